package org.lectern.compare;

import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.lectern.text.Repair;
import org.lectern.text.Span;
import org.lectern.text.Transcript;

/** How a reading came out of its source. */
public enum Legibility {
    /** As text. */
    TEXT,
    /** Read from the picture of the page, by all signs rightly. */
    READ,
    /** Read from the picture of the page, in doubt. */
    DOUBTFUL,
    /** Read from the picture of the page, and hardly more than guessed. */
    GUESSED;

    /** What is read with less confidence, of 100, is mostly wrong. */
    private static final int GUESS = 50;

    private static final int BEFORE = 4;

    /** How a place of a transcript was read; of an empty place what stands on both sides counts. */
    static Legibility of(Transcript transcript, Span place) {
        Span span = place.isEmpty() ? new Span(Math.max(0, place.start() - 1), place.end() + 2) : place;
        OptionalInt confidence = transcript.pages().recognition().confidence(span);
        if (confidence.isEmpty()) {
            return TEXT;
        }
        if (confidence.getAsInt() < GUESS) {
            return GUESSED;
        }
        return isDoubtful(transcript.repairs(), span) ? DOUBTFUL : READ;
    }

    private static boolean isDoubtful(List<Repair> repairs, Span span) {
        int at = Collections.binarySearch(
                Lists.transform(repairs, Repair::span), new Span(span.start(), Integer.MAX_VALUE));
        // A doubtful word may begin ahead of the span, with other repairs in between.
        for (int k = Math.max(0, -at - 1 - BEFORE);
                k < repairs.size() && repairs.get(k).span().start() < span.end();
                k++) {
            Repair repair = repairs.get(k);
            if (repair.kind() == Repair.Kind.OCR
                    && !repair.certain()
                    && repair.span().end() > span.start()) {
                return true;
            }
        }
        return false;
    }
}
