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
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

/** Small texts, and what layout makes of them. */
class LayoutTest {

    @Test
    void linesOfAParagraphAreJoined() {
        assertThat(blocks("""
                We began this work ten years ago with little money
                and great hope, and nobody believed in us then.

                The results are for everyone to see today, and they
                will stay.
                """))
                .containsExactly(
                        "We began this work ten years ago with little money and great hope, and nobody believed in us then.",
                        "The results are for everyone to see today, and they will stay.");
    }

    @Test
    void aParagraphEndsWhereTheNextWordWouldHaveHadRoom() {
        assertThat(blocks("""
                We began this work ten years ago with little money
                and great hope, and nobody believed in us then but
                the farmers.
                The results are for everyone to see today, and they
                will stay with us for as long as we are here to see
                them with our eyes.
                """)).hasSize(2);
    }

    @Test
    void aRefrainOfSeveralLinesIsNoRunningHeader() {
        String refrain = """
                We will keep our word to the fishers of the sound, and with them
                to all who live by the sea.

                """;
        String text = """
                There was a time when nobody listened, and the boats stayed in the
                harbour

                """ + refrain + """
                There was a winter when the ice held for ninety days, and nobody came
                to help

                """ + refrain + """
                There is a spring now, and the boats are out again before the day has
                begun

                """ + refrain;

        assertThat(blocks(text))
                .filteredOn(block ->
                        block.contains("We will keep our word to the fishers of the sound, and with them to all"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "inter-, national, international, HYPHEN_JOINED",
        "High-, Level, High-Level, HYPHEN_KEPT",
        "COVID-, 19, COVID-19, HYPHEN_KEPT",
        "mid-, 2015, mid-2015, HYPHEN_KEPT",
    })
    void aWordThatALineEndDividesIsJoinedWithADoubt(String head, String tail, String word, Repair.Kind kind) {
        Transcript transcript = Texts.read("We have come to this hall for the " + head + "\n" + tail
                + " meeting of the friends of the sea, and we are glad to be\nhere with you all today.\n");

        assertThat(transcript.blocks().get(0).text()).contains("for the " + word + " meeting");
        assertThat(transcript.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(kind);
            assertThat(repair.to()).isEqualTo(word);
            assertThat(repair.certain()).isFalse();
            assertThat(repair.span().of(transcript.text())).isEqualTo(repair.from());
        });
    }

    @ParameterizedTest
    @CsvSource({"decisionmaking, HYPHEN_JOINED", "decision-making, HYPHEN_KEPT"})
    void theDocumentsOwnWordsSettleAHyphen(String written, Repair.Kind kind) {
        Transcript transcript = Texts.read("The " + written + " of the states is known. We support the decision-\n"
                + "making of the parliaments and of the courts as well, and\nof all the others.\n");

        assertThat(transcript.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(kind);
            assertThat(repair.to()).isEqualTo(written);
            assertThat(repair.certain()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 2 -",
                "Page 2 of 9",
                "2/9",
                "[2]",
                "p. 2",
                "\u2014 2 \u2014",
                "P\u00E1gina 2",
                "\u7B2C 2 \u9875"
            })
    void aPageNumberIsTakenOutByItsForm(String number) {
        Transcript transcript = Texts.read("We began this work ten years ago with little money\n\n" + number
                + "\n\nand great hope, and nobody believed in us then.\n");

        assertThat(transcript.removed()).singleElement().satisfies(removed -> {
            assertThat(removed.kind()).isEqualTo(Removed.Kind.PAGE_NUMBER);
            assertThat(removed.text()).isEqualTo(number);
        });
        assertThat(transcript.blocks()).hasSize(1);
        assertThat(transcript.repairs()).map(Repair::kind).containsExactly(Repair.Kind.PARAGRAPH_JOINED);
    }

    @Test
    void theSignsOfQuotedMailGo() {
        Transcript transcript = Texts.read("""
                Here is what she said.

                > We began this work ten years ago with little money
                > and great hope.
                >
                >> Nobody believed in us then, and
                > > the results are here.

                So much for today.
                """);

        assertThat(Texts.blockTexts(transcript))
                .containsExactly(
                        "Here is what she said.",
                        "We began this work ten years ago with little money and great hope.",
                        "Nobody believed in us then, and the results are here.",
                        "So much for today.");
        assertThat(transcript.removed()).map(Removed::text).containsExactly(">", ">", ">", ">>", "> >");
    }

    @Test
    void quotesOfQuotesWithoutEndAreTakenOff() {
        String line = ">".repeat(100_000) + " We began this work ten years ago.\n";

        assertThat(blocks(line + line))
                .containsExactly("We began this work ten years ago.", "We began this work ten years ago.");
    }

    @Test
    void aSingleSignOfMathematicsStays() {
        assertThat(blocks("> 5 per cent of us have come to this hall today, which is far too much for us.\n"))
                .containsExactly("> 5 per cent of us have come to this hall today, which is far too much for us.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"* * *", "__________", "\u2500\u2500\u2500", "~~~~~", "\u2605 \u2605"})
    void rulesAndStarsBetweenParagraphsGo(String ornament) {
        Transcript transcript =
                Texts.read("We began this work ten years ago.\n\n" + ornament + "\n\nNobody believed in us.\n");

        assertThat(Texts.blockTexts(transcript))
                .containsExactly("We began this work ten years ago.", "Nobody believed in us.");
        assertThat(transcript.removed()).singleElement().satisfies(removed -> {
            assertThat(removed.kind()).isEqualTo(Removed.Kind.MARKUP);
            assertThat(removed.text()).isEqualTo(ornament);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Check against delivery",
                "CHECK AGAINST DELIVERY",
                "[Check against delivery]",
                "Seul le prononc\u00E9 fait foi"
            })
    void aNoticeIsTakenOutAndRemembered(String notice) {
        Transcript transcript = Texts.read(notice + "\n\nWe began this work ten years ago with little money.\n");

        assertThat(transcript.removed()).map(Removed::kind).containsExactly(Removed.Kind.DELIVERY_NOTICE);
        assertThat(transcript.metadata().status()).isEqualTo(Metadata.Status.CHECK_AGAINST_DELIVERY);
    }

    @Test
    void aSentenceThatRecursIsARefrain() {
        Transcript transcript = Texts.read("""
                We shall overcome.

                The road before us is long and steep, and the night is dark.

                We shall overcome.

                The morning will find us at the gates of the city.

                We shall overcome.
                """);

        assertThat(transcript.removed()).isEmpty();
        assertThat(transcript.blocks()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 September 2018|2018-09-24",
                "September 24, 2018|2018-09-24",
                "24th of September 2018|2018-09-24",
                "2018-09-24|2018-09-24",
                "24 septembre 2018|2018-09-24",
                "1er mars 2019|2019-03-01",
                "24 de septiembre de 2018|2018-09-24",
                "24 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F 2018 \u0433\u043E\u0434\u0430|2018-09-24",
                "2018\u5E749\u670824\u65E5|2018-09-24",
                "24 \u0633\u0628\u062A\u0645\u0628\u0631 2018|2018-09-24",
                "10-14 February 2020|10-14 February 2020",
                "31 February 2020|31 February 2020",
            })
    void aDateIsRead(String line, String date) {
        assertThat(Dates.find("New York, " + line)).hasValueSatisfying(dated -> {
            assertThat(dated.date()).isEqualTo(date);
            assertThat(dated.start()).isEqualTo("New York, ".length());
            assertThat(dated.end()).isEqualTo(("New York, " + line).length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"In the year 2018", "The 24 members", "Resolution 73/27", "May we meet again"})
    void whatOnlyLooksLikeADateIsNone(String line) {
        assertThat(Dates.find(line)).isEmpty();
    }

    @Test
    void theTitleBlockTellsWhoSpokeWhereAndWhen() {
        Transcript transcript = Texts.read("""
                Statement at the High-level Week

                H.E. Mr. John Doe, Minister for Foreign Affairs

                Seventy-third session of the General Assembly

                New York, 24 September 2018

                Mr. President,

                We began this work ten years ago with little money and great hope.
                """);

        assertThat(transcript.metadata())
                .isEqualTo(new Metadata(
                        "Statement at the High-level Week",
                        "H.E. Mr. John Doe",
                        "Seventy-third session of the General Assembly",
                        "New York",
                        "2018-09-24",
                        null));
        assertThat(transcript.blocks())
                .map(Block::kind)
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.FRONT_MATTER,
                        BlockKind.FRONT_MATTER,
                        BlockKind.FRONT_MATTER,
                        BlockKind.SALUTATION,
                        BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. President,|SALUTATION",
                "Excellencies, ladies and gentlemen,|SALUTATION",
                "Monsieur le Pr\u00E9sident,|SALUTATION",
                "Se\u00F1or Presidente:|SALUTATION",
                "Herr Pr\u00E4sident,|SALUTATION",
                "Sehr geehrte Damen und Herren!|SALUTATION",
                "[Applause]|STAGE_DIRECTION",
                "(Laughter.)|STAGE_DIRECTION",
                "The President:|SPEAKER_LABEL",
                "The way ahead|HEADING",
                "Mr. President, we have come a long way.|PARAGRAPH",
                "This is a sentence like any other.|PARAGRAPH",
            })
    void aLineBetweenParagraphsIsWhatItSays(String line, BlockKind kind) {
        Transcript transcript = Texts.read(
                "We began this work ten years ago with little money and great hope.\n\n" + line
                        + "\n\nThe results of this long effort are for everyone to see today.\n\nThey will stay with us.\n");

        assertThat(transcript.blocks().get(1).text()).isEqualTo(line);
        assertThat(transcript.blocks().get(1).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you.",
                "I thank you.",
                "Thank you for your attention.",
                "Je vous remercie.",
                "Muchas gracias.",
                "\u8C22\u8C22\u5927\u5BB6\u3002"
            })
    void thanksAtTheEndAreTheClosing(String thanks) {
        Transcript transcript = Texts.read("We began this work ten years ago with little money.\n\n" + thanks + "\n");

        assertThat(transcript.blocks().get(1).kind()).isEqualTo(BlockKind.CLOSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2022", "*", "\u2013", "\u25AA"})
    void bulletsAreTakenOffTheEntriesOfAList(String bullet) {
        Transcript transcript = Texts.read("They may fail when they do one of these things.\n\n" + bullet
                + " limit the input of the many;\n" + bullet + " miss the important players.\n");

        assertThat(Texts.blockTexts(transcript).subList(1, 3))
                .containsExactly("limit the input of the many;", "miss the important players.");
        assertThat(transcript.removed()).map(Removed::kind).containsOnly(Removed.Kind.MARKUP);
        assertThat(transcript.blocks().get(2).kind()).isEqualTo(BlockKind.LIST_ITEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|We have come to this hall for the peace of the world, and we will not leave it without an agreement.",
                "fr|Nous sommes dans cette salle pour la paix et pour la libert\u00E9 de nos peuples, et nous ne partirons pas.",
                "es|Estamos en esta sala por la paz y por la libertad de los pueblos del mundo, y no nos vamos.",
                "de|Wir sind in diesem Saal f\u00FCr den Frieden und die Freiheit der V\u00F6lker, und wir gehen nicht ohne ihn.",
                "ru|\u041C\u044B \u0441\u043E\u0431\u0440\u0430\u043B\u0438\u0441\u044C \u0432 \u0437\u0430\u043B\u0435, \u0438 \u043C\u044B \u043D\u0435 \u0443\u0439\u0434\u0451\u043C \u0438\u0437 \u043D\u0435\u0433\u043E, \u043F\u043E\u0442\u043E\u043C\u0443 \u0447\u0442\u043E \u043D\u0430\u0441 \u0436\u0434\u0443\u0442 \u043D\u0430 \u0443\u043B\u0438\u0446\u0435.",
                "zh|\u6211\u4EEC\u4ECA\u5929\u5728\u8FD9\u91CC\u5F00\u4F1A\u3002",
                "ar|\u0625\u0646 \u0627\u0644\u0633\u0644\u0627\u0645 \u0647\u0648 \u0647\u062F\u0641\u0646\u0627 \u0627\u0644\u0645\u0634\u062A\u0631\u0643.",
                "und|Lorem ipsum dolor sit amet.",
            })
    void theLanguageIsTold(String code, String text) {
        assertThat(Texts.read(text).language()).isEqualTo(code);
    }

    private static List<String> blocks(String text) {
        return Texts.blockTexts(Texts.read(text));
    }
}
