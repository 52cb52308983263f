package org.lectern.ingest;

import java.time.Duration;

/**
 * What the reading of one file may cost in a process of its own.
 *
 * <p>A file that passes a limit, or breaks the process that reads it, is refused by name and reason; the next one is read
 * by a new process. Processes are kept for further files and end by themselves once they have had nothing to do for half a
 * minute. As many run at once as threads read.
 *
 * @param time how long a file may take; counted anew with each page that OCR has read
 * @param memory how many bytes of heap the process may have
 */
public record Isolation(Duration time, long memory) {

    private static final long LEAST_MEMORY = 64L << 20;

    private static final Isolation STANDARD = new Isolation(Duration.ofMinutes(2), 1L << 30);

    /** @throws IllegalArgumentException if {@code time} is not positive or {@code memory} is less than 64 MiB */
    public Isolation {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time " + time + " is not positive");
        }
        if (memory < LEAST_MEMORY) {
            throw new IllegalArgumentException("memory " + memory + " is less than " + LEAST_MEMORY);
        }
    }

    /** Two minutes and 1 GiB. */
    public static Isolation standard() {
        return STANDARD;
    }

    /** The same with another limit of time. */
    public Isolation withTime(Duration newTime) {
        return new Isolation(newTime, memory);
    }

    /** The same with another limit of memory, in bytes. */
    public Isolation withMemory(long newMemory) {
        return new Isolation(time, newMemory);
    }
}
