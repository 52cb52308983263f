package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Metadata;
import org.lectern.text.Transcript;

/** What stands ahead of a speech, and what it says of the speech. */
class FrontMatterTest {

    private static final String SPEECH = "We began to mend the harbour ten years ago, and the work is done today.";

    @ParameterizedTest
    @CsvSource({
        "As delivered, AS_DELIVERED",
        "Remarks as prepared, AS_PREPARED",
        "Verbatim record, VERBATIM_RECORD",
        "Unofficial translation, TRANSLATION"
    })
    void theTextSaysWhatItIs(String line, Metadata.Status status) {
        assertThat(metadata("The Harbour", line).status()).isEqualTo(status);
    }

    @Test
    void mostTextsDoNotSayWhatTheyAre() {
        assertThat(metadata("The Harbour", "Port Selda").status()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H.E. Mr. Pieter Quay | H.E. Mr. Pieter Quay",
                "Delivered by the Honourable Ada Pier, Harbour Master | Honourable Ada Pier",
                "Ambassador Ada Pier, of the Islands | Ambassador Ada Pier",
                "Ada Pier | "
            })
    void theSpeakerIsKnownByATitle(String line, String speaker) {
        assertThat(metadata("Statement on the Harbour", line).speaker()).isEqualTo(speaker);
    }

    @Test
    void theNameMayStandBelowTheTitleOfTheSpeaker() {
        assertThat(metadata("Statement on the Harbour", "H.E. Ms.", "Ada Pier, Harbour Master")
                        .speaker())
                .isEqualTo("H.E. Ms. Ada Pier");
    }

    @Test
    void theTitleOfTheSpeakerMayStandAlone() {
        assertThat(metadata("Statement on the Harbour", "H.E. Ms.").speaker()).isEqualTo("H.E. Ms.");
    }

    @Test
    void theTitleMayNameTheSpeaker() {
        assertThat(metadata("Statement by H.E. Ms. Ada Pier, Harbour Master", "Port Selda")
                        .speaker())
                .isEqualTo("H.E. Ms. Ada Pier");
    }

    @Test
    void aTitleGoesOnBehindASmallWord() {
        assertThat(metadata("Statement by", "Ada Pier of", "the Islands", "Port Selda")
                        .title())
                .isEqualTo("Statement by Ada Pier of the Islands");
    }

    @Test
    void theLinesOfAMeetingAreJoined() {
        assertThat(metadata(
                                "Statement on the Harbour",
                                "at the Fifth Session of",
                                "the Assembly of Ports",
                                "General Debate")
                        .meeting())
                .isEqualTo("the Fifth Session of the Assembly of Ports, General Debate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Port Selda, 3 May 2011 | Port Selda",
                "Monday, 3 May 2011, Port Selda | Port Selda",
                "Port Selda, Monday, 3 May 2011, 10:30 am | Port Selda",
                "Old Quay, 3 May 2011, Port Selda | Old Quay, Port Selda",
                "3 May 2011 | "
            })
    void thePlaceStandsBesideTheDate(String line, String place) {
        Metadata metadata = metadata("Statement on the Harbour", line);

        assertThat(metadata.place()).isEqualTo(place);
        assertThat(metadata.date()).isEqualTo("2011-05-03");
    }

    @Test
    void thePlaceMayStandAboveOrBelowTheDate() {
        assertThat(metadata("Statement on the Harbour", "Port Selda", "3 May 2011")
                        .place())
                .isEqualTo("Port Selda");
        assertThat(metadata("Statement on the Harbour", "3 May 2011", "Port Selda")
                        .place())
                .isEqualTo("Port Selda");
        assertThat(metadata("Statement on the Harbour", "Port Selda", "3 May 2011", "Cape Ferry")
                        .place())
                .isEqualTo("Port Selda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Pieter Quay",
                "Harbour Master and Minister",
                "Assembly of Ports",
                "Remarks",
                "a word on the ferries that sail from here"
            })
    void whatStandsBesideTheDateMayBeNoPlace(String line) {
        assertThat(metadata("Statement on the Harbour", line, "3 May 2011").place())
                .isNull();
    }

    @Test
    void theFirstDateIsThatOfTheSpeech() {
        assertThat(metadata("Statement on the Harbour", "3 May 2011", "Corrected on 9 May 2011")
                        .date())
                .isEqualTo("2011-05-03");
    }

    @Test
    void theTitleNamesTheKindOfSpeech() {
        assertThat(kinds("Harbour Office", "Address on the Ferries", "Port Selda"))
                .containsExactly(BlockKind.FRONT_MATTER, BlockKind.TITLE, BlockKind.FRONT_MATTER, BlockKind.PARAGRAPH);
    }

    @Test
    void theFirstLineIsTheTitleWhereNoneNamesTheKind() {
        assertThat(kinds("The Ferries", "Port Selda"))
                .containsExactly(BlockKind.TITLE, BlockKind.FRONT_MATTER, BlockKind.PARAGRAPH);
    }

    @Test
    void aHeadingOfTheFormatIsTheTitle() {
        assertThat(Texts.read("x.md", "Harbour Office\n\nAddress on the Ferries\n\n# The Old Quay\n\n" + SPEECH + "\n")
                        .metadata()
                        .title())
                .isEqualTo("The Old Quay");
    }

    @Test
    void aFirstLineInBoldIsTheTitle() {
        assertThat(Texts.read("x.md", "**The Old Quay**\n\nAddress on the Ferries\n\n" + SPEECH + "\n")
                        .metadata()
                        .title())
                .isEqualTo("The Old Quay");
        assertThat(Texts.read("x.md", "**Unofficial translation**\n\nAddress on the Ferries\n\n" + SPEECH + "\n")
                        .metadata()
                        .title())
                .isEqualTo("Address on the Ferries");
    }

    @Test
    void aSalutationEndsWhatStandsAhead() {
        assertThat(blocks("The Ferries\n\nExcellencies,\n\nPort Selda\n\n" + SPEECH + "\n"))
                .extracting(Block::kind, Block::text)
                .startsWith(tuple(BlockKind.TITLE, "The Ferries"), tuple(BlockKind.SALUTATION, "Excellencies,"))
                .doesNotContain(tuple(BlockKind.FRONT_MATTER, "Port Selda"));
    }

    @Test
    void aSpeakerAheadOfTheDateIsNoSalutation() {
        assertThat(blocks("The Ferries\n\nMs. Ada Pier, Harbour Master,\n\nPort Selda, 3 May 2011\n\n" + SPEECH + "\n"))
                .extracting(Block::kind)
                .containsExactly(BlockKind.TITLE, BlockKind.FRONT_MATTER, BlockKind.FRONT_MATTER, BlockKind.PARAGRAPH);
    }

    @Test
    void aSalutationAheadOfTheSpeechIsOneThoughADateFollowsLater() {
        assertThat(blocks("The Ferries\n\nExcellencies,\n\n" + SPEECH
                        + "\n\nWe go back to the charter of\n\n3 May 2011\n"))
                .extracting(Block::kind)
                .startsWith(BlockKind.TITLE, BlockKind.SALUTATION, BlockKind.PARAGRAPH);
    }

    @Test
    void anEntryOfAListEndsWhatStandsAhead() {
        assertThat(blocks("The Ferries\n\n- lime for the walls\n- timber for the pier\n\n" + SPEECH + "\n"))
                .extracting(Block::kind)
                .containsExactly(BlockKind.TITLE, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have come to the harbour today to see what has been done to its old walls,",
                "We have come to the harbour today and we ask you",
                "We have come to the harbour of S. K."
            })
    void aLongClauseIsSpokenAndAShortLineIsNot(String line) {
        BlockKind kind = line.endsWith("walls,") ? BlockKind.PARAGRAPH : BlockKind.FRONT_MATTER;

        assertThat(blocks("The Ferries\n\n" + line + "\n\n" + SPEECH + "\n").get(1))
                .extracting(Block::kind)
                .isEqualTo(kind);
    }

    @Test
    void manyLinesStandAheadOfASpeechOnlyIfOneOfThemTells() {
        String lines = IntStream.range(0, 12)
                .mapToObj(i -> "The boat " + (char) ('A' + i) + "\n\n")
                .collect(Collectors.joining());

        assertThat(Texts.read(lines + SPEECH + "\n").metadata().title()).isNull();
        for (String telling : List.of("3 May 2011", "Assembly of Ports", "Mr. Pieter Quay", "Remarks")) {
            assertThat(Texts.read(lines + telling + "\n\n" + SPEECH + "\n")
                            .metadata()
                            .title())
                    .as(telling)
                    .isNotNull();
        }
    }

    @Test
    void noTitleBlockIsAsLongAsAList() {
        String lines = IntStream.range(0, 40)
                .mapToObj(i -> "The boat " + (char) ('A' + i) + "\n\n")
                .collect(Collectors.joining());

        assertThat(Texts.read("Remarks\n\n" + lines + SPEECH + "\n").metadata().title())
                .isNull();
    }

    @Test
    void whereNoSpeechFollowsNothingStandsAheadOfIt() {
        assertThat(Texts.read("The Ferries\n\nPort Selda\n\nThe Old Quay\n")
                        .metadata()
                        .title())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Harbour Master, | true",
                "Excellencies! | true",
                "THE PRESIDENT: | false",
                "Mr. Harbour Master | false",
                "Friends, we thank you. We sail, | false",
                "the ferries, | false"
            })
    void theAudienceMayBeAddressedInTheMiddle(String line, boolean expected) {
        assertThat(blocks(SPEECH + "\n\n" + line + "\n\n" + SPEECH + "\n"))
                .filteredOn(block -> block.text().equals(line))
                .singleElement()
                .matches(block -> (block.kind() == BlockKind.SALUTATION) == expected);
    }

    @Test
    void aSalutationMayBeAHeadingButNoEntryOfAList() {
        assertThat(Texts.read("x.md", SPEECH + "\n\n## Dear friends,\n\n" + SPEECH + "\n\n- Dear friends,\n- nets\n")
                        .blocks())
                .filteredOn(block -> block.text().equals("Dear friends,"))
                .extracting(Block::kind)
                .containsExactly(BlockKind.SALUTATION, BlockKind.LIST_ITEM);
    }

    private static Metadata metadata(String... front) {
        return read(front).metadata();
    }

    private static List<BlockKind> kinds(String... front) {
        return read(front).blocks().stream().map(Block::kind).toList();
    }

    private static List<Block> blocks(String text) {
        return Texts.read(text).blocks();
    }

    private static Transcript read(String... front) {
        return Texts.read(String.join("\n\n", front) + "\n\n" + SPEECH + "\n");
    }
}
