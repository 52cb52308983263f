package org.lectern.ingest;

import com.google.common.io.ByteStreams;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that reads files, one at a time; see {@link Worker}. Used by one thread at a time. */
final class WorkerProcess {

    private static final int BUFFER = 1 << 16;
    private static final Duration TIME_TO_START = Duration.ofSeconds(60);
    private static final long SECONDS_TO_END = 20;

    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Isolation isolation;
    private final PageListener listener;

    private boolean ready;
    private volatile boolean late;

    private WorkerProcess(Process process, Path folder, Isolation isolation, PageListener listener) {
        this.process = process;
        this.folder = folder;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.isolation = isolation;
        this.listener = listener;
    }

    /** What an answer holds if there is one. */
    @FunctionalInterface
    interface Answer<T> {
        T from(ExtractReader reader) throws IOException;
    }

    /** The process had ended before it had the whole file; only a process that was used before can be forgiven that. */
    static final class GoneException extends Exception {

        private static final long serialVersionUID = 1;

        GoneException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /**
     * Starts a process.
     *
     * @throws IOException if it does not start; the message says why
     */
    static WorkerProcess start(WorkerCommand command, Isolation isolation, PageListener listener) throws IOException {
        Path folder = Files.createTempDirectory("lectern-");
        Process started;
        try {
            started = command.start(folder);
        } catch (IOException e) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            throw e;
        }
        WorkerProcess worker = new WorkerProcess(started, folder, isolation, listener);
        CompletableFuture<Void> timer = worker.timer(TIME_TO_START);
        try {
            if (worker.in.readUnsignedByte() == Worker.STARTED) {
                worker.ready = true;
                return worker;
            }
            throw new IOException("it says something else than expected");
        } catch (EOFException e) {
            throw new IOException(worker.late ? "it says nothing" : worker.lastWords(), e);
        } finally {
            timer.complete(null);
            if (!worker.ready) {
                worker.end();
            }
        }
    }

    /** Whether it can be asked again. */
    boolean isReady() {
        return ready;
    }

    /**
     * Asks for a file.
     *
     * @return empty if the answer is that there is none
     * @throws TranscriptException if the file cannot be read within the limits, or broke the process
     * @throws GoneException if the process had ended before it had the whole file
     */
    <T> Optional<T> ask(Input input, int question, Answer<T> answer) throws TranscriptException, GoneException {
        ready = false;
        boolean accepted = false;
        CompletableFuture<Void> timer = timer(isolation.time());
        try {
            send(input, question);
            int word = in.readUnsignedByte();
            accepted = word == Worker.ACCEPTED;
            for (word = in.readUnsignedByte(); word == Worker.PAGE; word = in.readUnsignedByte()) {
                timer.complete(null);
                timer = timer(isolation.time());
                listener.pageRead(input.name(), in.readInt(), in.readInt());
            }
            return answered(word, input.name(), answer);
        } catch (IOException e) {
            if (e instanceof TranscriptException refusal) {
                throw refusal;
            }
            String reason =
                    late ? "takes longer to be read than " + isolation.time().toSeconds() + " seconds" : why();
            if (accepted || late) {
                throw new TranscriptException(input.name(), reason, e);
            }
            throw new GoneException(reason, e);
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException | DateTimeException e) {
            throw new TranscriptException(input.name(), "the process that read it gave an answer without sense", e);
        } finally {
            timer.complete(null);
        }
    }

    private void send(Input input, int question) throws IOException {
        out.write(question);
        new ExtractWriter(out).string(input.name());
        out.writeInt(input.size());
        out.write(input.bytes());
        out.flush();
    }

    private <T> Optional<T> answered(int word, String name, Answer<T> answer) throws IOException {
        // Text that takes one byte a character in memory takes two here.
        ExtractReader reader = new ExtractReader(new DataInputStream(ByteStreams.limit(in, 2 * isolation.memory())));
        switch (word) {
            case Worker.READ -> {
                Optional<T> result = Optional.of(answer.from(reader));
                ready = true;
                return result;
            }
            case Worker.NOTHING -> {
                ready = true;
                return Optional.empty();
            }
            case Worker.REFUSED -> {
                String reason = reader.string();
                ready = true;
                throw new TranscriptException(name, reason);
            }
            case Worker.FAULT -> throw new TranscriptException(name, "its reader failed: " + reader.string());
            default -> throw new IllegalArgumentException("answer " + word);
        }
    }

    /** Ends the process at its time. */
    private CompletableFuture<Void> timer(Duration time) {
        CompletableFuture<Void> timer = new CompletableFuture<>();
        timer.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS).exceptionally(timeout -> {
            late = true;
            kill();
            return null;
        });
        return timer;
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Why the process ended by itself. */
    private String why() {
        OptionalInt status = status();
        if (status.isEmpty()) {
            return "the process that read it fell silent";
        }
        return status.getAsInt() == WorkerCommand.OUT_OF_MEMORY
                ? "needs more memory to be read than " + (isolation.memory() >> 20) + " MiB"
                : "broke the process that read it (exit status " + status.getAsInt() + ")";
    }

    private OptionalInt status() {
        try {
            return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(WorkerCommand.ERRORS), StandardCharsets.ISO_8859_1);
        return lines.isEmpty() ? why() : lines.get(0);
    }

    /** Ends it, with all that it left. */
    void end() {
        kill();
        status();
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            // What another program holds open stays until the system clears its folder of temporary files.
        }
    }
}
