package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisfluenciesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we have to | um, | go on",
                "we must, | you know, | go on",
                "we must | , you know | , go on",
                "we must, | you know | , go on",
                "'' | you know, | we must go on",
                "we must go on, | you know | ''",
                "so | we have to go – | we must go on",
                "so we | have to – we | must go on",
                "so | pro- | protect them",
                "so the | the | people",
                "so | the | the people",
                "今天我们 | 我们 | 来了",
                "今天 | 我们 | 我们来了"
            })
    void whatASpeakerDoesNotMean(String before, String said, String after) {
        assertThat(Disfluencies.explain(Variations.between(before, said, "", after)))
                .isTrue();
        assertThat(Disfluencies.explain(Variations.between(before, "", said, after)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we have to | go | on",
                "as | you know | well",
                "as | you know, | we must",
                "we must, | you know | it all",
                "so | – | go on",
                "so | we have to go on – | we must go on",
                "so | we have to – | they must go on",
                "so we | have to – they | must go on",
                "peace – so we | have to – we | must go on",
                "so | pro- | defend them",
                "the rain of 5 | mm | fell",
                "so the | other | people",
                "so they | the | people",
                "so | the | they people",
                "We came. | We came. | We saw",
                "人 | 人 | 来了",
                "今天我们 | 他们 | 来了"
            })
    void whatASpeakerMeans(String before, String said, String after) {
        assertThat(Disfluencies.explain(Variations.between(before, said, "", after)))
                .isFalse();
        assertThat(Disfluencies.explain(Variations.between(before, "", said, after)))
                .isFalse();
    }

    @Test
    void aLongPassageIsMeant() {
        String twice = "peace ".repeat(26) + "now ";

        assertThat(twice).hasSize(160);
        assertThat(Disfluencies.explain(Variations.between(twice, twice, "", "here")))
                .isTrue();
        assertThat(Disfluencies.explain(Variations.between(twice, twice + ",", "", "here")))
                .isFalse();
    }

    @Test
    void wordsThatTakeThePlaceOfOthersAreMeant() {
        assertThat(Disfluencies.explain(Variations.of("um", "er"))).isFalse();
    }
}
