package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

class DedupStoryTest {

    private static final Path NAKAMITSU = Path.of("testdata/nakamitsu");
    private static final Path STATEMENT = Path.of("testdata/ict4peace/statement-2016.md");

    @TempDir
    private Path folder;

    @Test
    void theTwoEditionsAreOneWorkAndTheOtherSpeechesStandAlone() throws IOException {
        Works works = Lectern.dedup(
                NAKAMITSU.resolve("delivered.txt"),
                NAKAMITSU.resolve("published.md"),
                STATEMENT,
                Path.of("testdata/oewg/speaking-notes-2020.txt"));

        assertThat(works.documents()).isEqualTo(4);
        assertThat(works.works()).extracting(Work::size).containsExactly(2, 1, 1);
        assertThat(works.works().get(0).editions()).hasSize(2);
        assertThat(works.pairs()).extracting(Pair::relation).containsExactly(Relation.VARIANT);
    }

    @Test
    void namesAndOrderDoNotMatter() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.copy(NAKAMITSU.resolve("delivered.txt"), one.resolve("a.txt"));
        Files.copy(NAKAMITSU.resolve("published.md"), one.resolve("b.md"));
        Files.copy(STATEMENT, one.resolve("c.md"));
        Files.copy(NAKAMITSU.resolve("delivered.txt"), two.resolve("z.txt"));
        Files.copy(NAKAMITSU.resolve("published.md"), two.resolve("y.md"));
        Files.copy(STATEMENT, two.resolve("a.md"));

        assertThat(ids(Lectern.dedup(one))).isEqualTo(ids(Lectern.dedup(two)));
    }

    @Test
    void theSameBytesAreIdenticalAndTheSameWordsAreOneEdition() throws IOException {
        String text = Files.readString(STATEMENT);
        Files.writeString(folder.resolve("a.md"), text);
        Files.writeString(folder.resolve("b.md"), text);
        Files.writeString(folder.resolve("c.md"), text.replace("\n\n", "\n\n\n\n"));

        Works works = Lectern.dedup(folder);

        assertThat(works.works()).hasSize(1);
        assertThat(works.works().get(0).editions()).hasSize(1);
        assertThat(works.pairs()).extracting(Pair::relation).contains(Relation.IDENTICAL, Relation.SAME_TEXT);
    }

    @Test
    void aPartOfASpeechIsAnExcerptOfIt() throws IOException {
        String text = Files.readString(STATEMENT);
        Files.writeString(folder.resolve("whole.md"), text);
        Files.writeString(folder.resolve("part.md"), text.substring(1000, 2600));

        Works works = Lectern.dedup(folder);

        assertThat(works.works()).hasSize(1);
        assertThat(works.works().get(0).excerpts())
                .extracting(excerpt -> Path.of(excerpt.source()).getFileName().toString())
                .containsExactly("part.md");
    }

    @Test
    void aFileThatCannotBeReadIsRejectedAndStopsNothing() throws IOException {
        Files.copy(STATEMENT, folder.resolve("statement.md"));
        Files.write(folder.resolve("empty.txt"), new byte[0]);

        Works works = Lectern.dedup(folder);

        assertThat(works.works()).hasSize(1);
        assertThat(works.rejected()).extracting(Rejection::reason).containsExactly("is empty");
    }

    @Test
    void sharedSalutationsDoNotUnite() throws IOException {
        String salutation = "Mr. President, Excellencies, distinguished delegates, ladies and gentlemen,\n\n";
        List<String> bodies = List.of(
                "The rivers of our country carry less water every year, and the farmers leave the valleys. "
                        + "Where rice grew when I was a child there is dust today. We have planted a million trees, "
                        + "and we shall plant ten million more before the decade ends.",
                "Our central bank has lowered its rate three times, and prices have stayed where they were. "
                        + "Exports of copper paid for the new railway to the coast. What is missing is credit for "
                        + "small firms, which no government can give alone.");
        for (int i = 0; i < bodies.size(); i++) {
            Files.writeString(
                    folder.resolve(i + ".txt"), salutation + bodies.get(i) + "\n\nI thank you, Mr. President.\n");
        }

        assertThat(Lectern.dedup(folder).works()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource
    void twoShortSpeechesWithNothingInCommonButALongSalutationAreTwoWorks(String salutation, String one, String two)
            throws IOException {
        Files.writeString(folder.resolve("one.txt"), salutation + "\n\n" + one + "\n");
        Files.writeString(folder.resolve("two.txt"), salutation + "\n\n" + two + "\n");
        Files.writeString(folder.resolve("again.txt"), salutation + "\n\n" + one.replaceFirst("\\p{P}$", " !") + "\n");

        Works works = Lectern.dedup(folder);

        assertThat(works.works()).extracting(Work::size).containsExactly(2, 1);
    }

    static List<Arguments> twoShortSpeechesWithNothingInCommonButALongSalutationAreTwoWorks() {
        return List.of(
                Arguments.of(
                        "Your Majesties, Mr. President of the Assembly, Mr. Secretary-General, Excellencies, distinguished"
                                + " heads of delegations, honourable ministers, ladies and gentlemen,",
                        "We support the draft.",
                        "My country will abstain."),
                Arguments.of(
                        "Monsieur le Pr\u00E9sident de l\u2019Assembl\u00E9e, Excellences, Mesdames et Messieurs les"
                                + " repr\u00E9sentants, chers coll\u00E8gues et chers amis,",
                        "Mon pays votera pour ce texte.",
                        "Je regrette de devoir m\u2019y opposer."),
                Arguments.of(
                        "\u0633\u0639\u0627\u062F\u0629 \u0631\u0626\u064A\u0633 \u0627\u0644\u062C\u0645\u0639\u064A\u0629"
                                + " \u0627\u0644\u0639\u0627\u0645\u0629\u060C \u0623\u0635\u062D\u0627\u0628"
                                + " \u0627\u0644\u0645\u0639\u0627\u0644\u064A \u0648\u0627\u0644\u0633\u0639\u0627\u062F\u0629\u060C",
                        "\u0646\u0624\u064A\u062F \u0627\u0644\u0645\u0634\u0631\u0648\u0639.",
                        "\u0633\u0646\u0645\u062A\u0646\u0639 \u0639\u0646 \u0627\u0644\u062A\u0635\u0648\u064A\u062A."),
                Arguments.of(
                        "\u4E3B\u5E2D\u5148\u751F\uFF0C\u5404\u4F4D\u90E8\u957F\uFF0C\u5404\u4F4D\u4EE3\u8868\uFF0C"
                                + "\u5973\u58EB\u4EEC\u5148\u751F\u4EEC\uFF1A",
                        "\u6211\u56FD\u652F\u6301\u8FD9\u4E2A\u51B3\u8BAE\u3002",
                        "\u6211\u4EEC\u5C06\u6295\u5F03\u6743\u7968\u3002"));
    }

    @Test
    void editionsOfAShortSpeechBelongTogetherForAllTheirSalutations() throws IOException {
        String salutation = "Mr. President, Excellencies, distinguished delegates, ladies and gentlemen,\n\n";
        String speech =
                "The lighthouse keepers of our islands ask for one thing only, that the supply ship comes before the"
                        + " winter storms and not behind them. ";
        Files.writeString(folder.resolve("one.txt"), salutation + speech + "Let us send it in October.\n");
        Files.writeString(folder.resolve("two.txt"), salutation + speech + "Let us send it in good time.\n");

        assertThat(Lectern.dedup(folder).works()).hasSize(1);
    }

    @Test
    void twoShortSpeechesBetweenTheSameSalutationAndTheSameThanksAreTwoWorks() throws IOException {
        String salutation = "Mr. President, Excellencies, distinguished delegates, ladies and gentlemen,\n\n";
        String thanks = "\n\nI thank you for your kind attention.\n";
        Files.writeString(
                folder.resolve("one.txt"), salutation + "The ferry to the outer islands sails no more." + thanks);
        Files.writeString(
                folder.resolve("two.txt"), salutation + "Our lighthouse keepers ask for a new lamp." + thanks);

        assertThat(Lectern.dedup(folder).works()).hasSize(2);
    }

    @Test
    void letterheadsUniteNothing() throws IOException {
        String letterhead = "Permanent Mission of Ruritania to the United Nations\n12 Harbour Street, New York\n"
                + "Statement by H.E. Ms. Ada Winter, Minister for Foreign Affairs\nSeventy-ninth session of the General"
                + " Assembly\nNew York, 24 September 2024\n\n";
        Files.writeString(
                folder.resolve("one.txt"), letterhead + "We came to speak of wells, and of those who dig them.\n");
        Files.writeString(folder.resolve("two.txt"), letterhead + "Nobody has asked the fishermen what they think.\n");

        assertThat(Lectern.dedup(folder).works()).hasSize(2);
    }

    @Test
    void bytesThatAreNoTextAreRejected() throws IOException {
        byte[] junk = new byte[5000];
        new Random(3).nextBytes(junk);
        Files.write(folder.resolve("junk.bin"), junk);
        Files.write(folder.resolve("junk.txt"), junk);
        Files.writeString(folder.resolve("signs.txt"), "?! \u2026\n");
        Files.writeString(folder.resolve("other-signs.txt"), "* * *\n");

        Works works = Lectern.dedup(folder);

        assertThat(works.rejected()).hasSize(2);
        assertThat(works.works()).extracting(Work::size).containsExactly(1, 1);
    }

    private static Set<String> ids(Works works) {
        Stream<String> ids = works.works().stream().map(work -> work.id() + " " + work.size());
        return ids.collect(Collectors.toSet());
    }
}
