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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads numbers in words, by the spelling rules of Unicode's CLDR as ICU has them.
 *
 * <p>A text is handed to these rules only where all its words occur in numbers of the language. Which these are, and which
 * of them are numbers alone or in pairs, stands in a list that was taken from the same rules, for loading them takes
 * longer than comparing two speeches, and parsing one number by them as long as aligning a page.
 */
final class NumberWords {

    static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh");

    private static final Splitter PARTS =
            Splitter.on(CharMatcher.forPredicate(NumberWords::isBorder)).omitEmptyStrings();
    private static final Splitter ENTRIES = Splitter.on(' ').omitEmptyStrings();
    private static final int LONGEST = 80;

    /** What stands between a word of the list and its value. */
    static final char VALUE = '=';

    /** The value of a word that no number begins or ends with. */
    static final String INSIDE = "+";

    /** The value of a word that is no number, and that no number begins with, though some end with it: {@code hundred}. */
    static final String LAST = "-";

    /** No number below a million has more parts in any of the languages; the rules take long to refuse a long text. */
    static final int MOST_PARTS = 13;

    private static final String LIST = "number-words.properties";
    private static final Supplier<Properties> LISTS = Suppliers.memoize(NumberWords::lists);

    private static final Map<String, Supplier<NumberWords>> BY_LANGUAGE = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), code -> Suppliers.memoize(() -> new NumberWords(code, listed(code)))));

    private static final NumberWords NONE = new NumberWords("und", Map.of());

    /**
     * The words that occur in numbers, with the value of those that are numbers by themselves, INSIDE for those that no
     * number begins or ends with, LAST for those that some end with and none begins with, and nothing for the others; pairs of
     * them that are numbers, with a hyphen in between.
     */
    private final Map<String, String> listed;

    private final Supplier<List<RuleBasedNumberFormat>> cardinals;
    private final Supplier<List<RuleBasedNumberFormat>> ordinals;

    private NumberWords(String language, Map<String, String> listed) {
        this.listed = listed;
        this.cardinals = Suppliers.memoize(() -> cardinals(language));
        this.ordinals = Suppliers.memoize(() -> ordinals(language));
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

    private static Map<String, String> listed(String language) {
        Map<String, String> listed = new HashMap<>();
        for (String entry : ENTRIES.split(LISTS.get().getProperty(language, ""))) {
            int sign = entry.indexOf(VALUE);
            listed.put(sign < 0 ? entry : entry.substring(0, sign), sign < 0 ? "" : entry.substring(sign + 1));
        }
        return Map.copyOf(listed);
    }

    /** The rules by which whole numbers are written. */
    static List<RuleBasedNumberFormat> cardinals(String language) {
        return formats(language, "%spellout-cardinal", "%spellout-numbering");
    }

    /** The rules by which ordinals are written. */
    static List<RuleBasedNumberFormat> ordinals(String language) {
        return formats(language, "%spellout-ordinal", "%spellout-ordinal");
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

    /** The words of a text, divided at blanks and hyphens, in small letters. */
    static List<String> parts(String text) {
        return PARTS.splitToList(plain(text));
    }

    /** The number words of a language, by its ISO 639-1 code; none for a language that is not known. */
    static NumberWords of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language)).map(Supplier::get).orElse(NONE);
    }

    /** The words that occur in numbers, and the pairs that are numbers, with a hyphen in between. */
    Set<String> listed() {
        return listed.keySet();
    }

    /** The value of a number in words, an ordinal with a stop behind it. */
    Optional<String> value(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !listed.containsKey(first(plain(text)))) {
            return Optional.empty();
        }
        List<String> words = parts(text);
        String pair = String.join("-", words);
        String value = listed.getOrDefault(pair, "");
        boolean asListed = pair.equals(text.replace(' ', '-'));
        if (asListed && (words.size() == 1 || !value.isEmpty())) {
            return value.isEmpty() || value.equals(INSIDE) || value.equals(LAST)
                    ? Optional.empty()
                    : Optional.of(value);
        }
        return mayBeNumber(words) ? read(text) : Optional.empty();
    }

    /** Whether the words may be one number, so that the rules are worth asking. */
    boolean mayBeNumber(List<String> words) {
        return words.size() <= MOST_PARTS
                && listed.keySet().containsAll(words)
                && !INSIDE.equals(listed.get(words.get(0)))
                && !LAST.equals(listed.get(words.get(0)))
                && !INSIDE.equals(listed.get(words.get(words.size() - 1)))
                && IntStream.range(1, words.size()).noneMatch(i -> words.get(i).equals(words.get(i - 1)));
    }

    /** What stands between words of one number. */
    static boolean isBorder(char c) {
        return c == ' ' || c == '-';
    }

    /** The first word of a text; nothing where there is none. */
    static String first(String text) {
        int start = 0;
        while (start < text.length() && isBorder(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && !isBorder(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The last word of a text; nothing where there is none. */
    static String last(String text) {
        int end = text.length();
        while (end > 0 && isBorder(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !isBorder(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String plain(String text) {
        return text.replace("\u00AD", "").toLowerCase(Locale.ROOT);
    }

    private Optional<String> read(String text) {
        return read(text, cardinals, ordinals);
    }

    /** The value of a number in words, by the rules alone. */
    static Optional<String> read(
            String text,
            Supplier<List<RuleBasedNumberFormat>> cardinals,
            Supplier<List<RuleBasedNumberFormat>> ordinals) {
        return parse(cardinals.get(), text).or(() -> parse(ordinals.get(), text).map(value -> value + "."));
    }

    /** What one of the formats would write just so. */
    private static Optional<String> parse(List<RuleBasedNumberFormat> formats, String text) {
        Set<String> spellings = new LinkedHashSet<>(List.of(text, text.replace('-', ' '), text.replace(' ', '-')));
        for (RuleBasedNumberFormat shared : formats) {
            RuleBasedNumberFormat format = shared.clone();
            for (String spelling : spellings) {
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
