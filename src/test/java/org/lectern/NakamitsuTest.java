package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.support.ComparisonAssert.assertThatComparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.compare.Comparison;
import org.lectern.ingest.Input;
import org.lectern.support.Described;
import org.lectern.support.PageLayout;
import org.lectern.support.Texts;

/** The speech of 24 September 2018 as it was handed out and as it was published: four differences, and nothing else. */
class NakamitsuTest {

    private static final int TITLE_LINES = 5;
    private static final int SPOKEN_BLOCKS = 6 + 11;

    private static final List<String> CHANGES = List.of(
            "addition front-matter \"Remarks at the Launch of the Digital Peace Campaign\"",
            "addition front-matter \"Ms. Izumi Nakamitsu\"",
            "addition front-matter \"United Nations High Representative for Disarmament Affairs\"",
            "addition front-matter \"New York\"",
            "addition front-matter \"24 September 2018\"",
            "substitution wording \"have\" -> \"has\"",
            "substitution hyphenation \"High-Level\" -> \"High Level\"",
            "substitution apostrophe \"it\u2019s\" -> \"its\"");

    private static final List<String> LINKS = Stream.concat(
                    IntStream.range(0, TITLE_LINES).mapToObj(i -> "insert -> " + i),
                    IntStream.range(0, SPOKEN_BLOCKS).mapToObj(i -> "match " + i + " -> " + (i + TITLE_LINES)))
            .toList();

    private static final List<String> DELIVERED = Texts.blockTexts(Texts.read(Texts.DELIVERED));
    private static final List<String> PUBLISHED = Texts.blockTexts(Texts.read(Texts.PUBLISHED));

    @Test
    void theFilesDifferInTheTitleBlockAndThreeWords() {
        Comparison comparison = Texts.compare(Texts.DELIVERED, Texts.PUBLISHED);

        assertDiffers(comparison);
    }

    @Test
    void theOtherWayRoundTheyDifferAlike() {
        Comparison swapped = Texts.compare(Texts.PUBLISHED, Texts.DELIVERED);

        assertThatComparison(swapped).mirrors(Texts.compare(Texts.DELIVERED, Texts.PUBLISHED));
        assertThat(Described.mirroredChanges(swapped)).containsExactlyElementsOf(CHANGES);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void anyLayoutOfTheBaseGivesTheSameDifferences(PageLayout layout) {
        assertDiffers(Texts.compare(layout.input(DELIVERED), PageLayout.BLANK_LINES.input(PUBLISHED)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void anyLayoutOfTheOtherGivesTheSameDifferences(PageLayout layout) {
        assertDiffers(Texts.compare(PageLayout.BLANK_LINES.input(DELIVERED), layout.input(PUBLISHED)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theFilesThemselvesCompareWithAnyLayout(PageLayout layout) throws Exception {
        Lectern lectern = Lectern.builder().build();

        assertDiffers(lectern.comparison(Input.of(Texts.DELIVERED), layout.input(PUBLISHED)));
        assertDiffers(lectern.comparison(layout.input(DELIVERED), Input.of(Texts.PUBLISHED)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void layoutAloneIsNoDifference(PageLayout layout) {
        for (List<String> text : List.of(DELIVERED, PUBLISHED)) {
            assertThatComparison(Texts.compare(layout.input(text), PageLayout.ONE_PARAGRAPH_PER_LINE.input(text)))
                    .hasNoChanges()
                    .isLinkedOneToOne();
        }
    }

    @ParameterizedTest(name = "{0} against {1}")
    @MethodSource("pairsOfLayouts")
    void noTwoLayoutsOfATextDiffer(PageLayout base, PageLayout other) {
        assertThatComparison(Texts.compare(base.input(PUBLISHED), other.input(PUBLISHED)))
                .hasNoChanges()
                .isLinkedOneToOne();
    }

    /** Each layout with the next: with the test above, a chain through all of them. */
    static Stream<Object[]> pairsOfLayouts() {
        PageLayout[] layouts = PageLayout.values();
        return IntStream.range(0, layouts.length).mapToObj(i ->
                new Object[] {layouts[i], layouts[(i + 1) % layouts.length]});
    }

    /** At these widths the last line of a paragraph is full, so that nothing tells that it is the last. */
    @ParameterizedTest(name = "at {0}")
    @ValueSource(ints = {54, 62, 70, 72, 79})
    void aParagraphBorderThatNothingShowsIsStillNoDifference(int width) {
        String runOn = PUBLISHED.stream()
                .map(paragraph -> PageLayout.wrapped(paragraph, width))
                .collect(Collectors.joining("\n"));

        assertThatComparison(Texts.compare(runOn, String.join("\n\n", PUBLISHED)))
                .hasNoChanges();
    }

    private static void assertDiffers(Comparison comparison) {
        assertThatComparison(comparison)
                .hasChanges(CHANGES)
                .accountsForEveryCharacter()
                .canRebuildBothSides();
        assertThat(Described.links(comparison)).containsExactlyElementsOf(LINKS);
    }
}
