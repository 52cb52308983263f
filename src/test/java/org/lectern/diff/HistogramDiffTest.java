package org.lectern.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As an algorithm of java-diff-utils. */
class HistogramDiffTest {

    private static final List<Integer> BASE = List.of(1, 2, 3, 4, 5, 6);
    private static final List<Integer> OTHER = List.of(1, 7, 2, 3, 8, 5);

    @Test
    void itsPatchMakesTheOtherOfTheBase() throws Exception {
        Patch<Integer> patch = DiffUtils.diff(BASE, OTHER, new HistogramDiff());

        assertThat(patch.getDeltas())
                .extracting(AbstractDelta::getType)
                .containsExactly(DeltaType.INSERT, DeltaType.CHANGE, DeltaType.DELETE);
        assertThat(patch.applyTo(BASE)).isEqualTo(OTHER);
        assertThat(patch.restore(OTHER)).isEqualTo(BASE);
    }

    @Test
    void theListenerHearsWhenItBeginsAndEnds() {
        List<String> heard = new ArrayList<>();

        new HistogramDiff().computeDiff(BASE, OTHER, new DiffAlgorithmListener() {
            @Override
            public void diffStart() {
                heard.add("start");
            }

            @Override
            public void diffStep(int value, int max) {
                heard.add("step");
            }

            @Override
            public void diffEnd() {
                heard.add("end");
            }
        });

        assertThat(heard).startsWith("start").endsWith("end");
    }
}
