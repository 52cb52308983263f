package org.lectern.dedup;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Does the same for all numbers below a bound, by several threads that each have their own buffers. */
final class Parallel {

    private Parallel() {}

    /**
     * Calls a task for each number from zero.
     *
     * @param count how many numbers
     * @param chunk how many a thread takes at a time
     * @param threads how many threads work
     * @param task makes the task of one thread
     */
    static void run(int count, int chunk, int threads, Supplier<IntConsumer> task) {
        int workers = Math.min(threads, (count + chunk - 1) / chunk);
        if (workers <= 1) {
            IntConsumer consumer = task.get();
            for (int i = 0; i < count; i++) {
                consumer.accept(i);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        ExecutorService executor = Executors.newFixedThreadPool(workers, Parallel::thread);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int w = 0; w < workers; w++) {
                futures.add(executor.submit(() -> work(task.get(), next, count, chunk)));
            }
            for (Future<?> future : futures) {
                await(future);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread thread(Runnable runnable) {
        Thread thread = new Thread(runnable, "lectern-dedup");
        thread.setDaemon(true);
        return thread;
    }

    private static void work(IntConsumer consumer, AtomicInteger next, int count, int chunk) {
        int from = next.getAndAdd(chunk);
        while (from < count && !Thread.currentThread().isInterrupted()) {
            int to = Math.min(count, from + chunk);
            for (int i = from; i < to; i++) {
                consumer.accept(i);
            }
            from = next.getAndAdd(chunk);
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
