package org.lectern.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads numbers in words, by the spelling rules of Unicode's CLDR as ICU has them.
 *
 * <p>A text is handed to these rules only where all its words occur in numbers of the language, which spares the many
 * changes that are nothing of the kind.
 */
final class NumberWords {

    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();
    private static final int LONGEST = 80;

    private static final Map<String, Supplier<NumberWords>> LANGUAGES =
            List.of("en", "fr", "es", "ru", "ar", "zh", "de", "it", "pt", "nl").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Function.identity(), code -> Suppliers.memoize(() -> new NumberWords(code))));

    private static final NumberWords NONE = new NumberWords();

    private final Set<String> parts = new HashSet<>();
    private final List<RuleBasedNumberFormat> cardinals = new ArrayList<>();
    private final List<RuleBasedNumberFormat> ordinals = new ArrayList<>();

    private NumberWords() {}

    private NumberWords(String language) {
        RuleBasedNumberFormat all = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (String name : all.getRuleSetNames()) {
            boolean ordinal = name.startsWith("%spellout-ordinal");
            boolean cardinal = name.startsWith("%spellout-cardinal") || name.equals("%spellout-numbering");
            if (ordinal || cardinal) {
                RuleBasedNumberFormat format = all.clone();
                format.setDefaultRuleSet(name);
                (ordinal ? ordinals : cardinals).add(format);
                learn(format);
            }
        }
    }

    private void learn(RuleBasedNumberFormat format) {
        for (int number = 0; number <= 100; number++) {
            parts.addAll(parts(format.format(number)));
        }
        for (long number : new long[] {
            101, 200, 300, 400, 500, 600, 700, 800, 900, 1_000, 2_000, 1_000_000, 2_000_000, 1_000_000_000
        }) {
            parts.addAll(parts(format.format(number)));
        }
    }

    private static List<String> parts(String text) {
        return PARTS.splitToList(text.replace("\u00AD", "").toLowerCase(Locale.ROOT));
    }

    /** The number words of a language, by its ISO 639-1 code; none for a language that is not known. */
    static NumberWords of(String language) {
        return Optional.ofNullable(LANGUAGES.get(language)).map(Supplier::get).orElse(NONE);
    }

    /** The value of a number in words, an ordinal with a stop behind it. */
    Optional<String> value(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !parts.containsAll(parts(text))) {
            return Optional.empty();
        }
        return parse(cardinals, text).or(() -> parse(ordinals, text).map(value -> value + "."));
    }

    /** What one of the formats would write just so. */
    private static Optional<String> parse(List<RuleBasedNumberFormat> formats, String text) {
        for (RuleBasedNumberFormat shared : formats) {
            RuleBasedNumberFormat format = shared.clone();
            for (String spelling : List.of(text, text.replace('-', ' '), text.replace(' ', '-'))) {
                ParsePosition end = new ParsePosition(0);
                Number value = format.parse(spelling, end);
                boolean whole = value != null && end.getIndex() == spelling.length();
                if (whole && parts(format.format(value)).equals(parts(text))) {
                    return Optional.of(value.toString());
                }
            }
        }
        return Optional.empty();
    }
}
