package org.lectern.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the characters of a page say what the page shows. */
enum TextLayer {
    /** They do, or the page is empty. */
    SOUND,
    /** There are none, but there is a picture or there are outlines. */
    MISSING,
    /** There are some, but they stand for something else than what is drawn. */
    BROKEN;

    /** So many characters are no text: a page number, a stamp. */
    private static final int FEW = 60;

    /** A picture of a page covers so much of it. */
    private static final double PICTURE = 0.25;

    /** A page that is drawn as outlines has so many curves. */
    private static final int OUTLINES = 1500;

    /** Fonts that do not tell what a few characters stand for are common. */
    private static final double UNKNOWN = 0.15;

    private static final int ENOUGH_WORDS = 20;

    /** So many of the words of a sound page look like words. */
    private static final double WORD_SHARE = 0.5;

    /** Of Latin letters in any language, at least so many are vowels. */
    private static final double VOWELS = 0.2;

    private static final int ENOUGH_LETTERS = 200;

    private static final Pattern WORD = Pattern.compile(
            "[\\p{Ps}\\p{Pi}\\p{Po}'\"-]*(?:\\p{Lu}?[\\p{Ll}\\p{M}]+|\\p{Lu}+s?|\\p{Lo}[\\p{Lo}\\p{M}\\p{Po}]*|\\p{Nd}[\\p{Nd}.,:/]*\\p{L}{0,2})"
                    + "(?:[-'\u2019\u2010\u2011/]\\p{Lu}?[\\p{L}\\p{M}\\p{Nd}]+)*+[\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}'\"\\d]*");

    /** The dots of a table of contents. */
    private static final Pattern LEADER = Pattern.compile("\\.{3,}|^\\.+$");

    private static final String VOWEL_LETTERS =
            "aeiouy\u00E0\u00E1\u00E2\u00E3\u00E4\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF\u00F2\u00F3\u00F4\u00F5\u00F6\u00F9\u00FA\u00FB\u00FC";

    /** Judges a page by what is drawn on it and by what its words look like. */
    static TextLayer of(PdfPage page, List<PdfWord> words) {
        int known = page.codes() - page.unknown();
        if (known < FEW) {
            boolean drawn = page.pictures() >= PICTURE || page.curves() >= OUTLINES;
            return drawn ? MISSING : page.unknown() > FEW ? BROKEN : SOUND;
        }
        if (page.unknown() > UNKNOWN * page.codes()) {
            return BROKEN;
        }
        return words.size() >= ENOUGH_WORDS && !looksLikeText(words) ? BROKEN : SOUND;
    }

    private static boolean looksLikeText(List<PdfWord> words) {
        int all = 0;
        int like = 0;
        int signs = 0;
        int letters = 0;
        int vowels = 0;
        for (PdfWord word : words) {
            String text = word.text();
            int count = unspacedWords(text);
            all += Math.max(1, count);
            if (count > 0 || LEADER.matcher(text).find()) {
                like += Math.max(1, count);
                continue;
            }
            boolean lettered = text.codePoints().anyMatch(Character::isLetterOrDigit);
            signs += lettered ? 0 : 1;
            like += lettered && WORD.matcher(text).matches() ? 1 : 0;
            for (int i = 0; i < text.length(); i++) {
                char c = Character.toLowerCase(text.charAt(i));
                boolean latin = c >= 'a' && c <= 'z' || c >= 0xC0 && c <= 0x24F;
                letters += latin ? 1 : 0;
                vowels += latin && VOWEL_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        boolean wordy = like >= WORD_SHARE * (all - signs) && 2 * signs < all;
        return wordy && (letters < ENOUGH_LETTERS || vowels >= VOWELS * letters);
    }

    /**
     * How many words of a script without blanks the run has; none where other letters or signs make up more of it. In
     * Chinese, brackets, quotation marks, figures and the letters of foreign names stand inside of a run.
     */
    private static int unspacedWords(String text) {
        int unspaced = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isOfUnspacedScript(c)) {
                unspaced++;
            } else if (Character.isLetterOrDigit(c)) {
                others++;
            } else if (!isPunctuation(c)) {
                return 0;
            }
        }
        return unspaced < others ? 0 : (unspaced + 1) / 2;
    }

    private static boolean isOfUnspacedScript(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.MATH_SYMBOL -> true;
            default -> false;
        };
    }
}
