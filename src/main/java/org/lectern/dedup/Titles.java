package org.lectern.dedup;

/** What a document is called where it does not say so itself. */
public final class Titles {

    private static final int LONGEST = 80;

    private Titles() {}

    /** The first line that is not blank, up to 80 characters of it; empty if there is none. */
    public static String beginningOf(CharSequence text) {
        int start = 0;
        while (start < text.length() && !isVisible(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && end - start <= LONGEST) {
            end++;
        }
        return shortened(text.subSequence(start, end).toString().strip());
    }

    private static boolean isVisible(char c) {
        return c > ' ' && !Character.isSpaceChar(c) && c != '\uFEFF';
    }

    /** A title of up to 80 characters: cut between words if it is longer, and ended by an ellipsis. */
    public static String shortened(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int blank = title.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : LONGEST - 1;
        if (Character.isHighSurrogate(title.charAt(end - 1))) {
            end--;
        }
        return title.substring(0, end) + "\u2026";
    }
}
