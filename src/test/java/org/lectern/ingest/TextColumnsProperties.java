package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class TextColumnsProperties {

    @Property(tries = 300)
    void nothingButBlanksIsLost(@ForAll("pages") String text) {
        TextColumns columns = TextColumns.of(text);

        assertThat(sorted(columns.text())).isEqualTo(sorted(text));
        Statistics.collect(columns.pages().isEmpty());
        Statistics.coverage(found -> found.check(false).percentage(share -> share > 5));
    }

    @Property(tries = 300)
    void pagesStayApart(@ForAll("pages") String text) {
        assertThat(TextColumns.of(text).text().chars().filter(c -> c == '\f').count())
                .isEqualTo(text.chars().filter(c -> c == '\f').count());
    }

    /** Lines of two columns, among them such as cross the gutter, have no more than one side, or are blank. */
    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> half = Arbitraries.of(
                "the sea and the harbour",
                "of a ship that sails in",
                "when the bell, rung at six,",
                "and 12 more of them");
        Arbitrary<String> columns = half.flatMap(left -> half.map(right -> parted(left, right)));
        Arbitrary<String> other = Arbitraries.of(
                "",
                "   3",
                "The ferry leaves the harbour at six in the morning",
                "and so on",
                parted("", "- 4 -"),
                "\u2014");
        return Arbitraries.frequencyOf(Tuple.of(12, columns), Tuple.of(1, other))
                .list()
                .ofMaxSize(40)
                .flatMap(lines -> Arbitraries.of("\n", "\r\n").map(end -> String.join(end, withFeeds(lines))));
    }

    private static String parted(String left, String right) {
        return left + " ".repeat(32 - left.length()) + right;
    }

    private static List<String> withFeeds(List<String> lines) {
        List<String> fed = new ArrayList<>(lines);
        for (int i = 12; i < fed.size(); i += 12) {
            fed.set(i, "\f" + fed.get(i));
        }
        return fed;
    }

    private static String sorted(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
    }
}
