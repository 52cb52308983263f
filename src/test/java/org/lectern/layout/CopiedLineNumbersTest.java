package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

/** Text whose lines were counted in the margin. */
class CopiedLineNumbersTest {

    private static final List<String> FIRST = List.of(
            "The ferry leaves the harbour at six in the morning, and whoever",
            "wants to cross the sound must be on the quay before the bell is",
            "rung. In the winter nobody crosses, for the ice lies on the",
            "water until the end of March, and the boats lie on the beach",
            "with their keels to the sky. The children of the school come",
            "down to see them and to ask when the first of them is let into",
            "the water again.");
    private static final List<String> SECOND = List.of(
            "They are given the afternoon for it, as their mothers and",
            "fathers were in their time, when there were more boats than",
            "there are now, and most of them bring something that they",
            "have made for the boat and for those who sail in it, in all",
            "weathers and to the end of the year.");

    @Test
    void aNumberAheadOfEachLineGoesAndThatOfABlankLineLeavesItBlank() {
        Transcript transcript = numbered(true, "%6d  %s");

        assertThat(transcript.blocks())
                .extracting(Block::text)
                .containsExactly(String.join(" ", FIRST), String.join(" ", SECOND));
        assertThat(transcript.removed())
                .extracting(Removed::text)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
    }

    @Test
    void blankLinesNeedNotBeCounted() {
        assertThat(numbered(false, "%3d %s").blocks())
                .extracting(Block::text)
                .containsExactly(String.join(" ", FIRST), String.join(" ", SECOND));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void everySoManiethLineMayHaveItsNumber(int step) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.addAll(FIRST.subList(0, 6));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= lines.size(); i++) {
            String number = i % step == 0 ? Integer.toString(i) : "";
            text.append(String.format(Locale.ROOT, "%3s %s%n", number, lines.get(i - 1)));
        }

        assertThat(Texts.read(text.toString()).blocks())
                .extracting(Block::text)
                .containsExactly(String.join(" ", lines));
    }

    @Test
    void eachPageMayBeginToCountAnew() {
        String page = numberedText(true, "%2d  %s");

        assertThat(Texts.read(page + "\f" + page).blocks())
                .extracting(Block::text)
                .noneMatch(block -> block.matches(".*[0-9].*"));
    }

    @Test
    void numbersOfParagraphsStay() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            text.append(i).append(" The ferry number ").append(i).append(" leaves at six.\n");
        }

        assertThat(Texts.read(text.toString()).removed()).isEmpty();
    }

    @Test
    void yearsAtTheHeadOfLinesStay() {
        StringBuilder text = new StringBuilder();
        for (int year = 1801; year <= 1810; year++) {
            text.append(String.join("\n", FIRST.subList(0, 4)))
                    .append('\n')
                    .append(year)
                    .append(" and of those who were lost in it as many people speak as there\n");
        }

        assertThat(Texts.read(text.toString()).removed())
                .extracting(Removed::kind)
                .doesNotContain(Removed.Kind.PAGE_NUMBER);
    }

    @Test
    void fewNumbersStay() {
        String text = "1 " + String.join("\n", FIRST.subList(0, 2)).replace("\nwants", "\n2 wants") + "\n";

        assertThat(Texts.read(text).removed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d\n\n%s\n\n", "\n%d\n%s\n"})
    void aCopyMaySetTheNumbersApartFromTheirLines(String form) {
        StringBuilder text = new StringBuilder();
        List<String> lines = new ArrayList<>(FIRST);
        lines.addAll(SECOND);
        for (int i = 0; i < lines.size(); i++) {
            text.append(form.formatted(i + 1, lines.get(i)));
        }

        assertThat(Texts.read(text.toString()).blocks())
                .extracting(Block::text)
                .containsExactly(String.join(" ", FIRST), String.join(" ", SECOND));
    }

    @Test
    void everyFifthNumberMayStandApart() {
        StringBuilder text = new StringBuilder();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.addAll(FIRST.subList(0, 6));
        }
        for (int i = 0; i < lines.size(); i++) {
            text.append((i + 1) % 5 == 0 ? "\n" + (i + 1) + "\n\n" : "")
                    .append(lines.get(i))
                    .append('\n');
        }

        assertThat(Texts.read(text.toString()).blocks())
                .extracting(Block::text)
                .containsExactly(String.join(" ", lines));
    }

    @Test
    void numbersThatStandApartFromParagraphsStay() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            text.append(i)
                    .append("\n\n")
                    .append("The boats of the year ")
                    .append(1900 + i)
                    .append(" came back.\n\n");
        }

        assertThat(Texts.read(text.toString()).removed()).isEmpty();
    }

    private static Transcript numbered(boolean blankToo, String form) {
        return Texts.read(numberedText(blankToo, form));
    }

    private static String numberedText(boolean blankToo, String form) {
        List<String> lines = new ArrayList<>(FIRST);
        lines.add("");
        lines.addAll(SECOND);
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : lines) {
            boolean counted = blankToo || !line.isEmpty();
            number += counted ? 1 : 0;
            text.append(counted ? String.format(Locale.ROOT, form, number, line).stripTrailing() : "")
                    .append('\n');
        }
        return text.toString();
    }
}
