package org.lectern.fuzz;

import static org.lectern.support.ComparisonAssert.assertThatComparison;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lectern.Lectern;
import org.lectern.compare.Comparison;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;

/** Any two texts: the sums hold, both can be rebuilt, the order does not matter, and a text differs in nothing from itself. */
final class ComparisonFuzz {

    private static final Lectern LECTERN = Lectern.builder().build();

    private ComparisonFuzz() {}

    static void check(byte[] data) {
        List<String> texts = Parts.texts(data, 2);
        Optional<Comparison> there = comparison(texts.get(0), texts.get(1));
        if (there.isEmpty()) {
            return;
        }
        Comparison back = comparison(texts.get(1), texts.get(0)).orElseThrow();
        assertThatComparison(there.get())
                .accountsForEveryCharacter()
                .canRebuildBothSides()
                .mirrors(back);
        assertThatComparison(comparison(texts.get(0), texts.get(0)).orElseThrow())
                .hasNoChanges();
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
