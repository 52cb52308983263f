package org.lectern.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import org.lectern.Lectern;
import org.lectern.ingest.TranscriptException;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/**
 * Reads every hostile file in a process that may not open a connection, look up a host, start a program or write outside its
 * folder for temporary files, and prints a line about each.
 */
@SuppressWarnings("removal")
final class HostileRun {

    /** What comes between the fields of a line. */
    static final String TAB = "\t";

    private HostileRun() {}

    /** Forbids, and remembers what was forbidden, for a parser may swallow the exception. */
    private static final class Guard extends SecurityManager {

        private final String folder =
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath() + "/";
        private final List<String> forbidden = new ArrayList<>();

        @Override
        public void checkPermission(Permission permission) {}

        @Override
        public void checkPermission(Permission permission, Object context) {}

        @Override
        public void checkConnect(String host, int port) {
            forbid("connection to " + host);
        }

        @Override
        public void checkConnect(String host, int port, Object context) {
            forbid("connection to " + host);
        }

        @Override
        public void checkListen(int port) {
            forbid("listening");
        }

        @Override
        public void checkExec(String command) {
            if (!command.equals("tesseract")) {
                forbid("program " + command);
            }
        }

        @Override
        public void checkWrite(String file) {
            if (!(file + "/").startsWith(folder)) {
                forbid("writing " + file);
            }
        }

        @Override
        public void checkDelete(String file) {
            checkWrite(file);
        }

        @Override
        public void checkRead(String file) {
            if (file.startsWith("/etc/passwd")) {
                forbid("reading " + file);
            }
        }

        private synchronized void forbid(String what) {
            forbidden.add(what);
            throw new SecurityException(what);
        }

        synchronized List<String> take() {
            List<String> taken = List.copyOf(forbidden);
            forbidden.clear();
            return taken;
        }
    }

    /** Takes a part of the names of the files to read, or nothing for all of them. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setProperty("java.awt.headless", "true");
        Guard guard = new Guard();
        System.setSecurityManager(guard);
        Lectern lectern = Lectern.builder().build();
        for (HostileFile file : HostileFiles.all()) {
            if (args.length == 0 || file.name().contains(args[0])) {
                long start = cpu();
                String outcome = outcome(file, lectern);
                long millis = (cpu() - start) / 1_000_000;
                out.println(file.name() + TAB + millis + TAB + String.join(", ", guard.take()) + TAB + outcome);
            }
        }
    }

    /** Of this thread: other programs may keep the machine busy. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String outcome(HostileFile file, Lectern lectern) {
        try {
            Transcript transcript = lectern.transcript(file.maker().make());
            String text = String.join(
                    "\n", transcript.blocks().stream().map(Block::text).toList());
            boolean told = text.contains(file.telling());
            return HostileFile.Outcome.READ
                    + TAB
                    + (told ? file.telling() : text.substring(0, Math.min(200, text.length()))).replaceAll("\\s", " ");
        } catch (TranscriptException e) {
            return HostileFile.Outcome.REFUSED
                    + TAB
                    + e.source()
                    + TAB
                    + e.reason().replace("\n", "NEW LINE");
        } catch (IOException | RuntimeException | Error e) {
            return "THROWN" + TAB + e.toString().replaceAll("\\s", " ");
        }
    }
}
