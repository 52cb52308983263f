package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.text.Block;

class MarksTest {

    @Test
    void countInTheCleanTextOfTheBlock() {
        Comparison comparison = Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", "Not this one.", "The quick fox runs far."),
                TranscriptBuilder.paragraphs("b.txt", "Not this one.", "The slow fox runs very far."));
        Block base = comparison.base().transcript().blocks().get(1);

        assertThat(new Marks(comparison, Side.BASE, comparison.changes()).of(base))
                .extracting(Marks.Mark::start, Marks.Mark::end, Marks.Mark::first)
                .containsExactly(tuple(4, 9, true), tuple(18, 18, true));
    }

    @Test
    void followAChangeOverTheBorderOfBlocks() {
        Comparison comparison = Samples.compare(
                TranscriptBuilder.paragraphs(
                        "a.txt", "One two three four five six gone now.", "Away it is, seven eight nine ten eleven."),
                TranscriptBuilder.paragraphs("b.txt", "One two three four five six seven eight nine ten eleven."));
        Marks marks = new Marks(comparison, Side.BASE, comparison.changes());

        assertThat(comparison.base().transcript().blocks())
                .flatExtracting(block -> marks.of(block).stream()
                        .map(mark -> block.text().substring(mark.start(), mark.end()))
                        .toList())
                .containsExactly("gone now.", "Away it is,");
    }
}
