package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Metadata;
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

/** What is understood of each of the documents under {@code testdata}. */
class DocumentsTest {

    @Test
    void deliveredHasSixSalutationLinesAndElevenParagraphs() {
        Transcript delivered = Texts.read(Texts.DELIVERED);

        assertThat(texts(delivered, BlockKind.SALUTATION))
                .containsExactly(
                        "His Excellency Mr. Jean-Yves Le Drian,",
                        "Mr. Smith,",
                        "Mr. Blinken,",
                        "Mr. Maurer,",
                        "Distinguished Delegates,",
                        "Ladies and Gentlemen,");
        assertThat(texts(delivered, BlockKind.PARAGRAPH)).hasSize(11);
        assertThat(delivered.blocks()).hasSize(17);
    }

    @Test
    void publishedHasTheSameSalutationsAndParagraphsBehindATitleBlock() {
        Transcript published = Texts.read(Texts.PUBLISHED);
        Transcript delivered = Texts.read(Texts.DELIVERED);

        assertThat(texts(published, BlockKind.TITLE))
                .containsExactly("Remarks at the Launch of the Digital Peace Campaign");
        assertThat(texts(published, BlockKind.FRONT_MATTER)).hasSize(4);
        assertThat(texts(published, BlockKind.SALUTATION)).isEqualTo(texts(delivered, BlockKind.SALUTATION));
        assertThat(firstWords(published)).isEqualTo(firstWords(delivered));
        assertThat(published.metadata())
                .isEqualTo(new Metadata(
                        "Remarks at the Launch of the Digital Peace Campaign",
                        "Ms. Izumi Nakamitsu",
                        null,
                        "New York",
                        "2018-09-24",
                        null));
    }

    @Test
    void theParagraphThatTheStatementBreaksInMidSentenceIsJoined() {
        Transcript statement = Texts.read(Texts.STATEMENT);

        assertThat(texts(statement, BlockKind.PARAGRAPH))
                .anyMatch(text -> text.contains("there is a need to base these on a common security interest in"));
        assertThat(statement.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.LINES_JOINED);
            assertThat(repair.certain()).isTrue();
            assertThat(statement.text().substring(0, repair.span().start())).endsWith("to base these on a");
            assertThat(statement.text().substring(repair.span().end())).startsWith("common security interest");
        });
    }

    @Test
    void theStatementNamesMeetingPlaceAndDay() {
        Metadata metadata = Texts.read(Texts.STATEMENT).metadata();

        assertThat(metadata.title()).isEqualTo("ICT4Peace Statement to the UN Security Council Meeting");
        assertThat(metadata.speaker()).isEqualTo("Dr. Daniel Stauffacher");
        assertThat(metadata.place()).isEqualTo("UN HQ, New York");
        assertThat(metadata.date()).isEqualTo("2016-11-28");
    }

    @Test
    void theStatementEndsWithThanks() {
        assertThat(texts(Texts.read(Texts.STATEMENT), BlockKind.CLOSING))
                .containsExactly("Thank you for your attention.");
    }

    @Test
    void theSpeakingNotesSayWhatTheyAre() {
        Metadata metadata = Texts.read(Texts.NOTES).metadata();

        assertThat(metadata.title()).isEqualTo("Speaking notes (as delivered)");
        assertThat(metadata.meeting())
                .isEqualTo("Open-ended Working Group on developments in the field of information and telecommunications"
                        + " in the context of international security, Second substantive session");
        assertThat(metadata.place()).isEqualTo("New York, UN Headquarters");
        assertThat(metadata.date()).isEqualTo("10-14 February 2020");
        assertThat(metadata.status()).isEqualTo(Metadata.Status.AS_DELIVERED);
    }

    @Test
    void theDashesOfTheSpeakingNotesMakeAList() {
        assertThat(texts(Texts.read(Texts.NOTES), BlockKind.LIST_ITEM))
                .containsExactly(
                        "limit multistakeholder input;",
                        "fail to focus on outcomes but instead prescribe a particular course of action;",
                        "miss the involvement of important global players;",
                        "lack leadership in implementation;",
                        "directly or indirectly undermine human rights, which in turn may reduce cybersecurity.");
    }

    @Test
    void everyDocumentIsEnglish() {
        assertThat(List.of(Texts.DELIVERED, Texts.PUBLISHED, Texts.STATEMENT, Texts.NOTES))
                .allSatisfy(file -> assertThat(Texts.read(file).language()).isEqualTo("en"));
    }

    private static List<String> texts(Transcript transcript, BlockKind kind) {
        return transcript.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }

    /** The beginnings of the paragraphs, which both editions have in common. */
    private static List<String> firstWords(Transcript transcript) {
        return texts(transcript, BlockKind.PARAGRAPH).stream()
                .map(text -> text.substring(0, 40))
                .toList();
    }
}
