package org.lectern.fuzz;

import static org.lectern.support.ComparisonAssert.assertThatComparison;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lectern.Lectern;
import org.lectern.compare.Comparison;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.text.Transcript;

/** Any two texts: the sums hold, both can be rebuilt, the order does not matter, and a text differs in nothing from itself. */
final class ComparisonFuzz {

    private static final Lectern LECTERN = Lectern.builder().build();

    private ComparisonFuzz() {}

    static void check(byte[] data) {
        List<String> texts = Parts.texts(data, 2);
        Transcript base;
        Transcript other;
        try {
            base = LECTERN.transcript(input(texts.get(0)));
            other = LECTERN.transcript(input(texts.get(1)));
        } catch (TranscriptException e) {
            // One of them is blank or binary.
            return;
        }
        assertThatComparison(LECTERN.comparisonOf(base, other))
                .accountsForEveryCharacter()
                .canRebuildBothSides()
                .mirrors(LECTERN.comparisonOf(other, base));
        assertThatComparison(LECTERN.comparisonOf(base, base)).hasNoChanges();
    }

    /** Empty if one of them is blank or binary. */
    static Optional<Comparison> comparison(String base, String other) {
        try {
            return Optional.of(LECTERN.comparison(input(base), input(other)));
        } catch (TranscriptException e) {
            return Optional.empty();
        }
    }

    static Input input(String text) {
        return Input.of("fuzzed.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
