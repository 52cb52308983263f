package org.lectern.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.Lectern;
import org.lectern.support.Texts;
import org.lectern.text.Span;
import org.lectern.text.Transcript;

class CollatorTest {

    private static final String DRAFT = "The Council has met in Geneva today. It will meet again in spring.\n";

    private static final String SEA = "Nobody in this hall doubts what the sea gives to those who live beside it.";
    private static final String NETS = "Our fishermen know the price of empty nets better than any minister does.";
    private static final String COAST = "Every coast that is lost to the tide was once the home of a family.";
    private static final String ICE = "The ice that our grandparents crossed on foot is open water all year now.";
    private static final String LAST = "It is late, and what else there was to say will be said in the committee."
            + " There we shall ask who pays for the dykes, who moves the villages that cannot be saved, and who"
            + " tells the people in them. We shall ask it in the first week and in the last, until somebody answers, and we shall write the answer down for our children to read.";
    private static final String THANKS = "Let me thank the secretariat for the patience with which it heard us out.";

    @Test
    void witnessesThatAgreeStandTogether() {
        Apparatus apparatus = collate(
                DRAFT,
                "The Council have met in Geneva today. It will meet again in spring.\n",
                "The Council have met in Geneva to-day. It will meet again in spring.\n",
                "The Council had met in Geneva today. It will surely meet again in spring.\n",
                DRAFT);

        assertThat(described(apparatus))
                .containsExactly(
                        "has A E | have B C substitution wording | had D substitution wording",
                        "today A B D E | to-day C substitution hyphenation",
                        " A B C E | surely D addition wording");
    }

    @Test
    void changesThatOverlapAreOneEntry() {
        Apparatus apparatus = collate(
                "We met the old grey men of the sea.\n",
                "We met the young women of the sea.\n",
                "We met the old blue men of the sea.\n");

        assertThat(described(apparatus))
                .containsExactly("old grey men A | old blue men C substitution wording"
                        + " | young women B substitution wording");
    }

    @Test
    void aReadingHasTheClassOfWhatDiffersInIt() {
        Apparatus apparatus = collate(
                "We will educate eleven thousand teachers this year.\n",
                "We will educate 11,000 teachers this year.\n",
                "We will hire many good people this year.\n");

        assertThat(described(apparatus))
                .containsExactly("educate eleven thousand teachers A"
                        + " | educate 11,000 teachers B substitution numeral-form"
                        + " | hire many good people C substitution wording");
    }

    @Test
    void blocksThatSomeHaveAreEntriesOfTheirOwn() {
        String body = paragraphs("Mr. President,", SEA, NETS, COAST);
        Apparatus apparatus = collate(
                body,
                "# Remarks on the Sea\n\nGeneva, 4 May 2011\n\n" + body.replace("Mr. President", "Mister President"),
                body);

        assertThat(apparatus.entries())
                .extracting(entry -> entry.readings().get(0).text())
                .startsWith("Remarks on the Sea", "Geneva, 4 May 2011", "Mister");
    }

    @Test
    void aPassageThatIsOmittedIsToldBlockByBlock() {
        Apparatus apparatus = collate(
                "# Remarks on the Sea\n\nMs. Amara Diallo, Minister of the Sea\n\nGeneva, 4 May 2011\n\n"
                        + paragraphs(SEA, NETS, COAST, ICE, THANKS, LAST),
                paragraphs(SEA, ICE, THANKS, LAST),
                paragraphs(SEA, NETS.replace("minister", "banker"), COAST, ICE, THANKS, LAST));

        assertThat(described(apparatus))
                .containsExactly(
                        "Remarks on the Sea A |  B C omission front-matter",
                        "Ms. Amara Diallo, Minister of the Sea A |  B C omission front-matter",
                        "Geneva, 4 May 2011 A |  B C omission front-matter",
                        NETS + " A C |  B omission wording",
                        "minister A | banker C substitution wording lacks B",
                        COAST + " A C |  B omission wording");
    }

    @Test
    void aHyphenIsToldOfWithItsWord() {
        String level = "The Secretary has founded a High-Level Panel on the seas.\n";
        assertThat(described(collate(level.replace("-", " "), level, level)))
                .containsExactly("High Level A | High-Level B C substitution hyphenation");
        assertThat(described(collate(level, level.replace("-", " "))))
                .containsExactly("High-Level A | High Level B substitution hyphenation");
    }

    @Test
    void theBaseTextIsTheOneMostLikeAllTheOthers() {
        String far = paragraphs(SEA, "We thank you, and go home to our own coast tonight.");
        String middle = paragraphs(SEA, NETS, COAST, ICE);
        String near = paragraphs(SEA, NETS.replace("minister", "banker"), COAST, ICE);
        String longer = paragraphs(SEA, NETS, COAST, ICE, THANKS);

        assertThat(chosen(far, near, middle, longer)).isEqualTo("C");
        assertThat(chosen(longer, middle, near, far)).isEqualTo("B");
        assertThat(chosen(far, paragraphs(SEA))).as("the longer one of two").isEqualTo("A");
    }

    private static String chosen(String... texts) {
        return Lectern.builder()
                .build()
                .apparatusOf(Stream.of(texts).map(Texts::read).toList())
                .base();
    }

    @Test
    void anAdditionOfTwoWitnessesIsOneEntryWithItsOwnVariants() {
        String added = "We have seen with our own eyes what a single storm can do to a harbour.";
        Apparatus apparatus = collate(
                paragraphs(SEA, THANKS),
                paragraphs(SEA, added, THANKS),
                paragraphs(SEA, added.replace("harbour", "village"), THANKS));

        assertThat(described(apparatus))
                .containsExactly(
                        " A | " + added + " B C addition wording",
                        "harbour B | village C substitution wording lacks A");
    }

    @Test
    void variantsInsideOfAnOmittedPassageAreEntriesOfTheirOwn() {
        Apparatus apparatus = collate(
                paragraphs(SEA, NETS, THANKS),
                paragraphs(SEA, NETS.replace("minister", "banker"), THANKS),
                paragraphs(SEA, THANKS));

        assertThat(described(apparatus))
                .containsExactly(
                        NETS + " A B |  C omission wording", "minister A | banker B substitution wording lacks C");
    }

    @Test
    void aPassageThatStandsElsewhereIsMovedAndItsVariantsAreFound() {
        String moved = paragraphs(SEA, COAST, ICE, NETS.replace("minister", "banker"), THANKS);
        Apparatus apparatus = collate(paragraphs(SEA, NETS, COAST, ICE, THANKS), moved, moved);

        assertThat(described(apparatus))
                .containsExactly(
                        NETS + " A | " + NETS.replace("minister", "banker") + " B C transposition wording",
                        "minister A | banker B C substitution wording");
        assertThat(apparatus.text("B") + "\n").isEqualTo(moved.replace("\n\n", " "));
    }

    @Test
    void whereAFootnoteIsPrintedIsLayout() {
        String text = "It was so[^1] from the first day of this long winter.";
        String note = "[^1]: The papers of those years are kept in the library of the town.";
        String atTheEnd = paragraphs(text, NETS, COAST, ICE, note);
        Apparatus apparatus = Lectern.builder()
                .build()
                .apparatus(
                        Stream.of(paragraphs(text, note, NETS, COAST, ICE), atTheEnd, atTheEnd)
                                .map(witness -> Texts.read("witness.md", witness))
                                .toList(),
                        0);

        assertThat(described(apparatus))
                .containsExactly(
                        "The papers of those years are kept in the library of the town. A"
                                + " | The papers of those years are kept in the library of the town. B C transposition typography");
    }

    @Test
    void anExcerptLacksTextAndDoesNotOmitIt() {
        Apparatus apparatus = collate(
                paragraphs(SEA, NETS, COAST, ICE, THANKS),
                paragraphs(SEA, NETS, COAST, ICE.replace("now", "today"), THANKS),
                paragraphs(COAST.replace("once", "always"), ICE));

        assertThat(described(apparatus))
                .containsExactly("once A B | always C substitution wording", "now A C | today B substitution wording");
        assertThat(apparatus.lacunae()).extracting(Lacuna::siglum).containsExactly("C", "C");
    }

    @Test
    void typographyIsNoEntryAndStaysWithTheWitness() {
        Apparatus apparatus = collate("He said \"so be it\" and left.\n", "He said \u201Cso be it\u201D and left.\n");

        assertThat(apparatus.entries()).isEmpty();
        assertThat(apparatus.segments()).hasSizeGreaterThan(1);
    }

    @Test
    void theBaseTextGivesTheLemmaAndTheOrder() {
        List<Transcript> witnesses = Stream.of(
                        paragraphs(SEA, NETS, COAST, ICE, THANKS), paragraphs(SEA, COAST, ICE, NETS, THANKS))
                .map(Texts::read)
                .toList();

        Apparatus apparatus = Lectern.builder().build().apparatus(witnesses, 1);

        assertThat(apparatus.base()).isEqualTo("B");
        assertThat(described(apparatus)).containsExactly(NETS + " B | " + NETS + " A transposition wording");
        assertThat(apparatus.text(1, new Span(0, apparatus.segments().size())))
                .isEqualTo(String.join(" ", SEA, COAST, ICE, NETS, THANKS));
    }

    @Test
    void distancesAndAgreementsFollowFromTheEntries() {
        Apparatus apparatus = collate(
                "One two three four five six seven eight nine ten.\n",
                "One two three four five six seven eight nine eleven.\n",
                "One two three four five six seven eight nine eleven.\n");

        assertThat(apparatus.distance("A", "B")).isEqualTo(.1);
        assertThat(apparatus.distance("B", "C")).isZero();
        assertThat(apparatus.agreements()).containsExactly(new Agreement(List.of("B", "C"), List.of("A"), 1, 1));
    }

    @Test
    void oneWitnessIsNoCollation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collate(DRAFT))
                .withMessageContaining("two witnesses or more, not 1");
    }

    @Test
    void witnessesWithNothingInCommonAndEmptyOnesAreCollatedToo() {
        Apparatus apparatus = collate(SEA + "\n", "1\n", ICE + "\n");

        assertThat(apparatus.text("A")).isEqualTo(SEA);
        assertThat(apparatus.text("B")).isEqualTo("1");
        assertThat(apparatus.text("C")).isEqualTo(ICE);
    }

    private static String paragraphs(String... paragraphs) {
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static List<String> described(Apparatus apparatus) {
        return apparatus.entries().stream().map(CollatorTest::described).toList();
    }

    private static String described(Entry entry) {
        String readings = entry.readings().stream()
                .map(reading -> " | " + reading.text() + " " + String.join(" ", reading.sigla()) + " "
                        + reading.operation().label() + " " + reading.category().label())
                .collect(Collectors.joining());
        String lacking = entry.lacking().isEmpty() ? "" : " lacks " + String.join(" ", entry.lacking());
        return entry.lemma().text() + " " + String.join(" ", entry.lemma().sigla()) + readings + lacking;
    }

    private static Apparatus collate(String... texts) {
        return Lectern.builder()
                .build()
                .apparatus(Stream.of(texts).map(Texts::read).toList(), 0);
    }
}
