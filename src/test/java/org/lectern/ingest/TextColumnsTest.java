package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain text that keeps the look of a page of two columns. */
class TextColumnsTest {

    private static final List<String> LEFT = List.of(
            "    The ferry leaves the harbour at six,",
            "and whoever wants to cross the sound must",
            "be on the quay before the bell is rung. In",
            "the winter nobody crosses, for the ice lies",
            "on the water until the end of March, and",
            "the boats lie on the beach with their keels",
            "to the sky.");
    private static final List<String> RIGHT = List.of(
            "    In spring the first of the boats is let",
            "into the water, and the children of the",
            "school come down to see it. They are given",
            "the afternoon for it, as their mothers and",
            "fathers were, and most of them bring",
            "something that they have made for the boat",
            "and for those who sail in it.");

    @Test
    void theLeftColumnIsReadBeforeTheRightOne() {
        TextColumns columns = TextColumns.of(page(LEFT, RIGHT));

        assertThat(columns.text().lines()).containsExactlyElementsOf(joined(LEFT, RIGHT));
        assertThat(columns.pages()).containsExactly(1);
    }

    @Test
    void theSecondColumnOfTheLastPageMayBeShort() {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            left.addAll(LEFT.subList(1, 6));
        }
        List<String> right = List.of("and for those who sail in it. May", "they all come home again.");
        List<String> blank = List.copyOf(Collections.nCopies(left.size() - right.size(), ""));
        List<String> filled = new ArrayList<>(right);
        filled.addAll(blank);

        TextColumns columns = TextColumns.of(page(LEFT, RIGHT) + "\f" + page(left, filled));

        assertThat(columns.pages()).containsExactly(1, 2);
        assertThat(columns.text().substring(columns.text().indexOf('\f') + 1).lines())
                .containsExactlyElementsOf(joined(left, right));
    }

    @Test
    void ofRightToLeftScriptTheRightColumnIsReadFirst() {
        List<String> right = List.of(
                "\u062A\u063A\u0627\u062F\u0631 \u0627\u0644\u0639\u0628\u0627\u0631\u0629 \u0627\u0644\u0645\u064A\u0646\u0627\u0621 \u0641\u064A \u0627\u0644\u0633\u0627\u062F\u0633\u0629",
                "\u0635\u0628\u0627\u062D\u0627 \u0648\u0643\u0644 \u0645\u0646 \u064A\u0631\u064A\u062F \u0627\u0644\u0639\u0628\u0648\u0631 \u064A\u0642\u0641 \u0639\u0644\u0649");
        List<String> left = List.of(
                "\u0627\u0644\u0631\u0635\u064A\u0641 \u0642\u0628\u0644 \u0623\u0646 \u064A\u062F\u0642 \u0627\u0644\u062C\u0631\u0633 \u0641\u064A \u0627\u0644\u0634\u062A\u0627\u0621",
                "\u0644\u0627 \u064A\u0639\u0628\u0631 \u0623\u062D\u062F \u0644\u0623\u0646 \u0627\u0644\u062C\u0644\u064A\u062F \u0641\u0648\u0642 \u0627\u0644\u0645\u0627\u0621");
        List<String> rights =
                List.of(right.get(0), right.get(1), right.get(1), right.get(1), right.get(1), right.get(1));
        List<String> lefts = List.of(left.get(0), left.get(1), left.get(1), left.get(1), left.get(1), left.get(1));

        assertThat(TextColumns.of(page(lefts, rights)).text().lines()).containsExactlyElementsOf(joined(rights, lefts));
    }

    @Test
    void titlesHeadersAndPageNumbersStayWhereTheyAre() {
        String header = "THE HARBOUR BOARD" + " ".repeat(40) + "Remarks";
        String title = " ".repeat(20) + "The Opening of the New Quay at Northport";
        String number = " ".repeat(46) + "3";
        String text = header + "\n\n" + page(LEFT, RIGHT) + "\n" + title + "\n" + page(RIGHT, LEFT) + "\n\n" + number;

        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(joined(LEFT, RIGHT));
        lines.add(title);
        lines.addAll(joined(RIGHT, LEFT));
        lines.add(number);

        assertThat(TextColumns.of(text).text().lines().map(String::strip))
                .containsExactlyElementsOf(lines.stream().map(String::strip).toList());
    }

    @Test
    void eachPageIsReadByItself() {
        TextColumns columns =
                TextColumns.of(page(LEFT, RIGHT) + "\n\f" + String.join("\n", LEFT) + "\n\f" + page(RIGHT, LEFT));

        assertThat(columns.pages()).containsExactly(1, 3);
        assertThat(columns.text().split("\f"))
                .extracting(page -> page.lines().toList())
                .containsExactly(joined(LEFT, RIGHT), LEFT, joined(RIGHT, LEFT));
    }

    @Test
    void threeColumnsAreReadInTurn() {
        List<String> two = List.of(page(LEFT, RIGHT).split("\n"));

        assertThat(TextColumns.of(page(two, LEFT)).text().lines())
                .containsExactlyElementsOf(joined(joined(LEFT, RIGHT), LEFT));
    }

    @Test
    void aShortSecondColumnIsAColumn() {
        List<String> left = new ArrayList<>(joined(joined(LEFT, RIGHT), LEFT));
        left.add("sky again");

        assertThat(TextColumns.of(page(left, RIGHT)).text().lines()).containsExactlyElementsOf(joined(left, RIGHT));
    }

    @Test
    void aLineOfTheLeftColumnMayReachFarToTheRight() {
        List<String> left = new ArrayList<>(joined(LEFT, RIGHT));
        left.set(3, "the winter nobody crosses the sound by ship,");

        assertThat(TextColumns.of(page(left, joined(RIGHT, LEFT))).text().lines())
                .containsExactlyElementsOf(joined(left, joined(RIGHT, LEFT)));
    }

    @Test
    void theCellsOfATableAreNoColumns() {
        List<String> harbours = List.of(
                "Northport",
                "Eastport",
                "The Long Quay",
                "Gull Island",
                "Old Harbour",
                "New Harbour",
                "Lighthouse Point");
        List<String> notes = List.of(
                "open all the year round",
                "Closed in winter and spring",
                "Open to ships of the line",
                "Closed until further notice",
                "Used by fishermen alone",
                "Not yet open to anybody",
                "Has no quay to speak of");
        String text = page(harbours, notes);

        assertThat(TextColumns.of(text)).isEqualTo(new TextColumns(text, List.of()));
    }

    @Test
    void wideBlanksOfJustifiedLinesAreNoGutter() {
        String text = """
                The  ferry leaves  the harbour at six,  and  whoever  wants to  cross
                the  sound must be  on the  quay before the  bell is rung.  In winter
                nobody  crosses,  for  the ice lies on the  water  until  the end  of
                March,  and the boats lie on  the beach with  their keels to the sky,
                and  the  children of  the school  come down to see them  and to  ask
                when  the  first of them is let into the water again,  and  are given
                the  afternoon for it,  as  their  mothers and fathers were  in their
                time, when there  were more  boats than there are  now.
                """;

        assertThat(TextColumns.of(text).text()).isSameAs(text);
    }

    @Test
    void speakersInTheMarginAreNoColumn() {
        List<String> speakers = new ArrayList<>(List.of("MAYOR"));
        LEFT.forEach(line -> speakers.add(""));
        speakers.add("PILOT");
        List<String> said = joined(LEFT, RIGHT);
        while (speakers.size() < said.size()) {
            speakers.add("");
        }
        String text = page(speakers, said);

        assertThat(TextColumns.of(text).text()).isSameAs(text);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** Both columns side by side. */
    private static String page(List<String> left, List<String> right) {
        int width = Math.max(44, left.stream().mapToInt(String::length).max().orElse(0)) + 4;
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            page.append(i == 0 ? "" : "\n")
                    .append((first + " ".repeat(width - first.length()) + second).stripTrailing());
        }
        return page.toString();
    }
}
