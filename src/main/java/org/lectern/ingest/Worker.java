package org.lectern.ingest;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads files for another process, one after another: each comes through standard input, and what was read goes through
 * standard output. Ends with the other process, when it has had nothing to do for a while, and after any fault.
 */
final class Worker {

    /** What is asked: the extract of a file. */
    static final int EXTRACT = 1;
    /** What is asked: a file as plain text, if it is nothing else. */
    static final int PLAIN_TEXT = 2;

    /** Said once, when the process is there. */
    static final int STARTED = 10;
    /** The file has arrived and is being read. */
    static final int ACCEPTED = 11;
    /** OCR has read a page. */
    static final int PAGE = 12;
    /** Here it is. */
    static final int READ = 13;
    /** It is not plain text. */
    static final int NOTHING = 14;
    /** It cannot be read as a transcript. */
    static final int REFUSED = 15;
    /** The reading failed in a way that nobody foresaw. */
    static final int FAULT = 16;

    private static final long IDLE_NANOS = 30_000_000_000L;
    private static final long LOOK_MILLIS = 1_000;
    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Reading reading;

    private volatile boolean busy;
    private volatile long since = System.nanoTime();

    private Worker(DataInputStream in, DataOutputStream out, Function<PageListener, Reading> reading) {
        this.in = in;
        this.out = out;
        this.reading = reading.apply(this::tell);
    }

    /**
     * Reads files as they are always read.
     *
     * @param args the folder for temporary files, which this process removes at its end
     */
    public static void main(String[] args) {
        run(Path.of(args[0]), DirectReading::new);
    }

    /** Reads files until there are no more of them, and ends the process. */
    static void run(Path folder, Function<PageListener, Reading> reading) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        // What parsers print must not come between the answers.
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        int status = 1;
        try {
            new Worker(in, out, reading).serve();
            status = 0;
        } catch (IOException e) {
            // The other process is gone.
            status = 0;
        } finally {
            Runtime.getRuntime().exit(status);
        }
    }

    private static void delete(Path folder) {
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            // The other process tries again if it is there.
        }
    }

    private void serve() throws IOException {
        Thread watch = new Thread(this::endWhenUnneeded, "lectern-watch");
        watch.setDaemon(true);
        watch.start();
        say(STARTED);
        for (int question = in.read(); question >= 0; question = in.read()) {
            busy = true;
            String name = new ExtractReader(in).string();
            int size = in.readInt();
            byte[] bytes = in.readNBytes(size);
            if (bytes.length < size) {
                return;
            }
            say(ACCEPTED);
            answer(question, Input.owning(name, bytes));
            since = System.nanoTime();
            busy = false;
        }
    }

    private void answer(int question, Input input) throws IOException {
        ExtractWriter writer = new ExtractWriter(out);
        try {
            if (question == EXTRACT) {
                Extract extract = reading.ingest(input);
                out.write(READ);
                writer.write(extract);
            } else {
                Optional<PlainText> plain = reading.plainText(input);
                out.write(plain.isPresent() ? READ : NOTHING);
                if (plain.isPresent()) {
                    writer.write(plain.get());
                }
            }
        } catch (TranscriptException e) {
            out.write(REFUSED);
            writer.string(e.reason());
        } catch (RuntimeException | Error e) {
            out.write(FAULT);
            writer.string(e.toString().replaceAll("\\s+", " "));
        }
        out.flush();
    }

    private void say(int word) throws IOException {
        out.write(word);
        out.flush();
    }

    private void tell(String source, int done, int all) {
        try {
            out.write(PAGE);
            out.writeInt(done);
            out.writeInt(all);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also when the other process is gone, for then nobody would end a reading that never ends. */
    private void endWhenUnneeded() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        while (parent.map(ProcessHandle::isAlive).orElse(true) && (busy || System.nanoTime() - since < IDLE_NANOS)) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().exit(0);
    }
}
