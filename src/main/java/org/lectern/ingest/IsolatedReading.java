package org.lectern.ingest;

import java.io.IOException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Reads files in other processes, which are kept for further files, one for each thread that reads. */
final class IsolatedReading implements Reading {

    private final WorkerCommand command;
    private final Isolation isolation;
    private final PageListener listener;
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

    IsolatedReading(Isolation isolation, PageListener listener) {
        this(isolation, listener, Worker.class.getName());
    }

    /** @param worker the name of the class that the processes run */
    IsolatedReading(Isolation isolation, PageListener listener, String worker) {
        this.command = new WorkerCommand(worker, isolation.memory());
        this.isolation = isolation;
        this.listener = listener;
    }

    @Override
    public Extract ingest(Input input) throws TranscriptException {
        return ask(input, Worker.EXTRACT, ExtractReader::extract)
                .orElseThrow(() -> new IllegalStateException("no answer and no refusal"));
    }

    @Override
    public Optional<PlainText> plainText(Input input) throws TranscriptException {
        return ask(input, Worker.PLAIN_TEXT, ExtractReader::plainText);
    }

    private <T> Optional<T> ask(Input input, int question, WorkerProcess.Answer<T> answer) throws TranscriptException {
        WorkerProcess kept = idle.pollFirst();
        if (kept != null) {
            try {
                return ask(kept, input, question, answer);
            } catch (WorkerProcess.GoneException e) {
                // It had ended before the file reached it.
            }
        }
        try {
            return ask(started(input), input, question, answer);
        } catch (WorkerProcess.GoneException e) {
            throw new TranscriptException(input.name(), String.valueOf(e.getMessage()), e);
        }
    }

    private WorkerProcess started(Input input) throws TranscriptException {
        try {
            return WorkerProcess.start(command, isolation, listener);
        } catch (IOException e) {
            throw new TranscriptException(
                    input.name(), "no process to read it in can be started: " + e.getMessage(), e);
        }
    }

    private <T> Optional<T> ask(WorkerProcess worker, Input input, int question, WorkerProcess.Answer<T> answer)
            throws TranscriptException, WorkerProcess.GoneException {
        boolean usable = false;
        try {
            Optional<T> result = worker.ask(input, question, answer);
            usable = true;
            return result;
        } catch (TranscriptException e) {
            usable = worker.isReady();
            throw e;
        } finally {
            if (usable) {
                idle.addFirst(worker);
            } else {
                worker.end();
            }
        }
    }
}
