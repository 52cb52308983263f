package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes the lists of number words out of the spelling rules.
 *
 * <p>Rules take long to find that a text is none of theirs, and languages with cases have some hundred: so each is asked
 * only about the words that it writes.
 */
class NumberWordListTest {

    private static final long[] GREAT = {
        101, 200, 300, 400, 500, 600, 700, 800, 900, 1_000, 2_000, 1_000_000, 2_000_000, 1_000_000_000
    };

    @ParameterizedTest
    @MethodSource("languages")
    void theListOfNumberWordsIsWhatTheSpellingRulesGive(String language) throws IOException {
        Properties lists = new Properties();
        try (Reader reader = new InputStreamReader(
                NumberWords.class.getResourceAsStream("number-words.properties"), StandardCharsets.UTF_8)) {
            lists.load(reader);
        }

        assertThat(lists.getProperty(language)).isEqualTo(String.join(" ", new Rules(language).list()));
    }

    static List<String> languages() {
        return NumberWords.LANGUAGES;
    }

    /** The list of a language by its rules: {@code and=+ eight=8 eighth=8. forty-two=42 hundred=-}. */
    private static final class Rules {

        private final List<RuleBasedNumberFormat> cardinals;
        private final List<RuleBasedNumberFormat> ordinals;
        private final IdentityHashMap<RuleBasedNumberFormat, Set<String>> written = new IdentityHashMap<>();

        Rules(String language) {
            this.cardinals = NumberWords.cardinals(language);
            this.ordinals = NumberWords.ordinals(language);
            formats()
                    .forEach(format -> written.put(
                            format, numbers(format).flatMap(List::stream).collect(Collectors.toSet())));
        }

        List<String> list() {
            Set<List<String>> numbers = numbers();
            Map<String, String> list = new TreeMap<>();
            for (List<String> number : numbers) {
                number.forEach(
                        part -> list.computeIfAbsent(part, word -> read(word).orElse(NumberWords.INSIDE)));
            }
            for (List<String> number : numbers) {
                list.replace(number.get(number.size() - 1), NumberWords.INSIDE, NumberWords.LAST);
                if (number.size() == 2) {
                    Optional<String> value = read(String.join("-", number));
                    if (value.isPresent() && value.equals(read(String.join(" ", number)))) {
                        list.put(String.join("-", number), value.get());
                    }
                }
            }
            for (List<String> number : numbers) {
                list.replace(number.get(0), NumberWords.INSIDE, "");
                list.replace(number.get(0), NumberWords.LAST, "");
            }
            return list.entrySet().stream()
                    .map(entry -> entry.getValue().isEmpty()
                            ? entry.getKey()
                            : entry.getKey() + NumberWords.VALUE + entry.getValue())
                    .toList();
        }

        private Set<List<String>> numbers() {
            return formats().flatMap(Rules::numbers).collect(Collectors.toSet());
        }

        private Stream<RuleBasedNumberFormat> formats() {
            return Stream.concat(cardinals.stream(), ordinals.stream());
        }

        private static Stream<List<String>> numbers(RuleBasedNumberFormat format) {
            return LongStream.concat(LongStream.rangeClosed(0, 100), LongStream.of(GREAT))
                    .mapToObj(number -> NumberWords.parts(format.format(number)));
        }

        private Optional<String> read(String text) {
            List<String> parts = NumberWords.parts(text);
            return NumberWords.read(text, () -> writing(cardinals, parts), () -> writing(ordinals, parts));
        }

        private List<RuleBasedNumberFormat> writing(List<RuleBasedNumberFormat> formats, List<String> parts) {
            return formats.stream()
                    .filter(format ->
                            Objects.requireNonNull(written.get(format)).containsAll(parts))
                    .toList();
        }
    }
}
