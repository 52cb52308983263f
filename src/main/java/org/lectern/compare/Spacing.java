package org.lectern.compare;

import java.util.Set;

/**
 * Knows words that were run together or torn apart by no one who writes: {@code theUnited}, {@code no w}.
 *
 * <p>{@code every day} and {@code everyday} are both written by people; that they differ is a difference.
 */
final class Spacing {

    /** Words of one letter. */
    private static final Set<String> LETTERS = Set.of(
            "a", "i", "o", "e", "y", "u", "\u00E0", "\u00E8", "\u00F3", "\u00E1", "\u0430", "\u0432", "\u0438",
            "\u043A", "\u043E", "\u0441", "\u0443", "\u044F", "\u0431", "\u0436", "\u0648");

    private Spacing() {}

    /** Whether the reading is what a broken layout makes of {@code wanted}. */
    static boolean isBroken(String reading, String wanted) {
        if (Normalisations.differInLetters(reading, wanted)) {
            return false;
        }
        String one = Normalisations.typography(reading);
        String two = Normalisations.typography(wanted);
        return !one.equals(two)
                && one.replace(" ", "").equals(two.replace(" ", ""))
                && (runTogether(one, two) || tornApart(one, two));
    }

    /** Whether each blank that is lacking stood ahead of a capital and behind a word in small letters. */
    private static boolean runTogether(String reading, String wanted) {
        int at = 0;
        int wordStart = 0;
        for (int i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) != ' ') {
                at++;
            } else if (reading.charAt(at) == ' ') {
                at++;
                wordStart = i + 1;
            } else {
                String before = wanted.substring(wordStart, i);
                boolean small = before.length() > 1 && before.chars().allMatch(Character::isLowerCase);
                if (!small || !Character.isUpperCase(wanted.charAt(i + 1))) {
                    return false;
                }
                wordStart = i + 1;
            }
        }
        return at == reading.length();
    }

    /** Whether each blank too many cuts off a letter that is no word; blanks apart, the two are the same. */
    private static boolean tornApart(String reading, String wanted) {
        int at = 0;
        for (int i = 0; i < reading.length(); i++) {
            if (at < wanted.length() && reading.charAt(i) == wanted.charAt(at)) {
                at++;
            } else if (reading.charAt(i) != ' ' || !cutsOffLetter(reading, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean cutsOffLetter(String reading, int blank) {
        int before = reading.lastIndexOf(' ', blank - 1) + 1;
        int next = reading.indexOf(' ', blank + 1);
        int after = next < 0 ? reading.length() : next;
        return isStray(reading.substring(before, blank)) || isStray(reading.substring(blank + 1, after));
    }

    private static boolean isStray(String word) {
        boolean letter = word.length() == 1 && Character.isLowerCase(word.charAt(0));
        return letter && !LETTERS.contains(word);
    }
}
