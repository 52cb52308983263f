package org.lectern.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives words the one form by which the spellings agree that a reform made of them, or that live side by side; English ones
 * are with {@link Spelling}.
 *
 * <p>The form is good for nothing but comparing two words.
 */
final class Respellings {

    private record Rule(Pattern pattern, String replacement) {}

    private static final List<String> LANGUAGES = List.of("de", "es", "fr", "pt");

    private static final Map<String, List<Rule>> RULES =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Respellings::rules));

    /** For each language what finds a word that any of its rules reaches; most words none does. */
    private static final Map<String, Pattern> ANY = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    language -> Pattern.compile(RULES.getOrDefault(language, List.of()).stream()
                            .map(rule -> "(?:" + rule.pattern.pattern() + ")")
                            .collect(Collectors.joining("|")))));

    private Respellings() {}

    private static List<Rule> rules(String language) {
        return new WordLists("respellings.properties")
                .words(language).stream().map(Respellings::rule).toList();
    }

    /** The last sign divides the two sides. */
    private static Rule rule(String entry) {
        int sign = entry.lastIndexOf('>');
        return new Rule(Pattern.compile(entry.substring(0, sign)), entry.substring(sign + 1));
    }

    /**
     * A reading in such a form.
     *
     * @param text in small letters, without the marks that play no part
     */
    static String common(String text, String language) {
        Pattern any = ANY.get(language);
        if (any == null || !any.matcher(text).find()) {
            return text;
        }
        String common = text;
        for (Rule rule : RULES.getOrDefault(language, List.of())) {
            common = rule.pattern.matcher(common).replaceAll(rule.replacement);
        }
        return common;
    }
}
