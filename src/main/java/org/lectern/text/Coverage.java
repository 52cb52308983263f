package org.lectern.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        content.forEachSegment(start, end, new Painter(fates, (byte) fate));
    }

    /** Paints segments; a class that is made for each call costs less than a function that is, until the JVM optimises. */
    private static final class Painter implements SourcedText.SegmentConsumer {

        private final byte[] fates;
        private final byte fate;

        Painter(byte[] fates, byte fate) {
            this.fates = fates;
            this.fate = fate;
        }

        @Override
        public void accept(int start, int end, int sourceStart, int sourceEnd) {
            Arrays.fill(fates, sourceStart, sourceEnd, fate);
        }
    }

    /** Paints those characters of the span that nobody painted yet and that are not blank. */
    public void paintRest(Span span, int fate) {
        for (int i = span.start(); i < span.end(); i++) {
            if (isLost(i)) {
                fates[i] = (byte) fate;
            }
        }
    }

    /** How many non-blank characters have each fate; index 0 counts the lost, the last index the blank ones. */
    public int[] counts(int fateCount) {
        int[] counts = new int[fateCount + 2];
        char[] characters = text.toCharArray();
        for (int i = 0; i < fates.length; i++) {
            if (Blanks.isBlank(characters[i])) {
                counts[fateCount + 1]++;
            } else {
                counts[fates[i]]++;
            }
        }
        return counts;
    }

    /** The stretches of non-blank characters that nobody painted, each as long as can be without a line end in it. */
    public List<Span> lost() {
        List<Span> lost = new ArrayList<>();
        int at = 0;
        while (at < fates.length) {
            if (!isLost(at)) {
                at++;
                continue;
            }
            int last = at;
            for (int i = at + 1;
                    i < fates.length && fates[i] == 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r';
                    i++) {
                last = isLost(i) ? i : last;
            }
            lost.add(new Span(at, last + 1));
            at = last + 1;
        }
        return lost;
    }

    private boolean isLost(int at) {
        return fates[at] == 0 && !Blanks.isBlank(text.charAt(at));
    }

    /** The first non-blank character that nobody painted. */
    public OptionalInt firstLost() {
        for (int i = 0; i < fates.length; i++) {
            if (isLost(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
