package org.lectern.compare;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words that stand beside the classes, in UTF-8, with commas between the words. */
final class WordLists {

    private static final Splitter ENTRIES = Splitter.on(',').trimResults().omitEmptyStrings();

    private final Map<String, List<String>> lists;

    /**
     * The lists of a file.
     *
     * @param file its name
     * @throws UncheckedIOException if it is not there
     */
    WordLists(String file) {
        Properties read = new Properties();
        try (InputStream stream = WordLists.class.getResourceAsStream(file)) {
            read.load(new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists = read.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), key -> ENTRIES.splitToList(read.getProperty(key))));
    }

    /** The words of a list; none where there is no such list. */
    List<String> words(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** An expression for any one word of a list. */
    String anyOf(String key) {
        return words(key).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
