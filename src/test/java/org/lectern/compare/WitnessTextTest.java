package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Metadata;
import org.lectern.text.Pages;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Times;
import org.lectern.text.Tokenizer;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

class WitnessTextTest {

    private static final String SOURCE = "Peace is ours. A note. It lasts.";

    /** A footnote that stands inside of its paragraph follows it in the clean text, and not in the source. */
    private static final WitnessText TEXT = text(
            new Block(
                    0,
                    BlockKind.PARAGRAPH,
                    SourcedText.builder()
                            .append(SourcedText.of(SOURCE, new Span(0, 15)))
                            .append(SourcedText.of(SOURCE, new Span(23, 32)))
                            .build()),
            new Block(1, BlockKind.FOOTNOTE, SourcedText.of(SOURCE, new Span(15, 22))));

    @Test
    void aReadingKnowsItsPlaceInTheSource() {
        Reading reading = TEXT.reading(new Span(1, 3), List.of(0));

        assertThat(reading.text()).isEqualTo("is ours");
        assertThat(reading.span()).isEqualTo(new Span(6, 13));
        assertThat(reading.block()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void aReadingAcrossANoteCoversBothPlaces() {
        Reading reading = TEXT.reading(new Span(4, 9), List.of(0, 1));

        assertThat(reading.text()).isEqualTo("It lasts. A note");
        assertThat(reading.span()).isEqualTo(new Span(15, 32));
    }

    private static WitnessText text(Block... blocks) {
        Transcript transcript = new Transcript(
                new SourceInfo("text.txt", "text/plain", SOURCE.length(), "00"),
                "en",
                Pages.NONE,
                Times.NONE,
                Metadata.NONE,
                SOURCE,
                List.of(blocks),
                List.of(),
                List.of(),
                List.of());
        return new WitnessText(transcript, Tokenizer.tokenize(transcript.blocks(), new Vocabulary()));
    }
}
