package org.lectern.compare;

import com.google.common.base.CharMatcher;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;

/**
 * Gives readings the letters by which the spellings of one word in one language agree: without marks, and with ligatures and
 * transcribed letters written out.
 *
 * <p>A mark that makes another letter of the language stays, and so does one on the last vowel where the grammar of the
 * language hangs on it: Spanish {@code hablo} and {@code habló}, French {@code décide} and {@code décidé}.
 */
final class Letters {

    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    /** What each letter is written with where it is lacking. */
    private static final Map<Character, String> TRANSCRIBED = Map.of(
            '\u0153', "oe",
            '\u00E6', "ae",
            '\u00F8', "o",
            '\u00DF', "ss");

    private static final Map<Character, String> GERMAN = Map.of(
            '\u00E4', "ae",
            '\u00F6', "oe",
            '\u00FC', "ue");

    /** Letters with a mark that are letters of their own. */
    private static final Map<String, String> OWN = Map.of("es", "\u00F1", "ru", "\u0439");

    /** The languages in which a mark on the last vowel makes another word, with the vowel of endings that may follow it. */
    private static final Map<String, String> FINAL = Map.of("es", "", "it", "", "pt", "", "fr", "e");

    /** Marks of scripts in which they may be left out; in others they are vowels. */
    private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036F')
            .or(CharMatcher.inRange('\u0591', '\u05C7'))
            .or(CharMatcher.inRange('\u064B', '\u0655'))
            .or(CharMatcher.is('\u0670'));

    private static final String VOWELS_WITH_MARK =
            "\u00E0\u00E1\u00E2\u00E3\u00E8\u00E9\u00EA\u00EC\u00ED\u00F2\u00F3\u00F4\u00F5\u00F9\u00FA\u00FB";

    /** Which way the mark leans tells no two Italian words apart. */
    private static final Map<Character, Character> ITALIAN = Map.of('\u00E9', '\u00E8', '\u00F3', '\u00F2');

    private Letters() {}

    /**
     * The reading in such letters, case apart.
     *
     * @param language its ISO 639-1 code
     * @param finals whether a mark on the last vowel counts, as it does not where the other reading is set in capitals
     */
    static String of(String reading, String language, boolean finals) {
        String text = Normalisations.caseless(reading);
        return Respellings.common(Normalisations.isAscii(text) ? text : plain(text, language, finals), language);
    }

    private static String plain(String text, String language, boolean finals) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String transcribed =
                    language.equals("de") ? GERMAN.getOrDefault(c, TRANSCRIBED.get(c)) : TRANSCRIBED.get(c);
            boolean kept = OWN.getOrDefault(language, "").indexOf(c) >= 0 || finals && isFinal(text, i, language);
            if (transcribed != null) {
                plain.append(transcribed);
            } else if (kept) {
                plain.append(language.equals("it") ? ITALIAN.getOrDefault(c, c) : c);
            } else {
                plain.append(withoutMarks(String.valueOf(c)));
            }
        }
        return plain.toString();
    }

    /** Whether no letter of a reading of more than one is small. */
    static boolean isCapitals(String reading) {
        return reading.length() > 1
                && !isAsciiSmall(reading.charAt(0))
                && reading.equals(reading.toUpperCase(Locale.ROOT));
    }

    private static boolean isAsciiSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether the vowel with its mark is the last of its word, plural and feminine endings apart. */
    private static boolean isFinal(String text, int at, String language) {
        String ending = FINAL.get(language);
        if (ending == null || VOWELS_WITH_MARK.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int end = at + 1;
        end += text.startsWith(ending, end) ? ending.length() : 0;
        end += text.startsWith("s", end) ? 1 : 0;
        return end == text.length() || !Character.isLetter(text.charAt(end));
    }

    private static String withoutMarks(String letter) {
        String decomposed = NFD.normalize(letter);
        String bare = MARKS.removeFrom(decomposed);
        return bare.length() == decomposed.length() ? letter : bare;
    }
}
