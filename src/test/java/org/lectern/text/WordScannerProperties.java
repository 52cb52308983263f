package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordScannerProperties {

    private static final Pattern WITH_APOSTROPHES =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}]+)*");
    private static final Pattern WITH_HYPHENS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019-][\\p{L}\\p{M}\\p{N}]+)*");

    @Property
    void itFindsTheWordsThatThePatternOfAWordFinds(@ForAll("texts") String text) {
        assertThat(words(text, WordScanner.APOSTROPHES)).isEqualTo(words(text, WITH_APOSTROPHES));
        assertThat(words(text, WordScanner.HYPHENS)).isEqualTo(words(text, WITH_HYPHENS));
    }

    @Property
    void itHashesAWordInSmallLetters(@ForAll("texts") String text) {
        WordScanner scanner = new WordScanner(text, WordScanner.HYPHENS);
        while (scanner.next()) {
            String lower = text.substring(scanner.start(), scanner.end()).toLowerCase(Locale.ROOT);
            assertThat(scanner.hash()).isEqualTo(lower.hashCode());
            assertThat("before ".hashCode() * scanner.hashWeight() + scanner.hash())
                    .isEqualTo(("before " + lower).hashCode());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abZ5'\u2019-. \u00C9\u0130\u03A3\u03C2\u0301\u00BD\u2163\u0431\u8C22")
                .withChars("\uD835\uDC9C\uD83D\uDE00\uD801")
                .ofMaxLength(16);
    }

    private static List<String> words(String text, WordScanner.Joiners joiners) {
        WordScanner scanner = new WordScanner(text, joiners);
        List<String> words = new ArrayList<>();
        while (scanner.next()) {
            words.add(scanner.start() + text.substring(scanner.start(), scanner.end()));
        }
        return words;
    }

    private static List<String> words(String text, Pattern word) {
        Matcher matcher = word.matcher(text);
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.start() + matcher.group());
        }
        return words;
    }
}
