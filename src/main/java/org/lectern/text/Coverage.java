package org.lectern.text;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The book-keeping behind "nothing is lost": what became of each character of an extracted text.
 *
 * <p>Fates are painted over the text in order; a later one covers an earlier. Blank characters that nobody painted are
 * blank; any other unpainted character is lost.
 */
public final class Coverage {

    private final String text;
    private final byte[] fates;

    /** Nothing painted yet. */
    public Coverage(String text) {
        this.text = text;
        this.fates = new byte[text.length()];
    }

    /**
     * Paints a span.
     *
     * @param fate a positive number of the caller's
     */
    public void paint(Span span, int fate) {
        Arrays.fill(fates, span.start(), span.end(), (byte) fate);
    }

    /** Paints the source of the clean characters {@code [start, end)}, leaving out what was dropped in between. */
    public void paint(SourcedText content, int start, int end, int fate) {
        content.forEachSegment(
                start, end, (from, to, sourceStart, sourceEnd) -> Arrays.fill(fates, sourceStart, sourceEnd, (byte) fate));
    }

    /** Paints those characters of the span that nobody painted yet and that are not blank. */
    public void paintRest(Span span, int fate) {
        for (int i = span.start(); i < span.end(); i++) {
            if (fates[i] == 0 && !Blanks.isBlank(text.charAt(i))) {
                fates[i] = (byte) fate;
            }
        }
    }

    /** How many non-blank characters have each fate; index 0 counts the lost, the last index the blank ones. */
    public int[] counts(int fateCount) {
        int[] counts = new int[fateCount + 2];
        for (int i = 0; i < fates.length; i++) {
            if (Blanks.isBlank(text.charAt(i))) {
                counts[fateCount + 1]++;
            } else {
                counts[fates[i]]++;
            }
        }
        return counts;
    }

    /** The first non-blank character that nobody painted. */
    public OptionalInt firstLost() {
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] == 0 && !Blanks.isBlank(text.charAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
