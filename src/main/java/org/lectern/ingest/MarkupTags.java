package org.lectern.ingest;

/** Finds the tags and comments of a line of HTML in Markdown, in one pass however they are nested or left open. */
final class MarkupTags {

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private final String text;
    private final int limit;
    private int start;
    private int end;
    /** Where the next comment closes; the limit where none does. */
    private int closing = -1;

    /** The tags between two positions of a text. */
    MarkupTags(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        this.end = from;
    }

    /** Goes on to the next tag or comment, if there is one. */
    boolean next() {
        for (int at = find("<", end); at < limit; at = find("<", at + 1)) {
            int after = text.startsWith(OPENING, at) ? endOfComment(at + OPENING.length()) : limit + 1;
            if (after > limit) {
                after = endOfTag(at + 1);
            }
            if (after <= limit) {
                start = at;
                end = after;
                return true;
            }
        }
        return false;
    }

    private int endOfComment(int from) {
        if (closing < from) {
            closing = find(CLOSING, from);
        }
        return closing + CLOSING.length();
    }

    /** Where the sign stands next, or the limit. */
    private int find(String sign, int from) {
        int at = from;
        while (at < limit && !text.startsWith(sign, at)) {
            at++;
        }
        return at;
    }

    private int endOfTag(int from) {
        int at = from;
        while (at < limit && text.charAt(at) != '<' && text.charAt(at) != '>') {
            at++;
        }
        return at < limit && text.charAt(at) == '>' ? at + 1 : limit + 1;
    }

    /** Where it begins. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }
}
