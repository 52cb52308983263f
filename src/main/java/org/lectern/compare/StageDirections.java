package org.lectern.compare;

import java.util.regex.Pattern;
import org.lectern.text.BlockKind;

/** Knows notes in brackets on what is heard or done in the room: {@code (Applause)}, {@code [he coughs]}. */
final class StageDirections {

    /** Nothing longer is a note, UTF-16 code units. */
    private static final int LONGEST = 160;

    private static final String BEHIND = ".,;:!\u3002";

    private static final WordLists LISTS = new WordLists("stage-directions.properties");

    /** In Chinese words are not divided, and in Arabic small ones are written together with the next. */
    private static final String BEGINS_WORD = "(?:(?<![\\p{L}\\p{M}])|(?=[\\p{IsHan}\\p{IsArabic}]))";

    private static final Pattern ANYWHERE = Pattern.compile(BEGINS_WORD + LISTS.anyOf("anywhere"));
    private static final Pattern FIRST = Pattern.compile("(?:" + LISTS.anyOf("ahead") + " )*" + LISTS.anyOf("first"));

    private static final Pattern SPOKEN = Pattern.compile(LISTS.anyOf("spoken") + "(?= )");

    private StageDirections() {}

    /** Whether a note comes, goes or is worded otherwise. */
    static boolean explain(Variation v) {
        if (v.wholeBlock() && v.in(BlockKind.STAGE_DIRECTION)) {
            return true;
        }
        if (v.base().length() > LONGEST || v.other().length() > LONGEST) {
            return false;
        }
        String ahead = openBracket(v.before());
        String behind = ahead.isEmpty() ? "" : closedBracket(v.after());
        if (behind.isEmpty()) {
            return (v.base().isEmpty() || isDirection(v.base())) && (v.other().isEmpty() || isDirection(v.other()));
        }
        return isDirection(ahead + " " + v.base() + behind) && isDirection(ahead + " " + v.other() + behind);
    }

    /** From the last bracket on that is not closed; nothing where none is open. */
    private static String openBracket(String before) {
        for (int i = before.length() - 1; i >= 0; i--) {
            char c = before.charAt(i);
            if (isOpening(c)) {
                return before.substring(i);
            }
            if (isClosing(c)) {
                return "";
            }
        }
        return "";
    }

    /** Up to the bracket that closes; nothing where none does. */
    private static String closedBracket(String after) {
        for (int i = 0; i < after.length(); i++) {
            if (isClosing(after.charAt(i))) {
                return after.substring(0, i + 1);
            }
        }
        return "";
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '\u3010' || c == '\uFF08' || c == '\uFF3B';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '\u3011' || c == '\uFF09' || c == '\uFF3D';
    }

    private static boolean isDirection(String reading) {
        String text = reading.strip();
        int end = text.length();
        while (end > 0 && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 3 || !isOpening(text.charAt(0)) || !isClosing(text.charAt(end - 1))) {
            return false;
        }
        String words = Normalisations.words(text.substring(1, end - 1));
        return !SPOKEN.matcher(words).lookingAt()
                && (ANYWHERE.matcher(words).find() || FIRST.matcher(words).lookingAt());
    }
}
