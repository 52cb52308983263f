package org.lectern.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reading, mostly one word, in the forms that tell whether it is another one in a second spelling.
 *
 * <p>Each form is made when it is first asked for and kept, so that a word may be held against many others at little
 * cost. Not for use by several threads at once.
 */
final class WrittenWord {

    /** Each is one word with {@code ß} and another one without it. */
    private static final Set<String> GERMAN_PAIRS = Set.of("masse", "massen", "busse", "bussen", "flosse", "flossen");

    /** Each is one word with a mark inside and another one without it. */
    private static final Map<String, Set<String>> PAIRS = Map.of(
            "fr",
            Set.of("sur", "mais", "notre", "votre", "tache", "taches", "jeune", "jeunes", "pecheur", "pecheurs"),
            "es",
            Set.of("el"));

    private final String reading;
    private final String language;
    private @Nullable List<Spelling> english;
    private @Nullable String letters;
    private @Nullable String number;

    WrittenWord(String reading, String language) {
        this.reading = reading;
        this.language = language;
    }

    /** What kind of accident the difference from another reading of the same language is, if it is one. */
    Optional<Category> accident(WrittenWord that) {
        if (reading.isEmpty() || that.reading.isEmpty()) {
            return Optional.empty();
        }
        if (language.equals("en") && Spelling.same(english(), that.english()) || sameLetters(that)) {
            return Optional.of(Category.SPELLING);
        }
        return sameNumber(that) ? Optional.of(Category.NUMERAL_FORM) : Optional.empty();
    }

    /** Whether the two differ in accents and ligatures alone. */
    private boolean sameLetters(WrittenWord that) {
        boolean same = letters().equals(that.letters())
                || (Letters.isCapitals(reading) || Letters.isCapitals(that.reading))
                        && Letters.of(reading, language, false).equals(Letters.of(that.reading, language, false));
        return same && !letters().isEmpty() && !isMinimalPair(that) && Figures.same(reading, that.reading);
    }

    /** Whether the two are other words that nothing but a mark or the length of a vowel tells apart. */
    private boolean isMinimalPair(WrittenWord that) {
        return PAIRS.getOrDefault(language, Set.of()).contains(letters())
                || language.equals("de") && GERMAN_PAIRS.contains(letters()) && hasSharpS() != that.hasSharpS();
    }

    private boolean hasSharpS() {
        return reading.indexOf('\u00DF') >= 0;
    }

    /** Whether both are one number, as {@code 11} and {@code eleven} are. */
    boolean sameNumber(WrittenWord that) {
        return !number().isEmpty()
                && Numbers.same(number(), that.number())
                && !Numbers.isLetterBesideWord(reading, that.reading)
                && !Numbers.isLetterBesideWord(that.reading, reading);
    }

    private List<Spelling> english() {
        if (english == null) {
            english = Spelling.ofWords(reading);
        }
        return english;
    }

    private String letters() {
        if (letters == null) {
            letters = Letters.of(reading, language, true);
        }
        return letters;
    }

    /** The value of a number, empty for other readings. */
    private String number() {
        if (number == null) {
            boolean mayBeNumber = reading.length() <= Numbers.LONGEST;
            number = mayBeNumber ? new Numbers(language).value(reading).orElse("") : "";
        }
        return number;
    }
}
