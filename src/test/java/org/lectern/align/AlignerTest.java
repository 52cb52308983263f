package org.lectern.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.align.MadeEditions.Edit;
import org.lectern.align.MadeEditions.Pair;
import org.lectern.support.Texts;

/** Which paragraph became which, of editions that were made by known edits. */
class AlignerTest {

    private static final int EDITIONS = 40;

    @ParameterizedTest
    @CsvSource({
        "REWORDED, 1.0",
        "SHUFFLED, 1.0",
        "SPLIT, 1.0",
        "MERGED, 1.0",
        "SENTENCE_OVER_BORDER, 1.0",
        "LEFT_OUT, 1.0",
        "PUT_IN, 1.0",
        "MOVED, 0.99",
        "ANYTHING, 0.98",
    })
    void theParagraphsThatBelongTogetherAreLinked(Edit edit, double least) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int seed = 0; seed < EDITIONS; seed++) {
            MadeEditions editions = MadeEditions.of(edit, seed);
            Set<Pair> found = links(new Aligner().align(editions.base(), editions.other()));
            for (Pair pair : found) {
                if (editions.links().contains(pair)) {
                    right++;
                } else {
                    wrong++;
                }
            }
            missed += (int) editions.links().stream()
                    .filter(pair -> !found.contains(pair))
                    .count();
        }
        double f1 = 2.0 * right / (2.0 * right + wrong + missed);

        assertThat(f1).as("%d right, %d wrong, %d missed", right, wrong, missed).isGreaterThanOrEqualTo(least);
    }

    /** So many of them, between two links, that only those with rare words in common are held against each other. */
    @Test
    void paragraphsThatHaveTheirWordsInAnotherOrderAreLinkedInOrder() {
        Random random = new Random(1);
        List<String> base = new ArrayList<>();
        List<String> other = new ArrayList<>();
        Set<Pair> wanted = new HashSet<>();
        for (int p = 0; p < 300; p++) {
            List<String> words = new ArrayList<>();
            for (int w = 0; w < 20; w++) {
                words.add(Integer.toString(random.nextInt(3000) + 10_000, 36));
            }
            base.add(paragraph(words));
            if (random.nextInt(10) > 0) {
                wanted.add(new Pair(p, other.size()));
                Collections.shuffle(words, random);
                other.add(paragraph(words));
            }
        }
        Alignment alignment =
                new Aligner().align(Texts.read(String.join("\n\n", base)), Texts.read(String.join("\n\n", other)));

        assertThat(links(alignment)).isEqualTo(wanted);
    }

    private static String paragraph(List<String> words) {
        return "As " + String.join(" ", words) + ".";
    }

    @Test
    void eachBlockStandsInOneLink() {
        MadeEditions editions = MadeEditions.of(Edit.MOVED, 1);
        Alignment alignment = new Aligner().align(editions.base(), editions.other());
        List<Link> links = alignment.links();
        List<Link> twice = new ArrayList<>(links);
        twice.add(links.get(0));

        assertThatThrownBy(() -> with(alignment, links.subList(1, links.size())))
                .hasMessage("1 blocks of base stand in no link");
        assertThatThrownBy(() -> with(alignment, twice)).hasMessage("base block 0 stands in two links");
        assertThatThrownBy(() -> with(alignment, otherBlocksLeftOut(links)))
                .hasMessageEndingWith(" blocks of other stand in no link");
    }

    private static List<Link> otherBlocksLeftOut(List<Link> links) {
        return links.stream()
                .map(link -> new Link(link.base(), List.of(), false, 0, link.evidence(), link.words()))
                .toList();
    }

    private static Alignment with(Alignment alignment, List<Link> links) {
        return new Alignment(
                alignment.base(), alignment.other(), alignment.baseTokens(), alignment.otherTokens(), links);
    }

    private static Set<Pair> links(Alignment alignment) {
        Set<Pair> pairs = new HashSet<>();
        for (Link link : alignment.links()) {
            for (int base : link.base()) {
                for (int other : link.other()) {
                    pairs.add(new Pair(base, other));
                }
            }
        }
        return pairs;
    }
}
