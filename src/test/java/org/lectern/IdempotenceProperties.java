package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.ingest.Input;
import org.lectern.support.PageLayout;
import org.lectern.support.SampleFiles;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;
import org.lectern.support.Texts;
import org.lectern.text.Transcript;

/** A clean text, each block on a line of its own with a blank line between, is read as it stands: nothing is left to be done. */
class IdempotenceProperties {

    /** A header that stands there but once is taken for text in the midst of a sentence; layouts with headers are left out. */
    @Property(tries = 300)
    void theCleanTextOfAnyLayoutIsClean(
            @ForAll long seed, @ForAll Script script, @ForAll("layouts") PageLayout layout) {
        Assume.that(canHold(layout, script));

        assertCleanTextIsClean(layout.input(Speech.of(seed, script).paragraphs()));
    }

    @Provide
    Arbitrary<PageLayout> layouts() {
        return Arbitraries.of(PageLayout.class).filter(layout -> layout != PageLayout.RUNNING_HEADERS);
    }

    @Property
    void theCleanTextOfEveryDocumentIsClean(@ForAll("documents") Path document) {
        assertCleanTextIsClean(Texts.read(document));
    }

    @Provide
    Arbitrary<Path> documents() {
        return Arbitraries.of(
                Texts.DELIVERED,
                Texts.PUBLISHED,
                Texts.STATEMENT,
                Texts.NOTES,
                Texts.testdata("harbour/draft.txt"),
                Texts.testdata("harbour/delivered.txt"),
                Texts.testdata("archive/bridge/draft.txt"),
                Texts.testdata("archive/bridge/delivered.txt"),
                Texts.testdata("archive/bridge/quoted.txt"),
                Texts.testdata("archive/bridge/town-hall.html"),
                Texts.testdata("archive/library/opening.md"),
                Texts.testdata("archive/school/first-day.txt"));
    }

    @Example
    void theCleanTextOfEveryFormatIsClean() {
        for (String ending : SampleFiles.endings()) {
            assertCleanTextIsClean(Input.of("sample." + ending, SampleFiles.of(ending)));
        }
    }

    private static void assertCleanTextIsClean(Input input) {
        assertCleanTextIsClean(Texts.read(input));
    }

    private static void assertCleanTextIsClean(Transcript transcript) {
        List<String> blocks = Texts.blockTexts(transcript);

        Transcript again = Texts.read(cleanText(transcript));

        assertThat(Texts.blockTexts(again)).isEqualTo(blocks);
        assertThat(again.repairs()).isEmpty();
        assertThat(again.removed()).isEmpty();
    }

    /** Which code page words are in that belong to no language nobody can tell. */
    private static boolean canHold(PageLayout layout, Script script) {
        return layout != PageLayout.WINDOWS_1252 || script == Script.LATIN;
    }

    private static String cleanText(Transcript transcript) {
        return String.join("\n\n", Texts.blockTexts(transcript)) + "\n";
    }
}
