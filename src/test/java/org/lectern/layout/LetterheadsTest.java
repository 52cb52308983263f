package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Metadata;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

/** What an office prints around a speech, and what a title block says of it. */
class LetterheadsTest {

    private static final String SPEECH = """
            Mr. Chair,

            The harbour of Tarna has been open to every ship for a hundred years, and it will stay open.

            I thank you.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Permanent Mission of Tarna to the United Nations",
                "Mission permanente de la Tarnie auprès des Nations Unies",
                "Tel: +1 212 555 0100 | Fax: +1 212 555 0101",
                "22 East 95th Street, New York, NY 10128",
                "www.tarna.example",
                "OFFICIAL",
                "TLP:CLEAR",
            })
    void theLetterheadGoes(String line) {
        Transcript transcript = Texts.read(line + "\n\nStatement by Ms. Ada Tern\n\n" + SPEECH);

        assertThat(transcript.removed()).extracting(Removed::text).contains(line);
        assertThat(transcript.metadata().title()).isEqualTo("Statement by Ms. Ada Tern");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our Permanent Mission to the United Nations has worked day and night for this.",
                "We will call the office of every member at its telephone.",
                "The official answer was no.",
            })
    void whatIsSaidOfAnOfficeStays(String sentence) {
        assertThat(Texts.read(sentence + "\n\n" + SPEECH).blocks())
                .extracting(Block::text)
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Statement by Ms. Ada Tern, Minister for the Sea | Ms. Ada Tern",
                "Déclaration de S.E. M. Jean Vasseur | S.E. M. Jean Vasseur",
                "Discurso del Sr. Juan Marín, Ministro de Pesca | Sr. Juan Marín",
            })
    void aTitleNamesTheSpeaker(String title, String speaker) {
        assertThat(Texts.read(title + "\n\n" + SPEECH).metadata().speaker()).isEqualTo(speaker);
    }

    @Test
    void aNameInCapitalsBeforeAColonIsNoSalutation() {
        assertThat(Texts.read(SPEECH + "\nMR. TERN:\n\nI thank the Chair for the floor.\n")
                        .blocks())
                .extracting(Block::kind)
                .contains(BlockKind.SPEAKER_LABEL);
    }

    @Test
    void aTitleBlockOfManyLinesIsUnderstood() {
        Metadata metadata = Texts.read("""
                Statement by

                The Honourable Ada Tern, MP,

                Minister for the Sea

                at the

                12th Session of the Council

                Friday, 27 September 2019

                Port Tarna

                """ + SPEECH).metadata();

        assertThat(metadata.title()).isEqualTo("Statement by The Honourable Ada Tern, MP,");
        assertThat(metadata.speaker()).isEqualTo("Honourable Ada Tern");
        assertThat(metadata.meeting()).isEqualTo("12th Session of the Council");
        assertThat(metadata.date()).isEqualTo("2019-09-27");
        assertThat(metadata.place()).isEqualTo("Port Tarna");
    }
}
