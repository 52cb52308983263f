package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is told by hand must be what the rules of Unicode tell. */
class PlainWordsProperties {

    @Property(tries = 5000)
    void plainTextIsDividedAsTheRulesOfUnicodeDivideIt(@ForAll("plainTexts") String text) {
        assertThat(covers(text)).isTrue();
        assertThat(byHand(text)).isEqualTo(byRules(text));
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.strings()
                .withChars("abZ\u00E9\u0142\u0130\u01C5059.,;:!?'\"-/()@$%&* \t\u00A0\u00AB\u00BB")
                .withChars("\u2013\u2014\u2018\u2019\u201C\u201D\u2026")
                .ofMaxLength(12);
    }

    @Test
    void everyPlainCharacterIsDividedFromItsNeighboursAsTheRulesOfUnicodeDivideIt() {
        for (char c = 0; c < '\u2030'; c++) {
            if (covers(String.valueOf(c))) {
                for (String frame : List.of("a%sb", "1%s2", "a%s2", "1%sb", "a%s", "%sb", "%1$s%1$s", " %s ", ".%s.")) {
                    String text = frame.formatted(c);
                    assertThat(byHand(text)).as("%04x in %s", (int) c, frame).isEqualTo(byRules(text));
                }
            }
        }
    }

    @Test
    void aTextOfAnotherKindIsNotPlain() {
        assertThat(List.of("e\u0301", "a\u00ADb", "\u8C22\u8C22", "\u0431", "a_b", "\uD83D\uDE00", "\u0645"))
                .noneMatch(PlainWordsProperties::covers);
    }

    private static boolean covers(String text) {
        return PlainWords.covers(text.toCharArray(), text.length());
    }

    private static List<Integer> byHand(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            at = PlainWords.end(text.toCharArray(), at, text.length());
            ends.add(at);
        }
        return withoutBlanks(text, ends);
    }

    private static List<Integer> byRules(String text) {
        BreakIterator rules = BreakIterator.getWordInstance(ULocale.ROOT);
        rules.setText(text);
        List<Integer> ends = new ArrayList<>();
        rules.first();
        for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
            ends.add(end);
        }
        return withoutBlanks(text, ends);
    }

    /** Runs of blanks may be divided in any way. */
    private static List<Integer> withoutBlanks(String text, List<Integer> ends) {
        return ends.stream()
                .filter(end -> end == text.length()
                        || !Blanks.isBlank(text.charAt(end - 1))
                        || !Blanks.isBlank(text.charAt(end)))
                .toList();
    }
}
