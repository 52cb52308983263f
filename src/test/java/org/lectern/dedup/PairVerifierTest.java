package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PairVerifierTest {

    private static final BoilerplateWeights NO_BOILERPLATE = new BoilerplateWeights(hash -> 1);

    private final PairVerifier verifier = new PairVerifier();

    @Test
    void aTextIsAllThatItIs() {
        String text = letters(1, 400);

        assertThat(verify(text, text)).isEqualTo(new Overlap(1, 1, 1, 1, 1, 1, 1, 1, 1, 400));
    }

    @Test
    void strangersShareNothing() {
        assertThat(verify(letters(1, 400), letters(2, 300))).isEqualTo(new Overlap(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aTextWithoutLettersSharesNothing() {
        Overlap overlap = verify(letters(1, 400), "");

        assertThat(overlap.aCovered()).isZero();
        assertThat(overlap.bCovered()).isZero();
        assertThat(overlap.resemblance()).isZero();
        assertThat(verify("", "").longestRun()).isZero();
    }

    @Test
    void shortTextsAreComparedAsAWhole() {
        assertThat(verify("lighthouse", "lighthouse").resemblance()).isEqualTo(1);
        assertThat(verify("lighthouse", "lighthome").resemblance()).isZero();
    }

    @Test
    void aPassageIsAllOfItselfAndItsPartOfTheWhole() {
        String passage = letters(1, 112);
        String whole = passage + letters(2, 200);

        Overlap overlap = verify(whole, passage);

        assertThat(overlap.bInA()).isEqualTo(1);
        assertThat(overlap.aInB()).isCloseTo(101f / 301, within(1e-6f));
        assertThat(overlap.resemblance()).isCloseTo(101f / 301, within(1e-6f));
        assertThat(overlap.bCovered()).isEqualTo(1);
        assertThat(overlap.aCovered()).isCloseTo(112f / 312, within(1e-6f));
        assertThat(overlap.longestRun()).isEqualTo(112);
    }

    @Test
    void whatWasEditedInsideAPassageBelongsToIt() {
        String text = letters(1, 300);
        String edited = text.substring(0, 140) + letters(2, 20) + text.substring(150);

        Overlap overlap = verify(edited, text);

        assertThat(overlap.aCovered()).isEqualTo(1);
        assertThat(overlap.bCovered()).isEqualTo(1);
        assertThat(overlap.bInA()).isLessThan(.95f);
        assertThat(overlap.longestRun()).isEqualTo(150);
    }

    @Test
    void twentyLettersAgreeByChance() {
        String common = letters(9, 20);
        Overlap overlap =
                verify(letters(1, 200) + common + letters(2, 200), letters(3, 150) + common + letters(4, 150));

        assertThat(overlap.bInA()).isPositive();
        assertThat(overlap.longestRun()).isEqualTo(20);
        assertThat(overlap.aCovered()).isZero();
        assertThat(overlap.bCovered()).isZero();
    }

    @Test
    void aRefrainIsFollowedWhereTheTextGoesOn() {
        String refrain = letters(1, 30);
        String one = letters(2, 60);
        String two = letters(3, 60);
        String three = letters(4, 60);

        Overlap overlap = verify(refrain + one + refrain + two + refrain + three, refrain + two);

        assertThat(overlap.longestRun()).isEqualTo(90);
    }

    @Test
    void aRefrainGoesOnWithThePassageBeforeIt() {
        String refrain = letters(1, 30);
        String one = letters(2, 60);
        String changed = letters(5, 10);
        String whole = refrain + letters(3, 200) + one + changed + refrain + letters(4, 60);
        String part = one + letters(6, 10) + refrain;

        // All but the first refrain is speech, and a part of that is shared: from the passage on to the second refrain.
        Overlap overlap = verifier.verify(side(whole, new Formulae(230, 0)), side(part, Formulae.NONE), NO_BOILERPLATE);

        assertThat(overlap.aSpeech()).isCloseTo(100f / 160, within(1e-6f));
        assertThat(overlap.bCovered()).isEqualTo(1);
    }

    @Test
    void aRepeatedPassageCountsAsOftenAsItStandsThere() {
        String refrain = letters(1, 50);
        String whole = refrain + letters(2, 100) + refrain;

        Overlap overlap = verify(whole, refrain);

        assertThat(overlap.aInB()).isCloseTo(2f * 39 / 189, within(1e-6f));
        assertThat(overlap.bInA()).isEqualTo(1);
    }

    @Test
    void aPassageThatTheOtherTextRepeatsIsCoveredOnce() {
        String passage = letters(1, 100);

        Overlap overlap = verify(passage + letters(2, 400), passage + letters(3, 200) + passage);

        assertThat(overlap.aCovered()).isCloseTo(.2f, within(.01f));
        assertThat(overlap.bCovered()).isCloseTo(.5f, within(.01f));
    }

    @Test
    void salutationsAndThanksAreNotSpeech() {
        String salutation = letters(1, 100);
        String thanks = letters(2, 40);
        String one = salutation + letters(3, 60) + thanks;
        String two = salutation + letters(4, 50) + thanks;
        Formulae formulae = new Formulae(100, 40);

        Overlap overlap = verifier.verify(side(one, formulae), side(two, formulae), NO_BOILERPLATE);

        assertThat(overlap.bCovered()).isGreaterThan(.7f);
        assertThat(overlap.aSpeech()).isLessThan(.1f);
        assertThat(overlap.bSpeech()).isLessThan(.1f);
        Overlap ofAll = verify(one, two);
        assertThat(ofAll.aSpeech()).isEqualTo(ofAll.aCovered());
        assertThat(ofAll.bSpeech()).isEqualTo(ofAll.bCovered());
    }

    @Test
    void whatWasEditedInsideTheSpeechBelongsToIt() {
        String salutation = letters(1, 100);
        String thanks = letters(2, 40);
        String begin = letters(3, 60);
        String end = letters(4, 60);
        Formulae formulae = new Formulae(100, 40);

        Overlap overlap = verifier.verify(
                side(salutation + begin + letters(5, 40) + end + thanks, formulae),
                side(salutation + begin + letters(6, 40) + end + thanks, formulae),
                NO_BOILERPLATE);

        assertThat(overlap.aSpeech()).isEqualTo(1);
        assertThat(overlap.bSpeech()).isEqualTo(1);
    }

    @Test
    void ofTheSpeechOnlyWhatIsSharedCounts() {
        String salutation = letters(1, 100);
        String speech = letters(2, 300);
        String one = salutation + speech + letters(3, 300);
        String two = salutation + speech;
        Formulae formulae = new Formulae(100, 0);

        Overlap overlap = verifier.verify(side(one, formulae), side(two, formulae), NO_BOILERPLATE);

        assertThat(overlap.aSpeech()).isEqualTo(.5f);
        assertThat(overlap.bSpeech()).isEqualTo(1);
        Overlap closing =
                verifier.verify(side(one, new Formulae(0, 300)), side(two, new Formulae(0, 0)), NO_BOILERPLATE);
        assertThat(closing.aSpeech()).isEqualTo(1);
    }

    @Test
    void whereAllIsSalutationAllOfTheSpeechIsShared() {
        Overlap overlap = verifier.verify(
                side(letters(1, 100), new Formulae(60, 40)),
                side(letters(2, 90), new Formulae(60, 60)),
                NO_BOILERPLATE);

        assertThat(overlap.aSpeech()).isEqualTo(1);
        assertThat(overlap.bSpeech()).isEqualTo(1);
    }

    @Test
    void whatManyGroupsHoldIsHardlyDistinct() {
        String formula = letters(1, 400);
        BoilerplateWeights weights = boilerplate(formula);

        Overlap overlap = verifier.verify(
                side(formula + letters(2, 400), Formulae.NONE),
                side(formula + letters(3, 300), Formulae.NONE),
                weights);

        assertThat(overlap.aCovered()).isCloseTo(.5f, within(.01f));
        assertThat(overlap.aDistinct()).isLessThan(.1f);
        assertThat(overlap.bDistinct()).isLessThan(.15f);
    }

    @Test
    void whereTooLittleIsSharedNothingIsWeighed() {
        String formula = letters(1, 200);
        BoilerplateWeights weights = boilerplate(formula);

        Overlap overlap = verifier.verify(
                side(formula + letters(2, 800), Formulae.NONE),
                side(formula + letters(3, 600), Formulae.NONE),
                weights);

        assertThat(overlap.aDistinct()).isEqualTo(overlap.aCovered());
        assertThat(overlap.bDistinct()).isEqualTo(overlap.bCovered());
    }

    @Property(tries = 150)
    void sharedShinglesAreThoseThatStandInBoth(@ForAll long seed) {
        Random random = new Random(seed);
        String a = mixed(random, random.nextInt(2000));
        String b = cut(random, a);
        List<String> aShingles = shingles(a);
        List<String> bShingles = shingles(b);

        Overlap overlap = verify(a, b);

        int aShared = shared(aShingles, bShingles);
        int bShared = shared(bShingles, aShingles);
        float shared = (aShared + bShared) / 2f;
        assertThat(overlap.aInB()).isEqualTo((float) aShared / Math.max(1, aShingles.size()));
        assertThat(overlap.bInA()).isEqualTo((float) bShared / Math.max(1, bShingles.size()));
        assertThat(overlap.resemblance()).isEqualTo(shared / Math.max(1, aShingles.size() + bShingles.size() - shared));
    }

    @Property(tries = 30)
    void onePairLeavesNothingBehindForTheNext(@ForAll long seed) {
        Random random = new Random(seed);
        PairVerifier used = new PairVerifier();
        BoilerplateWeights weights = new BoilerplateWeights(hash -> 1 + (hash & 15));
        for (int pair = 0; pair < 6; pair++) {
            String a = mixed(random, random.nextInt(6000));
            PairVerifier.Side first = side(a, new Formulae(random.nextInt(40), random.nextInt(40)));
            for (int other = 0; other < 2; other++) {
                PairVerifier.Side second = side(cut(random, a), new Formulae(random.nextInt(40), 0));

                Overlap overlap = used.verify(first, second, weights);

                assertThat(overlap).isEqualTo(new PairVerifier().verify(first, second, weights));
                assertThat(Stream.of(
                                overlap.aInB(),
                                overlap.bInA(),
                                overlap.resemblance(),
                                overlap.aCovered(),
                                overlap.bCovered(),
                                overlap.aDistinct(),
                                overlap.bDistinct(),
                                overlap.aSpeech(),
                                overlap.bSpeech()))
                        .allMatch(share -> share >= 0 && share <= 1);
            }
        }
    }

    private Overlap verify(String a, String b) {
        return verifier.verify(side(a, Formulae.NONE), side(b, Formulae.NONE), NO_BOILERPLATE);
    }

    private record Letterwise(String letters, Formulae formulae) implements PairVerifier.Side {}

    private static PairVerifier.Side side(String letters, Formulae formulae) {
        return new Letterwise(letters, formulae);
    }

    /** A hundred groups hold each shingle of a formula. */
    private static BoilerplateWeights boilerplate(String formula) {
        long[] hashes = new long[formula.length()];
        int count = Shingles.hash(formula, hashes);
        Set<Integer> held =
                IntStream.range(0, count).mapToObj(i -> Sketch.kept(hashes[i])).collect(Collectors.toSet());
        return new BoilerplateWeights(hash -> held.contains(hash) ? 100 : 1);
    }

    /** What is left of a text after cutting, and something of another. */
    private static String cut(Random random, String text) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(text.length() - from + 1);
        return mixed(random, random.nextInt(100)) + text.substring(from, to) + mixed(random, random.nextInt(100));
    }

    /** Letters of which some stretches are repeated. */
    private static String mixed(Random random, int count) {
        StringBuilder text = new StringBuilder(letters(random.nextLong(), count));
        for (int i = 0; i < count / 60; i++) {
            int from = random.nextInt(count - 20);
            text.insert(random.nextInt(count), text.substring(from, from + 20));
        }
        return text.toString();
    }

    private static List<String> shingles(String letters) {
        if (letters.length() < 12) {
            return letters.isEmpty() ? List.of() : List.of(letters);
        }
        return IntStream.rangeClosed(0, letters.length() - 12)
                .mapToObj(i -> letters.substring(i, i + 12))
                .toList();
    }

    private static int shared(List<String> shingles, Collection<String> others) {
        Set<String> there = new HashSet<>(others);
        return (int) shingles.stream().filter(there::contains).count();
    }

    private static String letters(long seed, int count) {
        StringBuilder letters = new StringBuilder();
        new Random(seed).ints(count, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
