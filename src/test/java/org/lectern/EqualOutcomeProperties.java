package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.support.ComparisonAssert.assertThatComparison;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.support.PageLayout;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** How the characters of a text are written into a file is no matter. */
class EqualOutcomeProperties {

    /** What a program may end a line with. */
    enum LineEnds {
        CRLF {
            @Override
            String of(String text, Random random) {
                return text.replace("\n", "\r\n");
            }
        },
        CR {
            @Override
            String of(String text, Random random) {
                return text.replace("\n", "\r");
            }
        },
        MIXED {
            @Override
            String of(String text, Random random) {
                StringBuilder mixed = new StringBuilder();
                List<String> ends = List.of("\n", "\r\n", "\r");
                String last = "";
                for (String line : text.split("(?<=\n)", -1)) {
                    String end = ends.get(random.nextInt(ends.size()));
                    // Else the two would be one line end.
                    end = last.equals("\r") && end.equals("\n") && line.equals("\n") ? "\r\n" : end;
                    mixed.append(line.replace("\n", end));
                    last = end;
                }
                return mixed.toString();
            }
        };

        abstract String of(String text, Random random);
    }

    private record Kept(String kind, String text) {}

    private static List<Kept> blocks(Transcript transcript) {
        return transcript.blocks().stream().map(EqualOutcomeProperties::kept).toList();
    }

    private static Kept kept(Block block) {
        return new Kept(block.kind().label(), block.text());
    }

    /** Paragraphs of several lines, in layouts that need to be understood. */
    private static String set(long seed, Script script, int width) {
        List<String> wrapped = Speech.of(seed, script).paragraphs().stream()
                .map(paragraph -> PageLayout.wrapped(paragraph, width))
                .toList();
        return new Speech(wrapped).text();
    }

    @Property(tries = 100)
    void lineEnds(@ForAll long seed, @ForAll Script script, @ForAll LineEnds lineEnds) {
        String text = set(seed, script, 60);
        String other = lineEnds.of(text, new Random(seed));

        assertThat(blocks(Texts.read(other))).isEqualTo(blocks(Texts.read(text)));
        assertThatComparison(Texts.compare(text, other)).hasNoChanges().isLinkedOneToOne();
    }

    @Property(tries = 50)
    void aByteOrderMark(@ForAll long seed, @ForAll Script script) {
        String text = set(seed, script, 72);

        assertThat(blocks(Texts.read("\uFEFF" + text))).isEqualTo(blocks(Texts.read(text)));
        assertThatComparison(Texts.compare(text, "\uFEFF" + text))
                .hasNoChanges()
                .isLinkedOneToOne();
    }

    @Property(tries = 100)
    void composedOrDecomposedLetters(@ForAll long seed, @ForAll Script script) {
        String composed = Normalizer.normalize(set(seed, script, 60), Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        List<Kept> read = Texts.read(decomposed).blocks().stream()
                .map(block -> new Kept(block.kind().label(), Normalizer.normalize(block.text(), Normalizer.Form.NFC)))
                .toList();

        assertThat(read).isEqualTo(blocks(Texts.read(composed)));
        assertThat(Texts.compare(composed, decomposed).changes())
                .extracting(Change::category)
                .allMatch(Category.TYPOGRAPHY::equals);
        assertThatComparison(Texts.compare(composed, decomposed)).isLinkedOneToOne();
    }
}
