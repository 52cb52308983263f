package org.lectern.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A random text of paragraphs of sentences of words, and random edits of it; the same seed gives the same.
 *
 * <p>Words are drawn from a small stock, so that they recur as in real texts.
 */
public record Speech(List<String> paragraphs) {

    /** What letters the words are made of. */
    public enum Script {
        LATIN("abcdefghijklmnoprstuvwyz", " ", ".", ","),
        ACCENTED("aeéèçñöüsrntlmpáíœß", " ", ".", ","),
        CYRILLIC("абвгдежзиклмнопрстуфхцчшыьюяё", " ", ".", ","),
        GREEK("αβγδεζηθικλμνξοπρστυφχψω", " ", ".", ","),
        ARABIC("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", " ", ".", "\u060C"),
        HEBREW("אבגדהוזחטיכלמנסעפצקרשת", " ", ".", ","),
        CHINESE("我们在今天这里开会讨论世界和平与安全的问题希望所有国家共同努力", "", "\u3002", "\uFF0C"),
        DEVANAGARI("कखगघचछजटडतदनपफबभमयरलवसह", " ", "\u0964", ","),
        EMOJI_AND_SURROGATES("ab🎉c👏d𝄞e𠮷f", " ", ".", ",");

        private final String letters;
        private final String blank;
        private final String stop;
        private final String pause;

        Script(String letters, String blank, String stop, String pause) {
            this.letters = letters;
            this.blank = blank;
            this.stop = stop;
            this.pause = pause;
        }

        private String word(Random random) {
            int[] alphabet = letters.codePoints().toArray();
            StringBuilder word = new StringBuilder();
            int length = 1 + random.nextInt(blank.isEmpty() ? 2 : 8);
            for (int i = 0; i < length; i++) {
                word.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            return word.toString();
        }
    }

    /** A random text. */
    public static Speech of(long seed, Script script) {
        Random random = new Random(seed);
        List<String> stock = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            stock.add(script.word(random));
        }
        List<String> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int p = 0; p < count; p++) {
            StringBuilder paragraph = new StringBuilder();
            int sentences = 1 + random.nextInt(4);
            for (int s = 0; s < sentences; s++) {
                paragraph.append(paragraph.length() == 0 ? "" : script.blank).append(sentence(random, stock, script));
            }
            paragraphs.add(paragraph.toString());
        }
        return new Speech(paragraphs);
    }

    private static String sentence(Random random, List<String> stock, Script script) {
        StringBuilder sentence = new StringBuilder();
        int words = 8 + random.nextInt(25);
        for (int w = 0; w < words; w++) {
            String word = stock.get(random.nextInt(stock.size()));
            sentence.append(w == 0 ? capitalised(word) : word);
            boolean pause = w + 1 < words && random.nextInt(9) == 0;
            sentence.append(w + 1 == words ? script.stop : (pause ? script.pause : "") + script.blank);
        }
        return sentence.toString();
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /** The text after so many random edits: of words, signs and capitals, and of whole paragraphs. */
    public Speech edited(long seed, int edits) {
        Random random = new Random(seed);
        List<String> edited = new ArrayList<>(paragraphs);
        for (int i = 0; i < edits && !edited.isEmpty(); i++) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(12)) {
                case 0 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
                case 1 -> split(edited, at, random);
                case 2 -> merge(edited, at);
                case 3 -> delete(edited, at);
                case 4 ->
                    edited.add(at, "Entirely new " + random.nextInt(100) + " words come in here, unheard of before.");
                default -> edited.set(at, withOtherWord(edited.get(at), random));
            }
        }
        return new Speech(edited);
    }

    private static void delete(List<String> paragraphs, int at) {
        if (paragraphs.size() > 1) {
            paragraphs.remove(at);
        }
    }

    private static void merge(List<String> paragraphs, int at) {
        if (at + 1 < paragraphs.size()) {
            paragraphs.set(at, paragraphs.get(at) + " " + paragraphs.remove(at + 1));
        }
    }

    private static void split(List<String> paragraphs, int at, Random random) {
        String paragraph = paragraphs.get(at);
        int blank = paragraph.indexOf(' ', random.nextInt(paragraph.length()));
        if (blank > 0 && blank + 1 < paragraph.length()) {
            paragraphs.set(at, paragraph.substring(0, blank));
            paragraphs.add(at + 1, paragraph.substring(blank + 1));
        }
    }

    private static String withOtherWord(String paragraph, Random random) {
        List<String> words = new ArrayList<>(List.of(paragraph.split(" ", -1)));
        int at = random.nextInt(words.size());
        String word = words.get(at);
        switch (random.nextInt(9)) {
            case 0 -> words.add(at, "novel");
            case 1 -> words.set(at, "other");
            case 2 -> words.set(at, word.toUpperCase(Locale.ROOT));
            case 3 -> words.set(at, word + ",");
            case 4 -> words.set(at, "\u201C" + word + "\u201D");
            case 5 -> words.set(at, word + "-" + word);
            case 6 -> words.set(at, word + " " + word);
            case 7 -> words.set(at, word + "\u2019s");
            default -> {
                if (words.size() > 1) {
                    words.remove(at);
                }
            }
        }
        return String.join(" ", words);
    }

    /** The text with a blank line between paragraphs. */
    public String text() {
        return String.join("\n\n", paragraphs) + "\n";
    }
}
