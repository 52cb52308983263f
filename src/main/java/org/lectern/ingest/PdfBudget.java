package org.lectern.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts what the reading of one PDF costs and stops it at a limit; remembers the pages that could not be read. */
final class PdfBudget {

    /** A limit was passed. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exceeded(String reason) {
            super(reason);
        }
    }

    private static final int CHECK_TIME_EVERY = 4096;

    private final PdfLimits limits;
    private final long deadline;
    private final List<Integer> damaged = new ArrayList<>();
    private int page;
    private long stepsOnPage;

    PdfBudget(PdfLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** Notes that a page begins. */
    void startPage(int number) {
        page = number;
        stepsOnPage = 0;
        checkTime();
    }

    /** Notes an operator or a character. */
    void step() {
        stepsOnPage++;
        if (stepsOnPage > limits.stepsOnPage()) {
            throw new Exceeded("page " + page + " draws more than " + limits.stepsOnPage() + " things");
        }
        if (stepsOnPage % CHECK_TIME_EVERY == 0) {
            checkTime();
        }
    }

    private void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            Duration time = limits.time();
            throw new Exceeded("takes longer to read than " + time.toSeconds() + " seconds");
        }
    }

    /** Notes that a page could not be read to its end. */
    void damaged(int number) {
        damaged.add(number);
    }

    /** The pages that could not be read to their end. */
    List<Integer> damaged() {
        return List.copyOf(damaged);
    }

    /** Refuses a document with too many pages. */
    void checkPages(int count) {
        if (count > limits.pages()) {
            throw new Exceeded("has " + count + " pages, more than " + limits.pages());
        }
    }
}
