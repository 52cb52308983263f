package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    private final Shelf shelf = new Shelf();

    @Test
    void nothingIsNearWhereNothingIs() {
        assertThat(nearest(letters(1, 500))).isEmpty();
        shelf.put(0, letters(2, 500));
        assertThat(nearest(letters(1, 500))).isEmpty();
    }

    @Test
    void theSameTextComesFirstThenEditionsThenExcerptsThenWhatIsRelated() {
        String text = letters(1, 2000);
        int quoting = shelf.put(3, letters(5, 3000) + text.substring(0, 400));
        int excerpt = shelf.put(0, text.substring(500, 900));
        int edition = shelf.put(0, text.substring(0, 950) + letters(6, 70) + text.substring(1050));
        shelf.put(1, letters(2, 2000));
        int same = shelf.put(0, text);

        List<Likeness> nearest = nearest(text.toUpperCase(Locale.ROOT));

        assertThat(nearest).extracting(Likeness::text).containsExactly(same, edition, excerpt, quoting);
        assertThat(nearest)
                .extracting(Likeness::relation)
                .containsExactly(Relation.SAME_TEXT, Relation.VARIANT, Relation.EXCERPT, Relation.RELATED);
        assertThat(nearest.get(0)).isEqualTo(new Likeness(same, Relation.SAME_TEXT, 1, 1, 1));
    }

    @Test
    void whatResemblesMoreComesFirst() {
        String text = letters(1, 2000);
        int less = shelf.put(0, text.substring(0, 800) + letters(2, 200) + text.substring(1000));
        int more = shelf.put(0, text.substring(0, 960) + letters(3, 40) + text.substring(1000));
        int least = shelf.put(0, text.substring(0, 700) + letters(4, 300) + text.substring(1000));

        assertThat(nearest(text)).extracting(Likeness::text).containsExactly(more, less, least);
    }

    @Test
    void ofTheLongerTextItSaysHowMuchTheShorterHas() {
        String text = letters(1, 2011);
        shelf.put(0, text.substring(1000, 1511));

        Likeness likeness = nearest(text).get(0);

        assertThat(likeness.relation()).isEqualTo(Relation.EXCERPT);
        assertThat(likeness.textInOwn()).isEqualTo(1);
        assertThat(likeness.ownInText()).isCloseTo(.25, within(1e-6));
        assertThat(likeness.resemblance()).isCloseTo(.25, within(1e-6));
    }

    @Test
    void ofTheShorterTextItSaysHowMuchTheLongerHas() {
        String text = letters(1, 2011);
        shelf.put(0, text);

        Likeness likeness = nearest(text.substring(1000, 1511)).get(0);

        assertThat(likeness.relation()).isEqualTo(Relation.EXCERPT);
        assertThat(likeness.ownInText()).isEqualTo(1);
        assertThat(likeness.textInOwn()).isCloseTo(.25, within(1e-6));
    }

    @Test
    void aPassageOfThreeWorksIsAnExcerptAndOneOfFourIsAFormula() {
        String formula = letters(99, 400);
        for (int work = 0; work < 3; work++) {
            shelf.put(work, letters(work, 900) + formula);
        }
        assertThat(nearest(formula)).extracting(Likeness::relation).hasSize(3).containsOnly(Relation.EXCERPT);
        shelf.put(2, letters(50, 900) + formula);
        assertThat(nearest(formula)).extracting(Likeness::relation).hasSize(4).containsOnly(Relation.EXCERPT);

        shelf.put(3, letters(51, 900) + formula);

        assertThat(nearest(formula)).extracting(Likeness::relation).hasSize(5).containsOnly(Relation.RELATED);
    }

    @Test
    void aTextMayHaveManyExcerpts() {
        String text = letters(1, 3000);
        for (int work = 0; work < 5; work++) {
            shelf.put(work, text.substring(500 * work, 500 * work + 400));
        }

        assertThat(nearest(text)).extracting(Likeness::relation).hasSize(5).containsOnly(Relation.EXCERPT);
    }

    @Test
    void aTextOfOneWordIsFoundAgain() {
        int welcome = shelf.put(0, "Ahoy!");
        shelf.put(1, "Farewell");

        assertThat(nearest("ahoy")).containsExactly(new Likeness(welcome, Relation.SAME_TEXT, 1, 1, 1));
    }

    @Test
    void anEditionIsFoundAlthoughHundredsOfWorksShareAPassage() {
        String formula = letters(999, 300);
        for (int work = 0; work < 300; work++) {
            shelf.put(work, formula + letters(work, 300));
        }
        String edited = formula + letters(280, 300).substring(0, 290) + letters(500, 20);

        assertThat(nearest(edited)).first().satisfies(likeness -> {
            assertThat(likeness.text()).isEqualTo(280);
            assertThat(likeness.relation()).isEqualTo(Relation.VARIANT);
        });
    }

    @Test
    void aQuarterThatFortyWorksShareIsBoilerplate() {
        String formula = letters(999, 400);
        for (int work = 0; work < 40; work++) {
            shelf.put(work, formula + letters(work, 1200));
        }

        assertThat(nearest(formula + letters(500, 1200))).isEmpty();
    }

    @Test
    void aQuarterThatFortyTextsOfTwoWorksShareIsNot() {
        String formula = letters(999, 400);
        for (int text = 0; text < 40; text++) {
            shelf.put(text % 2, formula + letters(text, 1200));
        }

        assertThat(nearest(formula + letters(500, 1200)))
                .isNotEmpty()
                .extracting(Likeness::relation)
                .containsOnly(Relation.RELATED);
    }

    @Test
    void whereMoreTextsAreLikelyThanAreTriedTheLikeliestAre() {
        String text = letters(1, 3000);
        for (int work = 0; work < 20; work++) {
            int shared = work < 8 ? 1500 : 2400;
            shelf.put(work, text.substring(0, shared) + letters(100 + work, 3000 - shared));
        }

        assertThat(nearest(text))
                .extracting(Likeness::text)
                .containsExactlyInAnyOrder(8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
    }

    @Test
    void booksAreFoundByAPartOfTheirShingles() {
        String book = letters(1, 40_000);
        int edition = shelf.put(0, book.substring(0, 19_000) + letters(2, 2000) + book.substring(21_000));
        int chapter = shelf.put(0, book.substring(30_000, 36_000));
        shelf.put(1, letters(3, 40_000));

        assertThat(nearest(book)).extracting(Likeness::text).containsExactly(edition, chapter);
    }

    @Test
    void twoTextsThatShareTheirSalutationsAloneAreRelated() {
        String salutation = letters(1, 400);
        shelf.put(0, salutation + letters(2, 40), new Formulae(400, 0));
        String own = salutation + letters(3, 60);
        Document document = new Document("0".repeat(64), "", own, 400, own.length());

        assertThat(Nearest.of(Gist.of(document), shelf))
                .extracting(Likeness::relation)
                .containsExactly(Relation.RELATED);
    }

    private List<Likeness> nearest(String text) {
        return Nearest.of(Gist.of(new Document("0".repeat(64), "", text)), shelf);
    }

    private static String letters(long seed, int count) {
        StringBuilder letters = new StringBuilder();
        new Random(seed).ints(count, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Texts in memory; a question goes through all of them. */
    private static final class Shelf implements WordingIndex {

        private final List<Integer> works = new ArrayList<>();
        private final List<Wording> wordings = new ArrayList<>();
        private final List<Formulae> formulae = new ArrayList<>();
        private final List<Sketch> sketches = new ArrayList<>();

        int put(int work, String text) {
            return put(work, text, Formulae.NONE);
        }

        int put(int work, String text, Formulae ofText) {
            Wording wording = Wording.of(text);
            works.add(work);
            wordings.add(wording);
            formulae.add(ofText);
            sketches.add(new Sketcher().sketch(wording.letters()));
            return works.size() - 1;
        }

        @Override
        public int size() {
            return works.size();
        }

        @Override
        public int work(int text) {
            return works.get(text);
        }

        @Override
        public Sketch.Size sketchSize(int text) {
            return sketches.get(text).size();
        }

        @Override
        public Wording wording(int text) {
            return wordings.get(text);
        }

        @Override
        public Formulae formulae(int text) {
            return formulae.get(text);
        }

        @Override
        public int[] holders(int hash, int most) {
            return first(most, text -> Arrays.binarySearch(sketches.get(text).hashes(), hash) >= 0);
        }

        @Override
        public int[] inBand(int band, int hash, int most) {
            return first(most, text -> sketches.get(text).bands()[band] == hash);
        }

        private int[] first(int most, IntPredicate isMeant) {
            return IntStream.range(0, size()).filter(isMeant).limit(most).toArray();
        }
    }
}
