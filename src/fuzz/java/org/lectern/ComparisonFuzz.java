package org.lectern;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import org.lectern.compare.Comparison;
import org.lectern.compare.Significance;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;

/**
 * Any two texts: the sums of the comparison hold, which its constructor sees to; exchanged texts give as many changes; a text
 * differs in nothing from itself.
 */
public final class ComparisonFuzz {

    private static final Lectern LECTERN = Lectern.builder().build();

    private ComparisonFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Input base = input(data.consumeString(data.remainingBytes() / 2));
        Input other = input(data.consumeRemainingAsString());
        try {
            Comparison there = LECTERN.comparison(base, other);
            Comparison back = LECTERN.comparison(other, base);
            for (Significance significance : Significance.values()) {
                if (there.count(significance) != back.count(significance)) {
                    throw new AssertionError("the order of the texts matters: " + significance);
                }
            }
            if (!LECTERN.comparison(base, base).changes().isEmpty()) {
                throw new AssertionError("a text differs from itself");
            }
        } catch (TranscriptException e) {
            // One of them is blank or binary.
        }
    }

    private static Input input(String text) {
        return Input.of("fuzzed.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
