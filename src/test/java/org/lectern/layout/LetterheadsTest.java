package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void aTelephoneInASentenceStays() {
        String text = """
                The dams are open to all who wish to see them. %s
                reach my office by telephone 020 7946 0018 and
                %s, for these are the dams of the people
                and not of the ministry.
                """;

        assertThat(removed(text.formatted("Whoever\nwants to come may", "need not give a reason")))
                .isEmpty();
        assertThat(removed("Mr. Chair,\n\n" + text.formatted("Whoever\nwants to come may", "need not give a reason")
                        + "\nThe second step begins in January.\n"))
                .isEmpty();
        assertThat(removed("Mr. Chair,\n\n" + text.formatted("You and", "Ministers of dams may") + "\nThat is all."))
                .isEmpty();
    }

    @Test
    void aLineThatASentenceLeadsOverStays() {
        assertThat(removed("What we found is at\nwww.tarna.example\nand in print, for all to see.\n\nThat is all.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.tarna.example",
                "https://tarna.example/a/b",
                "ada@tarna.org",
                "Tel. 020 7946 0018",
                "CONFIDENTIAL"
            })
    void whatStandsBetweenParagraphsOfTheSpeechStays(String line) {
        String whole = "Mr. Chair,\n\nThe harbour is open.\n\n%sThe second step begins in January.\n\n%sThat is all.\n";

        assertThat(removed(whole.formatted(line + "\n\n", ""))).isEmpty();
        assertThat(removed(whole.formatted("", line + "\n\n"))).isEmpty();
        assertThat(removed(line + "\n\n" + whole.formatted("", ""))).containsExactly(line);
        assertThat(removed(whole.formatted("", "") + "\n" + line)).containsExactly(line);
    }

    @Test
    void aListOfAddressesGoes() {
        assertThat(
                        removed(
                                SPEECH
                                        + "\nOffice:\n\na@tarna.org\n\nPress:\n\nb@tarna.org\n\nNight:\n\nTel. 020 7946 0018\n\nAll rights reserved.\n"))
                .containsExactly("a@tarna.org", "b@tarna.org", "Tel. 020 7946 0018");
    }

    @Test
    void whatStandsAtTheFootOfAPageGoes() {
        String pages =
                "Mr. Chair,\n\nThe harbour of Tarna has been open for a hundred\n\n%s\fyears, and it stays so.\n";

        assertThat(removed(pages.formatted("22 East 95th Street, New York, NY 10128\nTel: +1 212 555 0100\n")))
                .containsExactly("22 East 95th Street, New York, NY 10128", "Tel: +1 212 555 0100");
        assertThat(removed(pages.formatted("and you reach me by telephone 020 7946 0018 and\n")))
                .isEmpty();
    }

    private static List<String> removed(String text) {
        return Texts.read(text).removed().stream()
                .filter(removed -> removed.kind() != Removed.Kind.MARKUP)
                .map(Removed::text)
                .toList();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Misión Permanente de Tarnia ante las Naciones Unidas; Calle Mayor 12, 28013 Madrid; Tel.: +34 91 555 01 42",
                "Mission permanente de la Tarnie auprès des Nations Unies; 36, avenue de la Paix, 1202 Genève; Tél. : +41 22 555 01 42",
            })
    void anAddressBetweenTheNameOfTheOfficeAndItsTelephoneGoes(String office, String address, String telephone) {
        Transcript transcript =
                Texts.read(String.join("\n", office, address, telephone, "", "Statement by Ms. Ada Tern", "", SPEECH));

        assertThat(transcript.removed()).extracting(Removed::text).contains(office, address, telephone);
        assertThat(transcript.metadata().title()).isEqualTo("Statement by Ms. Ada Tern");
    }

    @Test
    void whatTellsOfTheSpeechStaysBetweenThem() {
        Transcript transcript = Texts.read(String.join(
                "\n",
                "Permanent Mission of Tarna to the United Nations",
                "Statement by Ms. Ada Tern",
                "Tel: +1 212 555 0100",
                "",
                SPEECH));

        assertThat(transcript.metadata().title()).isEqualTo("Statement by Ms. Ada Tern");
    }
}
