package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusteringTest {

    /** What is found out when a pair that was no candidate is verified. */
    private final Map<Long, Overlap> verified = new HashMap<>();

    private Edges edges = new Edges(8, text -> 2000, false);

    @Test
    void textsThatNothingLinksAreWorksOfTheirOwn() {
        assertThat(works(3)).containsExactly("0", "1", "2");
    }

    @Test
    void theTextWithTheMostLinksStandsForTheWorkAndTheOthersFollowInOrder() {
        editions(0, 2);
        editions(1, 2);
        editions(2, 3);

        assertThat(works(5)).containsExactly("2 0 1 3", "4");
    }

    @Test
    void amongTextsWithAsManyLinksTheFirstStandsForTheWork() {
        editions(1, 2);
        editions(0, 3);

        assertThat(works(4)).containsExactly("0 3", "1 2");
    }

    @Test
    void whatAChainLinksBelongsToTheWorkIfItIsNearEnoughToTheMedoid() {
        chain(4);
        verified.put(Candidates.pair(1, 3), Overlaps.HALF);

        assertThat(works(4)).containsExactly("1 0 2 3");
    }

    @Test
    void whatIsTooFarFromTheMedoidIsAWorkOfItsOwn() {
        chain(4);
        verified.put(Candidates.pair(1, 3), Overlaps.RELATED);

        assertThat(works(4)).containsExactly("1 0 2", "3");
    }

    @Test
    void aLongChainMakesSeveralWorks() {
        chain(7);
        for (int text = 3; text < 7; text++) {
            verified.put(Candidates.pair(1, text), Overlaps.STRANGERS);
        }
        verified.put(Candidates.pair(4, 6), Overlaps.STRANGERS);

        assertThat(works(7)).containsExactly("1 0 2", "4 3 5", "6");
    }

    @Test
    void worksComeInTheOrderOfTheirLongestTexts() {
        editions(0, 1);
        editions(1, 2);
        editions(2, 3);
        editions(2, 4);
        verified.put(Candidates.pair(0, 2), Overlaps.STRANGERS);

        assertThat(works(6)).containsExactly("0", "2 1 3 4", "5");
    }

    @Test
    void aPairThatIsKnownToShareHalfNeedNotBeVerified() {
        edges = new Edges(8, text -> 2000, true);
        chain(4);
        edges.add(Candidates.pair(1, 3), Overlaps.HALF);

        assertThat(works(4)).containsExactly("1 0 2 3");
    }

    @Test
    void aPassageOfTheMedoidIsAnExcerptThoughAChainLinksItAsAnEdition() {
        chain(4);
        excerpt(1, 3, .95f);

        assertThat(works(4)).containsExactly("1 0 2 with 3 in 1");
    }

    @Test
    void whatCannotBeVerifiedHereIsMissingAndThereAreNoWorksYet() {
        chain(4);
        editions(4, 5);
        Clustering clustering = clustering(6);

        assertThat(clustering.run()).isEmpty();
        assertThat(clustering.missing()).containsExactly(Candidates.pair(1, 3));
    }

    @Test
    void aPassageIsAnExcerptOfTheEditionThatHoldsMostOfIt() {
        editions(0, 1);
        excerpt(0, 2, .8f);
        excerpt(1, 2, .9f);

        assertThat(works(3)).containsExactly("0 1 with 2 in 1");
    }

    @Test
    void amongEditionsThatHoldAsMuchTheFirstIsNamed() {
        editions(0, 1);
        editions(0, 2);
        excerpt(2, 3, .9f);
        excerpt(1, 3, .9f);

        assertThat(works(4)).containsExactly("0 1 2 with 3 in 1");
    }

    @Test
    void anExcerptUnitesNothingAndGoesToTheWorkThatHoldsMostOfIt() {
        excerpt(0, 3, .8f);
        excerpt(1, 3, .9f);
        excerpt(2, 3, .85f);

        assertThat(works(4)).containsExactly("0", "1 with 3 in 1", "2");
    }

    @Test
    void whatLiesInMoreThanThreeWorksIsAFormula() {
        for (int work = 0; work < 4; work++) {
            excerpt(work, 4, .9f);
        }

        assertThat(works(5)).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void whatLiesInManyEditionsOfOneWorkIsAnExcerpt() {
        for (int edition = 1; edition < 5; edition++) {
            editions(0, edition);
        }
        for (int edition = 0; edition < 5; edition++) {
            excerpt(edition, 5, .9f);
        }

        assertThat(works(6)).containsExactly("0 1 2 3 4 with 5 in 0");
    }

    @Test
    void aPassageOfAnotherEditionOfItsOwnWorkStaysAnEdition() {
        editions(0, 1);
        editions(0, 2);
        excerpt(1, 2, .9f);

        assertThat(works(3)).containsExactly("0 1 2");
    }

    @Test
    void aWorkAllOfWhoseTextsArePassagesBecomesExcerpts() {
        editions(1, 2);
        excerpt(0, 1, .9f);
        excerpt(0, 2, .8f);

        assertThat(works(3)).containsExactly("0 with 1 in 0 with 2 in 0");
    }

    @Test
    void aWorkOneOfWhoseTextsIsNoPassageStaysAWork() {
        editions(1, 2);
        excerpt(0, 1, .9f);
        verified.put(Candidates.pair(0, 2), Overlaps.RELATED);

        assertThat(works(3)).containsExactly("0", "1 2");
    }

    @Test
    void whetherTheOtherTextIsAPassageIsLookedUpWhereNoPairSaysIt() {
        editions(1, 2);
        excerpt(0, 1, .9f);
        verified.put(Candidates.pair(0, 2), Overlaps.excerpt(.9f));

        assertThat(works(3)).containsExactly("0 with 1 in 0 with 2 in 0");
    }

    @Test
    void ifThatCannotBeSaidHereItIsMissing() {
        editions(1, 2);
        excerpt(0, 1, .9f);
        Clustering clustering = clustering(3);

        assertThat(clustering.run()).isEmpty();
        assertThat(clustering.missing()).containsExactly(Candidates.pair(0, 2));
    }

    @Test
    void aLongerEditionIsNoPassageOfTheMedoidAndNothingHasToBeLookedUp() {
        editions(0, 2);
        excerpt(1, 2, .9f);

        assertThat(works(3)).containsExactly("0 2", "1");
    }

    @Test
    void aPassageOfAnExcerptIsAnExcerptOfTheWholeWork() {
        excerpt(0, 1, .9f);
        excerpt(1, 2, .9f);
        verified.put(Candidates.pair(0, 2), Overlaps.excerpt(.85f));

        assertThat(works(3)).containsExactly("0 with 1 in 0 with 2 in 0");
    }

    @Test
    void aPassageOfAnExcerptThatTheWholeWorkDoesNotHoldIsAWork() {
        excerpt(0, 1, .9f);
        excerpt(1, 2, .9f);
        verified.put(Candidates.pair(0, 2), Overlaps.STRANGERS);

        assertThat(works(3)).containsExactly("0 with 1 in 0", "2");
    }

    private void chain(int texts) {
        for (int text = 1; text < texts; text++) {
            editions(text - 1, text);
        }
    }

    private void editions(int one, int other) {
        edges.add(Candidates.pair(one, other), Overlaps.EDITIONS);
    }

    private void excerpt(int whole, int passage, float share) {
        edges.add(Candidates.pair(whole, passage), Overlaps.excerpt(share));
    }

    private Clustering clustering(int texts) {
        return new Clustering(
                texts,
                edges,
                pairs -> Arrays.stream(pairs).mapToObj(verified::get).toArray(Overlap[]::new));
    }

    /** The works: their editions, and what lies in which of these. */
    private List<String> works(int texts) {
        Clustering clustering = clustering(texts);
        List<Clustering.Cluster> works = clustering.run();
        assertThat(clustering.missing()).isEmpty();
        return works.stream().map(ClusteringTest::outline).toList();
    }

    private static String outline(Clustering.Cluster work) {
        assertThat(work.medoid()).isEqualTo(work.editions().get(0));
        StringBuilder outline = new StringBuilder();
        work.editions().forEach(text -> outline.append(text).append(' '));
        work.excerpts()
                .forEach((text, edge) -> outline.append("with ")
                        .append(text)
                        .append(" in ")
                        .append(edge.a())
                        .append(' '));
        return outline.toString().strip();
    }
}
