package org.lectern.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows what a speaker says without meaning it: fillers, words said twice, words begun and broken off. */
final class Disfluencies {

    /** Nothing longer is one, UTF-16 code units. */
    private static final int LONGEST = 160;

    /** Sounds that are words of no language. */
    private static final Set<String> SOUNDS = Set.of(
            "uh",
            "uhm",
            "erm",
            "hm",
            "hmm",
            "mm",
            "mhm",
            "euh",
            "heu",
            "\u044D\u044D",
            "\u044D-\u044D",
            "\u044D",
            "\u044D\u043C",
            "\u043C\u043C",
            "\u55EF",
            "\u5443",
            "\u0622\u0647");

    /** Sounds that are words of other languages, as {@code er} and {@code um} are of German. */
    private static final Map<String, Set<String>> SOUNDS_OF = Map.of(
            "en", Set.of("um", "er", "ah", "eh"),
            "fr", Set.of("ah", "eh", "bah", "ben"),
            "de", Set.of("\u00E4h", "\u00E4hm", "\u00F6h"),
            "es", Set.of("eh", "em"),
            "it", Set.of("eh", "ehm"));

    /** Phrases that are fillers only where signs set them off. */
    private static final WordLists PHRASES = new WordLists("fillers.properties");

    /** A dash or dots, where a speaker breaks off. */
    private static final Pattern BREAK =
            Pattern.compile("\\s*(?:\\s[-\u2010\u2011]+(?=\\s|$)|--+|[\u2013\u2014]+|\u2026|\\.{3})\\s*");

    /** More words than these are a clause of their own, which is said to its end. */
    private static final int MOST_BEGUN = 4;

    /** A sentence that is said twice is meant to be. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026\u3002\uFF01\uFF1F\u061F]");

    /** A word that a hyphen or dash breaks off. */
    private static final Pattern FALSE_START = Pattern.compile("[\\p{L}\\p{M}][-\u2010\u2011\u2013\u2014]+\\s*,?$");

    private Disfluencies() {}

    /** Whether nothing but such words come or go. */
    static boolean explain(Variation v) {
        if (!v.oneSided() || v.present().length() > LONGEST) {
            return false;
        }
        String words = Normalisations.words(v.present());
        if (words.isEmpty()) {
            return false;
        }
        if (PHRASES.words(v.language()).contains(words) && isSetOff(v) || begunAgain(v)) {
            return true;
        }
        if (FALSE_START.matcher(v.present()).find()) {
            return brokenOff(words, Normalisations.words(v.after()));
        }
        String meant = Normalisations.wordList(words).stream()
                .filter(word -> !isSound(word, v.language()))
                .collect(Collectors.joining(" "));
        boolean sentence = SENTENCE_END.matcher(v.present()).find();
        return meant.isEmpty()
                ? !isUnit(v)
                : !sentence && repeats(meant, Normalisations.words(v.before()), Normalisations.words(v.after()));
    }

    private static boolean isSound(String word, String language) {
        return SOUNDS.contains(word)
                || SOUNDS_OF.getOrDefault(language, Set.of()).contains(word);
    }

    /** Whether a few words are broken off, and the first of them begins what is said instead: {@code we have to \u2013 we must}. */
    private static boolean begunAgain(Variation v) {
        Matcher dash = BREAK.matcher(v.present());
        if (!dash.find() || BREAK.matcher(v.before()).find()) {
            return false;
        }
        List<String> begun = Normalisations.wordList(v.present().substring(0, dash.start()));
        String again = Normalisations.words(v.present().substring(dash.end()));
        if (begun.isEmpty() || begun.size() > MOST_BEGUN) {
            return false;
        }
        return again.isEmpty()
                ? (Normalisations.words(v.after()) + " ").startsWith(begun.get(0) + " ")
                : (" " + Normalisations.words(v.before())).endsWith(" " + again);
    }

    /** Behind a number {@code mm} is a measure. */
    private static boolean isUnit(Variation v) {
        return !v.before().isEmpty()
                && Character.isDigit(v.before().charAt(v.before().length() - 1));
    }

    /** Whether signs, or the ends of the sentence, stand on both sides of what comes or goes. */
    private static boolean isSetOff(Variation v) {
        boolean opens = v.sentenceStart() || endsWithSign(v.before()) || beginsWithSign(v.present());
        return opens && (endsWithSign(v.present()) || beginsWithSign(v.after()));
    }

    private static boolean beginsWithSign(String text) {
        return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0));
    }

    private static boolean endsWithSign(String text) {
        return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** Whether the last word, which a dash breaks off, begins the words behind it: {@code the- the}, {@code pro- protect}. */
    private static boolean brokenOff(String words, String after) {
        String begun = words.substring(words.lastIndexOf(' ') + 1).replace("-", "");
        return !begun.isEmpty() && after.startsWith(begun);
    }

    private static boolean repeats(String words, String before, String after) {
        if (Character.isIdeographic(words.codePointAt(0))) {
            // One character twice may be a word of its own.
            return words.codePointCount(0, words.length()) > 1 && (before.endsWith(words) || after.startsWith(words));
        }
        return (" " + before).endsWith(" " + words) || (after + " ").startsWith(words + " ");
    }
}
