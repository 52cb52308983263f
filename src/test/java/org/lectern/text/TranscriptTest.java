package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final String TEXT = "One two. 7\nThree.";

    @Test
    void aTextThatIsCoveredIsAccepted() {
        assertThatCode(() -> transcript(
                        List.of(block(0, 0, 8), block(1, 11, 17)),
                        List.of(new Removed(Removed.Kind.PAGE_NUMBER, "7", new Span(9, 10)))))
                .doesNotThrowAnyException();
    }

    @Test
    void aLostCharacterIsRefusedAndNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transcript(List.of(block(0, 0, 8), block(1, 11, 17)), List.of()))
                .withMessageContaining("lost at 9")
                .withMessageContaining("text.txt");
    }

    @Test
    void blocksAreNumberedFromZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transcript(List.of(block(1, 0, 17)), List.of()))
                .withMessageContaining("block 0 has index 1");
    }

    @Test
    void aBlockMayNotBeEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block(3, BlockKind.PARAGRAPH, SourcedText.empty()))
                .withMessageContaining("block 3");
    }

    @Test
    void aSpanMayNotEndBeforeItsStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("[3, 2)");
    }

    @Test
    void pagesHoldTheirFirstCharacter() {
        Pages pages = Pages.startingAt(0, 10, 10, 20);

        assertThat(pages.count()).isEqualTo(4);
        assertThat(pages.pageOf(0)).hasValue(1);
        assertThat(pages.pageOf(9)).hasValue(1);
        assertThat(pages.pageOf(10)).hasValue(3);
        assertThat(pages.pageOf(19)).hasValue(3);
        assertThat(pages.pageOf(2000)).hasValue(4);
    }

    @Test
    void aTextWithoutPagesHasNoPageOfAnything() {
        assertThat(Pages.startingAt()).isSameAs(Pages.NONE);
        assertThat(Pages.NONE.pageOf(5)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void pagesThatDoNotRiseFromZeroAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pages.startingAt(5, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Pages.startingAt(0, 10, 5));
    }

    @Test
    void coverageCountsWhatIsVisibleAndNamesWhatIsLost() {
        Coverage coverage = new Coverage(TEXT);
        coverage.paint(new Span(0, 3), 1);
        coverage.paint(new Span(2, 5), 2);
        coverage.paintRest(new Span(0, 8), 3);

        assertThat(coverage.counts(3)).containsExactly(7, 2, 2, 3, 3);
        assertThat(coverage.firstLost()).hasValue(9);
        assertThat(coverage.lost()).containsExactly(new Span(9, 10), new Span(11, 17));
    }

    private static Block block(int index, int start, int end) {
        return new Block(index, BlockKind.PARAGRAPH, SourcedText.of(TEXT, new Span(start, end)));
    }

    private static Transcript transcript(List<Block> blocks, List<Removed> removed) {
        return new Transcript(
                new SourceInfo("text.txt", "text/plain", 17, "00"),
                "en",
                Pages.NONE,
                Times.NONE,
                Metadata.NONE,
                TEXT,
                blocks,
                removed,
                List.of(),
                List.of());
    }
}
