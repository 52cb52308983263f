package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest(name = "{0} of the longer and {1} of the shorter of {2} letters")
    @CsvSource({
        "72, 72, 5000, EDITIONS",
        "69, 69, 5000, RELATED",
        "72, 72, 1000, EDITIONS",
        "69, 69, 1000, RELATED",
        // A shared sentence is a large part of a short text.
        "78, 78, 650, EDITIONS",
        "77, 77, 650, RELATED",
        "86, 86, 300, EDITIONS",
        "84, 84, 300, RELATED",
        "86, 86, 50, EDITIONS",
        "84, 84, 50, RELATED",
        // Of one text is enough; how much of the other it is tells editions and excerpts apart.
        "64, 90, 5000, EDITIONS",
        "62, 90, 5000, EXCERPT",
        "10, 90, 5000, EXCERPT",
        "90, 64, 5000, EDITIONS",
        "90, 62, 5000, RELATED",
        // Less than that are passages, or nothing.
        "11, 0, 5000, RELATED",
        "0, 11, 5000, RELATED",
        "9, 9, 5000, STRANGERS",
        "0, 0, 0, STRANGERS",
    })
    void whatIsCoveredSaysWhatTwoTextsAre(int longer, int shorter, int letters, Verdict verdict) {
        assertThat(Verdict.of(Overlaps.covered(longer / 100f, shorter / 100f, .1f), letters))
                .isEqualTo(verdict);
    }

    @Test
    void resemblanceAloneMakesEditions() {
        Overlap equal = new Overlap(.9f, .9f, .71f, 0, 0, 0, 0, 1, 1, 0);
        Overlap less = new Overlap(.8f, .8f, .69f, 0, 0, 0, 0, 1, 1, 0);

        assertThat(Verdict.isNearlyEqual(equal)).isTrue();
        assertThat(Verdict.of(equal, 100)).isEqualTo(Verdict.EDITIONS);
        assertThat(Verdict.isNearlyEqual(less)).isFalse();
        assertThat(Verdict.of(less, 100)).isEqualTo(Verdict.STRANGERS);
    }

    @Test
    void textsThatShareSalutationsAloneAreNeverOneWork() {
        Overlap formulae = new Overlap(.9f, .9f, .9f, .9f, .9f, .9f, .9f, .49f, .49f, 200);

        assertThat(Verdict.isNearlyEqual(formulae)).isFalse();
        assertThat(Verdict.isNearEnough(formulae)).isFalse();
        assertThat(Verdict.of(formulae, 100)).isEqualTo(Verdict.RELATED);
    }

    @Test
    void halfOfTheSpeechOfOneTextIsEnough() {
        assertThat(Verdict.of(speech(.5f, 0), 2000)).isEqualTo(Verdict.EDITIONS);
        assertThat(Verdict.of(speech(0, .5f), 2000)).isEqualTo(Verdict.EDITIONS);
        assertThat(Verdict.of(speech(.4f, .4f), 2000)).isEqualTo(Verdict.RELATED);
    }

    @Test
    void boilerplateCountsHalfOfWhatItFills() {
        assertThat(Verdict.of(boilerplate(.1f, .1f, .9f, .6f), 5000)).isEqualTo(Verdict.EXCERPT);
        assertThat(Verdict.of(boilerplate(.1f, .1f, .9f, .4f), 5000)).isEqualTo(Verdict.RELATED);
        assertThat(Verdict.of(boilerplate(.9f, .6f, .9f, .1f), 5000)).isEqualTo(Verdict.EDITIONS);
        assertThat(Verdict.of(boilerplate(.9f, .4f, .9f, .1f), 5000)).isEqualTo(Verdict.RELATED);
    }

    @Test
    void howFarTextsReachIsTakenWithBoilerplateOrWithoutWhicheverIsMore() {
        assertThat(Verdict.of(boilerplate(.5f, .7f, .9f, .9f), 5000)).isEqualTo(Verdict.EDITIONS);
        assertThat(Verdict.of(boilerplate(.7f, .5f, .9f, .9f), 5000)).isEqualTo(Verdict.EDITIONS);
        assertThat(Verdict.of(boilerplate(.5f, .5f, .9f, .9f), 5000)).isEqualTo(Verdict.EXCERPT);
        assertThat(Verdict.of(boilerplate(.9f, .9f, .5f, .7f), 5000)).isEqualTo(Verdict.EDITIONS);
        assertThat(Verdict.of(boilerplate(.9f, .9f, .5f, .5f), 5000)).isEqualTo(Verdict.RELATED);
    }

    @Test
    void fromHalfOfBothOnTextsAreNearEnoughToStayInAWork() {
        assertThat(Verdict.isNearEnough(Overlaps.covered(.5f, .5f, .3f))).isTrue();
        assertThat(Verdict.isNearEnough(Overlaps.covered(.49f, .9f, .3f))).isFalse();
        assertThat(Verdict.isNearEnough(Overlaps.covered(.9f, .49f, .3f))).isFalse();
        assertThat(Verdict.isNearEnough(new Overlap(.9f, .9f, .8f, 0, 0, 0, 0, 1, 1, 0)))
                .isTrue();
    }

    @Test
    void editionsAndExcerptsBind() {
        assertThat(Verdict.EDITIONS.binds()).isTrue();
        assertThat(Verdict.EXCERPT.binds()).isTrue();
        assertThat(Verdict.RELATED.binds()).isFalse();
        assertThat(Verdict.STRANGERS.binds()).isFalse();
    }

    private static Overlap speech(float a, float b) {
        return new Overlap(.9f, .9f, .6f, .9f, .9f, .9f, .9f, a, b, 200);
    }

    private static Overlap boilerplate(float aCovered, float aDistinct, float bCovered, float bDistinct) {
        return new Overlap(.5f, .5f, .3f, aCovered, bCovered, aDistinct, bDistinct, 1, 1, 200);
    }
}
