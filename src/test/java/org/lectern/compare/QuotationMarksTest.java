package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;

class QuotationMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We met them,\" he said at last.",
                "He said at last: \"We met them.\"",
                "He said (\"we met them\") at last.",
                "He said \"we met them\", and \"they were here\", at last.",
                "He said \"we met the miners' friends\" at last.",
                "He called it \"peace\" at last.",
                "\"We met them all.\""
            })
    void marksOfOneQuotationAreTypography(String text) {
        String single = text.replace('"', '\'');

        assertThat(categories(text, single)).isNotEmpty().containsOnly(Category.TYPOGRAPHY);
        assertThat(categories(single, text)).isNotEmpty().containsOnly(Category.TYPOGRAPHY);
    }

    /** Each has the single marks that are no pair behind the stroke. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He measured 5\" of rain at last.|He measured 5' of rain at last.",
                "He said \"we met them at last.|He said 'we met them at last.",
                "He liked rock \"n\" roll at last.|He liked rock 'n' roll at last.",
                "He met the nations\" friends at last.|He met the nations' friends at last."
            })
    void otherMarksAreNot(String pair) {
        String text = pair.substring(0, pair.indexOf('|'));
        String single = pair.substring(pair.indexOf('|') + 1);

        assertThat(categories(text, single)).isNotEmpty().doesNotContain(Category.TYPOGRAPHY);
        assertThat(categories(single, text)).isNotEmpty().doesNotContain(Category.TYPOGRAPHY);
    }

    private static List<Category> categories(String base, String other) {
        return Texts.compare(base, other).changes().stream()
                .map(Change::category)
                .toList();
    }
}
