package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.support.ComparisonAssert.assertThatComparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Operation;
import org.lectern.compare.Side;
import org.lectern.support.Described;
import org.lectern.support.PageLayout;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.Span;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/** What holds of the comparison of any two texts. */
class ComparisonProperties {

    private static final String MOVING = "Nobody in the capital believed that the bridge would ever stand.";

    @Property(tries = 80)
    void nothingIsLost(@ForAll long seed, @ForAll Script script, @ForAll @IntRange(max = 25) int edits) {
        Comparison comparison = comparison(seed, script, edits);

        assertThatComparison(comparison).accountsForEveryCharacter().canRebuildBothSides();
    }

    @Property(tries = 80)
    void theOtherWayRoundIsTheMirrorImage(
            @ForAll long seed, @ForAll Script script, @ForAll @IntRange(max = 25) int edits) {
        Speech speech = Speech.of(seed, script);
        String text = speech.text();
        String edited = speech.edited(seed, edits).text();

        assertThatComparison(Texts.compare(text, edited)).mirrors(Texts.compare(edited, text));
    }

    @Property(tries = 80)
    void twoTextsWithoutRelationAreComparedAsWell(@ForAll long one, @ForAll long two, @ForAll Script script) {
        String base = Speech.of(one, script).text();
        String other = Speech.of(two, script).text();

        assertThatComparison(Texts.compare(base, other))
                .accountsForEveryCharacter()
                .canRebuildBothSides()
                .mirrors(Texts.compare(other, base));
    }

    @Property(tries = 80)
    void aTextDoesNotDifferFromItself(@ForAll long seed, @ForAll Script script) {
        String text = Speech.of(seed, script).text();

        assertThatComparison(Texts.compare(text, text)).hasNoChanges().isLinkedOneToOne();
    }

    @Property(tries = 80)
    void anyCharactersAtAllAreAccountedFor(@ForAll("texts") String one, @ForAll("texts") String two) {
        String base = "Text. " + one;
        String other = "Text. " + two;

        assertThatComparison(Texts.compare(base, other))
                .accountsForEveryCharacter()
                .mirrors(Texts.compare(other, base));
        assertThatComparison(Texts.compare(base, base)).hasNoChanges();
    }

    @Example
    void aSentenceThatOpensWithSignsIsClassedAlikeFromEitherSide() {
        String base = "Text. !#A";
        String other = "Text. B";

        assertThatComparison(Texts.compare(base, other)).mirrors(Texts.compare(other, base));
    }

    @Property(tries = 80)
    void layoutIsNoDifference(
            @ForAll long seed,
            @ForAll("casedScripts") Script script,
            @ForAll("layouts") PageLayout base,
            @ForAll("layouts") PageLayout other) {
        List<String> paragraphs = Speech.of(seed, script).paragraphs();

        assertThatComparison(Texts.compare(base.input(paragraphs), other.input(paragraphs)))
                .hasNoChanges();
    }

    @Provide
    Arbitrary<Script> casedScripts() {
        return Arbitraries.of(Script.LATIN, Script.ACCENTED, Script.CYRILLIC, Script.GREEK);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> characters = Arbitraries.oneOf(
                Arbitraries.chars().range(' ', '~'),
                Arbitraries.chars().range('\u00A0', '\uD7FF').filter(Character::isDefined),
                Arbitraries.of(
                        '\n', '\t', '\r', '\f', '\u2028', '-', '\u00AD', '\u200B', '\u202E', '\u2019', '\u0301'));
        return characters.array(Character[].class).ofMaxSize(300).map(ComparisonProperties::text);
    }

    private static String text(Character[] characters) {
        StringBuilder text = new StringBuilder();
        for (char c : characters) {
            text.append(c);
        }
        return text.toString();
    }

    /** Those from which every script can be read back, and without a header that may stand there but once. */
    @Provide
    Arbitrary<PageLayout> layouts() {
        return Arbitraries.of(PageLayout.class)
                .filter(layout -> !Set.of(
                                PageLayout.WINDOWS_1252, PageLayout.UTF_16_LITTLE_ENDIAN, PageLayout.RUNNING_HEADERS)
                        .contains(layout));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void offsetsRiseAndTokensStandWhereTheySay(
            @ForAll long seed, @ForAll Script script, @ForAll("layouts") PageLayout layout) {
        Transcript transcript = Texts.read(layout.input(Speech.of(seed, script).paragraphs()));
        Tokens tokens =
                Texts.compare(transcript.text(), transcript.text()).base().tokens();
        Transcript again = Texts.read(transcript.text());

        int last = 0;
        for (int token = 0; token < tokens.size(); token++) {
            Block block = again.blocks().get(tokens.block(token));
            Span span = block.content().source(tokens.start(token), tokens.end(token));
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            if (span.length() == tokens.end(token) - tokens.start(token)) {
                assertThat(span.of(again.text())).isEqualTo(tokens.text(token));
            }
            last = span.end();
        }
    }

    @Property(tries = 60)
    void changesStandInReadingOrderAndInsideTheirTexts(
            @ForAll long seed, @ForAll Script script, @ForAll @IntRange(min = 1, max = 25) int edits) {
        Comparison comparison = comparison(seed, script, edits);

        for (Side side : Side.values()) {
            String text = comparison.witness(side).transcript().text();
            assertThat(comparison.changes()).allSatisfy(change -> {
                Span span = change.reading(side).span();
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(change.reading(side).isEmpty()).isEqualTo(span.isEmpty());
            });
        }
        assertThat(comparison.changes()).map(c -> c.id()).doesNotHaveDuplicates();
    }

    @Property(tries = 10)
    void neitherThreadsNorTheDefaultLocaleMatter(@ForAll long seed, @ForAll Script script) throws Exception {
        List<String> expected = described(seed, script);
        Locale locale = Locale.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                results.add(threads.submit(() -> described(seed, script)));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            threads.shutdown();
        }
    }

    @Property(tries = 80)
    void aSentenceThatMovesIsAMoveAndNothingElse(
            @ForAll long seed, @ForAll("spacedScripts") Script script, @ForAll int from, @ForAll int to) {
        List<String> paragraphs = Speech.of(seed, script).paragraphs();
        Assume.that(paragraphs.size() > 1);
        String base = withSentence(paragraphs, Math.floorMod(from, paragraphs.size()), MOVING);
        String other = withSentence(paragraphs, Math.floorMod(to, paragraphs.size()), MOVING);

        Comparison comparison = Texts.compare(base, other);

        assertThatComparison(comparison)
                .accountsForEveryCharacter()
                .canRebuildBothSides()
                .mirrors(Texts.compare(other, base));
        assertThat(comparison.changes()).allMatch(change -> change.operation() == Operation.TRANSPOSITION);
        assertThat(comparison.changes())
                .filteredOn(Change::movesPassage)
                .allMatch(change -> comparison.otherPlace(change).isPresent());
        assertThat(comparison.unchangedWords()).isEqualTo(comparison.base().words());
    }

    /** A refrain that only changes sides with the paragraph next to it might as well have stayed, while that one moved. */
    @Property(tries = 80)
    void aRefrainNeverMoves(@ForAll long seed, @ForAll("spacedScripts") Script script, @ForAll int gone) {
        List<String> paragraphs = Speech.of(seed, script).paragraphs();
        Assume.that(paragraphs.size() > 3);
        List<String> base = new ArrayList<>(paragraphs);
        base.replaceAll(paragraph -> paragraph + " " + MOVING);
        List<String> other = new ArrayList<>(base);
        int at = Math.floorMod(gone, paragraphs.size() - 2);
        other.set(at, paragraphs.get(at));
        base.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1));

        Comparison comparison = Texts.compare(new Speech(base).text(), new Speech(other).text());

        assertThat(comparison.changes()).noneMatch(change -> change.operation() == Operation.TRANSPOSITION);
    }

    @Property(tries = 80)
    void wordsThatStandOnTheOtherSideOfABorderAreNoDifference(
            @ForAll long seed,
            @ForAll("spacedScripts") Script script,
            @ForAll int at,
            @ForAll @IntRange(min = 1, max = 4) int words) {
        List<String> paragraphs = Speech.of(seed, script).paragraphs();
        Assume.that(paragraphs.size() > 1);
        int border = Math.floorMod(at, paragraphs.size() - 1);
        List<String> shifted = new ArrayList<>(paragraphs);
        for (int k = 0; k < words; k++) {
            String paragraph = shifted.get(border);
            int blank = paragraph.lastIndexOf(' ');
            String word = paragraph.substring(blank + 1);
            // What holds no letter is a sign, and no word.
            Assume.that(word.codePoints().anyMatch(Character::isLetter));
            shifted.set(border, paragraph.substring(0, blank));
            shifted.set(border + 1, word + " " + shifted.get(border + 1));
        }
        String base = new Speech(paragraphs).text();
        String other = new Speech(shifted).text();

        assertThatComparison(Texts.compare(base, other)).hasNoChanges();
        assertThatComparison(Texts.compare(other, base)).hasNoChanges();
    }

    private static String withSentence(List<String> paragraphs, int at, String sentence) {
        List<String> longer = new ArrayList<>(paragraphs);
        longer.set(at, paragraphs.get(at) + " " + sentence);
        return new Speech(longer).text();
    }

    /** Those that put blanks between words. */
    @Provide
    Arbitrary<Script> spacedScripts() {
        return Arbitraries.of(Script.class).filter(script -> script != Script.CHINESE);
    }

    private static List<String> described(long seed, Script script) {
        Comparison comparison = comparison(seed, script, 12);
        List<String> lines = new ArrayList<>(Described.changes(comparison));
        lines.addAll(Described.links(comparison));
        lines.addAll(Described.everything(comparison));
        return lines;
    }

    private static Comparison comparison(long seed, Script script, int edits) {
        Speech speech = Speech.of(seed, script);
        return Texts.compare(speech.text(), speech.edited(seed, edits).text());
    }
}
