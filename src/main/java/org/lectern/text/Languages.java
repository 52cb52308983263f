package org.lectern.text;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text by its script and its most frequent small words.
 *
 * <p>It serves layout and OCR, and knows the languages in which speeches to the United Nations are given, and a
 * few neighbours. A text of a few words, or in another language, is {@code und}.
 */
public final class Languages {

    private static final int SAMPLE = 20_000;

    /** A letter and an accent of its own are two characters, and would part a word. */
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
                    Set.of(
                            "the", "and", "of", "to", "in", "that", "is", "for", "we", "it", "on", "with", "as", "be",
                            "our", "are", "this", "by", "have", "has", "not", "from", "will", "you"),
            "fr",
                    Set.of(
                            "le", "la", "les", "et", "de", "des", "du", "en", "que", "est", "pour", "une", "un", "dans",
                            "qui", "nous", "au", "aux", "par", "sur", "ce", "cette", "notre", "nos", "ne"),
            "es",
                    Set.of(
                            "el",
                            "la",
                            "los",
                            "las",
                            "y",
                            "de",
                            "del",
                            "en",
                            "que",
                            "es",
                            "para",
                            "una",
                            "un",
                            "por",
                            "con",
                            "se",
                            "su",
                            "al",
                            "lo",
                            "como",
                            "nuestro",
                            "no",
                            "m\u00E1s",
                            "ha"),
            "pt",
                    Set.of(
                            "o",
                            "os",
                            "as",
                            "e",
                            "de",
                            "do",
                            "da",
                            "dos",
                            "das",
                            "em",
                            "que",
                            "\u00E9",
                            "para",
                            "uma",
                            "um",
                            "por",
                            "com",
                            "se",
                            "n\u00E3o",
                            "ao",
                            "na",
                            "no",
                            "mais",
                            "nossa"),
            "de",
                    Set.of(
                            "der",
                            "die",
                            "das",
                            "und",
                            "in",
                            "zu",
                            "den",
                            "ist",
                            "von",
                            "mit",
                            "sich",
                            "nicht",
                            "f\u00FCr",
                            "auf",
                            "ein",
                            "eine",
                            "wir",
                            "des",
                            "dem",
                            "auch",
                            "dass",
                            "es"),
            "it",
                    Set.of(
                            "il", "la", "le", "gli", "e", "di", "del", "della", "che", "\u00E8", "per", "una", "un",
                            "con", "non", "si", "nel", "alla", "da", "sono", "nostro", "i"),
            "nl",
                    Set.of(
                            "de", "het", "een", "en", "van", "in", "dat", "is", "op", "te", "zijn", "met", "voor",
                            "niet", "aan", "er", "ook", "wij", "die"),
            "ru",
                    Set.of(
                            "\u0438",
                            "\u0432",
                            "\u043D\u0430",
                            "\u043D\u0435",
                            "\u0447\u0442\u043E",
                            "\u0441",
                            "\u043C\u044B",
                            "\u043F\u043E",
                            "\u043A",
                            "\u0438\u0437",
                            "\u0434\u043B\u044F",
                            "\u044D\u0442\u043E",
                            "\u043A\u0430\u043A",
                            "\u043D\u0430\u0448",
                            "\u043E\u0442",
                            "\u0437\u0430"));

    private Languages() {}

    /** The ISO 639-1 code of the language, or {@code und}. */
    public static String of(String text) {
        String sample = NFC.normalize(text.substring(0, Math.min(text.length(), SAMPLE)));
        int letters = 0;
        int han = 0;
        int kana = 0;
        int arabic = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            arabic += c >= 0x0600 && c <= 0x06FF ? 1 : 0;
            kana += c >= 0x3040 && c <= 0x30FF ? 1 : 0;
            han += c >= 0x4E00 && c <= 0x9FFF ? 1 : 0;
        }
        if (2 * (han + kana) > letters && han + kana > 0) {
            return 5 * kana > han ? "ja" : "zh";
        }
        if (2 * arabic > letters && arabic > 0) {
            return "ar";
        }
        return bySmallWords(sample);
    }

    private static String bySmallWords(String sample) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = sample.substring(start, i).toLowerCase(Locale.ROOT);
                words++;
                for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
                    if (language.getValue().contains(word)) {
                        hits.merge(language.getKey(), 1, Integer::sum);
                    }
                }
                start = -1;
            }
        }
        String best = "und";
        int most = Math.max(2, words / 12);
        for (String language : List.of("en", "fr", "es", "ru", "de", "pt", "it", "nl")) {
            int count = hits.getOrDefault(language, 0);
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }
}
