package org.lectern.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up speeches of any length: words of syllables, common ones often and rare ones seldom, in sentences and paragraphs. */
public final class Prose {

    private static final String[] SYLLABLES = {
        "an", "ber", "con", "der", "es", "fi", "gan", "hu", "in", "jo", "ka", "lor", "mis", "nal", "or", "per", "qua", "res",
        "sta", "ti", "un", "ver", "wel", "ys", "zen"
    };
    private static final int VOCABULARY = 20_000;

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();

    private Prose(long seed) {
        random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int rest = i + 1; rest > 0; rest /= SYLLABLES.length) {
                word.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            vocabulary.add(word.toString());
        }
    }

    /** Paragraphs of about a hundred words each. */
    public static List<String> paragraphs(int count) {
        Prose prose = new Prose(1);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(prose.paragraph());
        }
        return paragraphs;
    }

    /** The paragraphs with one word in fifty replaced and one paragraph in a hundred left out. */
    public static List<String> edited(List<String> paragraphs) {
        Prose prose = new Prose(2);
        List<String> edited = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (prose.random.nextInt(100) > 0) {
                String[] words = paragraph.split(" ");
                for (int i = 0; i < words.length; i++) {
                    words[i] = prose.random.nextInt(50) == 0 ? prose.word() : words[i];
                }
                edited.add(String.join(" ", words));
            }
        }
        return edited;
    }

    /** Lines of eighty letters with a blank line behind each, as text copied out of a PDF has them. */
    public static String wrapped(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            int column = 0;
            for (String word : paragraph.split(" ")) {
                if (column + word.length() > 80) {
                    text.append("\n\n");
                    column = 0;
                } else if (column > 0) {
                    text.append(' ');
                }
                text.append(word);
                column += word.length() + 1;
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private String paragraph() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<String> words = new ArrayList<>();
            for (int k = 0; k < 20; k++) {
                words.add(k % 7 == 6 ? word() + "," : word());
            }
            String sentence = String.join(" ", words);
            sentences.add(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
        }
        return String.join(" ", sentences);
    }

    /** Of a word's rank the logarithm is what all values are equally likely for. */
    private String word() {
        return vocabulary.get((int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1);
    }
}
