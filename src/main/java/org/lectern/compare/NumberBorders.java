package org.lectern.compare;

import com.google.common.base.Suppliers;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The words that numbers begin or end with; most readings are known by these to be none, at little cost. */
final class NumberBorders {

    /** What stands inside of numbers that German writes as one word. */
    private static final String GERMAN_AND = "und";

    private static final Map<String, Supplier<Set<String>>> BY_LANGUAGE = NumberWords.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), language -> Suppliers.memoize(() -> borders(language))));

    private static final Set<String> ANY = Set.copyOf(percent());

    private NumberBorders() {}

    private static Set<String> borders(String language) {
        Set<String> words = percent();
        words.addAll(NumberWords.of(language).listed());
        words.addAll(SpokenNumbers.joined(language));
        Fractions.borders(language).forEach(entry -> addBorders(entry, words));
        return Set.copyOf(words);
    }

    private static Set<String> percent() {
        Set<String> words = new HashSet<>();
        Numbers.PERCENT.forEach(entry -> addBorders(entry, words));
        return words;
    }

    private static void addBorders(String entry, Set<String> words) {
        words.add(NumberWords.first(entry));
        words.add(NumberWords.last(entry));
    }

    /**
     * Whether the reading may be a number. One that has anything but letters of ASCII, blanks and hyphens always may.
     *
     * @param text in small letters
     */
    static boolean mayBeNumber(String text, String language) {
        if (!isOfWords(text) || language.equals("de") && text.contains(GERMAN_AND)) {
            return true;
        }
        Supplier<Set<String>> known = BY_LANGUAGE.get(language);
        Set<String> words = known == null ? ANY : known.get();
        return words.contains(NumberWords.first(text)) || words.contains(NumberWords.last(text));
    }

    private static boolean isOfWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!NumberWords.isBorder(c) && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }
}
