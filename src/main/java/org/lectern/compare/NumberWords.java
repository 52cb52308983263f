package org.lectern.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads numbers in words, by the spelling rules of Unicode's CLDR as ICU has them.
 *
 * <p>A text is handed to these rules only where all its words occur in numbers of the language. Which these are, and which
 * of them are numbers by themselves, stands in a list that was taken from the same rules, for loading them takes longer
 * than comparing two speeches, and parsing one word by them as long as aligning a page.
 */
final class NumberWords {

    static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh");

    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();
    private static final Splitter ENTRIES = Splitter.on(' ').omitEmptyStrings();
    private static final char VALUE = '=';
    private static final int LONGEST = 80;
    private static final String LIST = "number-words.properties";
    private static final long[] GREAT = {
        101, 200, 300, 400, 500, 600, 700, 800, 900, 1_000, 2_000, 1_000_000, 2_000_000, 1_000_000_000
    };

    private static final Supplier<Properties> LISTS = Suppliers.memoize(NumberWords::lists);

    private static final Map<String, Supplier<NumberWords>> BY_LANGUAGE = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), code -> Suppliers.memoize(() -> new NumberWords(code, listed(code)))));

    private static final NumberWords NONE = new NumberWords("und", Map.of());

    /** The words that occur in numbers, each with its value if it is a number by itself. */
    private final Map<String, Optional<String>> parts;

    private final Supplier<List<RuleBasedNumberFormat>> cardinals;
    private final Supplier<List<RuleBasedNumberFormat>> ordinals;

    private NumberWords(String language, Map<String, Optional<String>> parts) {
        this.parts = parts;
        this.cardinals = Suppliers.memoize(() -> formats(language, "%spellout-cardinal", "%spellout-numbering"));
        this.ordinals = Suppliers.memoize(() -> formats(language, "%spellout-ordinal", "%spellout-ordinal"));
    }

    private static Properties lists() {
        Properties lists = new Properties();
        try (InputStream stream = NumberWords.class.getResourceAsStream(LIST)) {
            lists.load(new InputStreamReader(Objects.requireNonNull(stream, LIST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private static Map<String, Optional<String>> listed(String language) {
        Map<String, Optional<String>> listed = new HashMap<>();
        for (String entry : ENTRIES.split(LISTS.get().getProperty(language, ""))) {
            int sign = entry.indexOf(VALUE);
            listed.put(
                    sign < 0 ? entry : entry.substring(0, sign),
                    sign < 0 ? Optional.empty() : Optional.of(entry.substring(sign + 1)));
        }
        return Map.copyOf(listed);
    }

    private static List<RuleBasedNumberFormat> formats(String language, String prefix, String name) {
        RuleBasedNumberFormat all = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        List<RuleBasedNumberFormat> formats = new ArrayList<>();
        for (String ruleSet : all.getRuleSetNames()) {
            if (ruleSet.startsWith(prefix) || ruleSet.equals(name)) {
                RuleBasedNumberFormat format = all.clone();
                format.setDefaultRuleSet(ruleSet);
                formats.add(format);
            }
        }
        return formats;
    }

    /** The list of a language, as the rules have it: {@code and}, {@code eight=8}, {@code eighth=8.}. */
    static List<String> listByRule(String language) {
        NumberWords rules = new NumberWords(language, Map.of());
        return partsByRule(language).stream()
                .map(part -> part + rules.read(part).map(value -> VALUE + value).orElse(""))
                .toList();
    }

    private static Set<String> partsByRule(String language) {
        Set<String> parts = new TreeSet<>();
        List<RuleBasedNumberFormat> all =
                new ArrayList<>(formats(language, "%spellout-cardinal", "%spellout-numbering"));
        all.addAll(formats(language, "%spellout-ordinal", "%spellout-ordinal"));
        for (RuleBasedNumberFormat format : all) {
            for (int number = 0; number <= 100; number++) {
                parts.addAll(parts(format.format(number)));
            }
            for (long number : GREAT) {
                parts.addAll(parts(format.format(number)));
            }
        }
        return parts;
    }

    private static List<String> parts(String text) {
        return PARTS.splitToList(text.replace("\u00AD", "").toLowerCase(Locale.ROOT));
    }

    /** The number words of a language, by its ISO 639-1 code; none for a language that is not known. */
    static NumberWords of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language)).map(Supplier::get).orElse(NONE);
    }

    /** The value of a number in words, an ordinal with a stop behind it. */
    Optional<String> value(String text) {
        Optional<String> listed = parts.get(text);
        if (listed != null) {
            return listed;
        }
        return text.isEmpty() || text.length() > LONGEST || !isMadeOfParts(text) ? Optional.empty() : read(text);
    }

    private boolean isMadeOfParts(String text) {
        String lower = text.replace("\u00AD", "").toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || lower.charAt(i) == ' ' || lower.charAt(i) == '-') {
                if (i > start && !parts.containsKey(lower.substring(start, i))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private Optional<String> read(String text) {
        return parse(cardinals.get(), text).or(() -> parse(ordinals.get(), text).map(value -> value + "."));
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
