package org.lectern.ingest;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings lines that {@code pdftotext} wrote from right to left into the order of reading.
 *
 * <p>It embeds such a line in marks of direction, and inside of it each stretch of letters and numbers that go from left to
 * right, with the signs and blanks around them as they stand on the page: so the comma behind a number comes ahead of it.
 * And it puts a vowel mark ahead of the letter under it, with a blank behind that letter. Here they trade places; no
 * character is added or lost.
 */
final class Embeddings {

    private static final char LEFT_TO_RIGHT = '\u202A';
    private static final char RIGHT_TO_LEFT = '\u202B';
    private static final char END = '\u202C';

    /** A line in which nothing is embedded twice. */
    private static final Pattern LINE =
            Pattern.compile("\u202B(?:[^\u202A\u202B\u202C\\n]|\u202A[^\u202A\u202B\u202C\\n]*+\u202C)*+\u202C");

    private static final Pattern STRETCH = Pattern.compile("\u202A([^\u202A\u202B\u202C\\n]*+)\u202C");

    /** A letter or digit; a mark of direction holds the signs behind it to the letters that follow. */
    private static final Pattern STRONG = Pattern.compile("[\\p{L}\\p{M}\\p{N}\u200E]");

    /** No word but {@code \u0648} is a single letter. */
    private static final Pattern MARK =
            Pattern.compile("([\u064B-\u0652]+)(\\p{InArabic})( )([\u0621-\u064A&&[^\u0648]])(?![\u0621-\u0652])");

    private Embeddings() {}

    /** The text with such lines in the order of reading. */
    static String resolved(String text) {
        if (text.indexOf(RIGHT_TO_LEFT) < 0 || text.indexOf(LEFT_TO_RIGHT) < 0) {
            return text;
        }
        return LINE.matcher(text).replaceAll(line -> Matcher.quoteReplacement(line(line.group())));
    }

    private static String line(String line) {
        String ordered =
                STRETCH.matcher(line).replaceAll(stretch -> Matcher.quoteReplacement(stretch(stretch.group(1))));
        return MARK.matcher(ordered).replaceAll("$2$1$4$3");
    }

    private static String stretch(String visual) {
        Matcher strong = STRONG.matcher(visual);
        int first = strong.find() ? strong.start() : visual.length();
        int last = strong.results().mapToInt(MatchResult::end).max().orElse(first);
        last = first < visual.length() ? Math.max(last, first + 1) : first;
        return turned(visual.substring(last))
                + LEFT_TO_RIGHT
                + visual.substring(first, last)
                + END
                + turned(visual.substring(0, first));
    }

    private static String turned(String signs) {
        return new StringBuilder(signs).reverse().toString();
    }
}
