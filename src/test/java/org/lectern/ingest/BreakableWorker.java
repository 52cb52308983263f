package org.lectern.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads files as a worker does, but the names of some make it fail as a bad parser would. */
final class BreakableWorker {

    private BreakableWorker() {}

    public static void main(String[] args) {
        Worker.run(Path.of(args[0]), listener -> new Breakable(new DirectReading(listener)));
    }

    private record Breakable(Reading sound) implements Reading {

        @Override
        public Extract ingest(Input input) throws TranscriptException {
            switch (input.name()) {
                case "crash" -> Runtime.getRuntime().halt(134);
                case "hang" -> hang();
                case "devour" -> devour();
                case "fault" -> throw new IllegalStateException("nobody thought\nof that");
                case "error" -> throw new NoClassDefFoundError("org/example/Rare");
                case "chatter" -> System.out.println("what a parser prints must not be taken for an answer");
                case "process" -> {
                    String id = String.valueOf(ProcessHandle.current().pid());
                    return sound.ingest(Input.of("process.txt", id.getBytes(StandardCharsets.UTF_8)));
                }
                case "litter" -> litter();
                default -> {}
            }
            return sound.ingest(input);
        }

        @Override
        public Optional<PlainText> plainText(Input input) throws TranscriptException {
            return sound.plainText(input);
        }

        private static void hang() {
            while (true) {
                Thread.onSpinWait();
            }
        }

        private static void devour() {
            byte[] all = new byte[1 << 20];
            while (all.length > 0) {
                all = Arrays.copyOf(all, all.length + (1 << 20));
            }
        }

        private static void litter() {
            try {
                Files.writeString(Files.createTempFile("litter", ""), "left behind");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().halt(1);
        }
    }
}
