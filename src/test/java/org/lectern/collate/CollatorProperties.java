package org.lectern.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lectern.Lectern;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;
import org.lectern.support.Texts;
import org.lectern.text.Blanks;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** What holds of the collation of any texts. */
class CollatorProperties {

    @Property(tries = 80)
    void everyWitnessIsGivenBackWordForWord(
            @ForAll long seed, @ForAll Script script, @ForAll @IntRange(min = 2, max = 6) int count) {
        Apparatus apparatus = collate(witnesses(seed, script, count), 0);

        apparatus.witnesses().forEach(witness -> {
            String blocks =
                    witness.transcript().blocks().stream().map(Block::text).collect(Collectors.joining(" "));
            assertThat(plain(apparatus.text(witness.siglum()))).isEqualTo(plain(blocks));
        });
    }

    @Property(tries = 80)
    void theOrderOfTheWitnessesDoesNotMatter(
            @ForAll long seed, @ForAll Script script, @ForAll @IntRange(min = 2, max = 6) int count) {
        List<Transcript> witnesses = witnesses(seed, script, count);
        Transcript base = witnesses.get(0);
        List<Transcript> shuffled = new ArrayList<>(witnesses);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(described(collate(shuffled, shuffled.indexOf(base))))
                .containsExactlyElementsOf(described(collate(witnesses, 0)));
    }

    @Property(tries = 80)
    void theOrderOfTheWitnessesDoesNotMatterWhereNoBaseIsGiven(
            @ForAll long seed, @ForAll Script script, @ForAll @IntRange(min = 2, max = 6) int count) {
        List<Transcript> witnesses = witnesses(seed, script, count);
        List<Transcript> shuffled = new ArrayList<>(witnesses);
        Collections.shuffle(shuffled, new Random(seed));
        Lectern lectern = Lectern.builder().build();

        assertThat(described(lectern.apparatusOf(shuffled)))
                .containsExactlyElementsOf(described(lectern.apparatusOf(witnesses)));
    }

    @Example
    void theOrderOfCopiesTooShortForShinglesDoesNotMatter() {
        theOrderOfTheWitnessesDoesNotMatter(-44, Script.CHINESE, 6);
    }

    @Property(tries = 40)
    void whatStandsForWhatDoesNotDependOnTheBase(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int count) {
        List<Transcript> witnesses = witnesses(seed, Script.LATIN, count);
        Apparatus first = collate(witnesses, 0);
        Apparatus last = collate(witnesses, count - 1);
        boolean moved = first.entries().stream().anyMatch(Entry::isTransposition);

        if (!moved) {
            assertThat(groupings(last)).containsExactlyInAnyOrderElementsOf(groupings(first));
        }
    }

    @Property(tries = 20)
    void copiesDoNotDiffer(@ForAll long seed, @ForAll Script script, @ForAll @IntRange(min = 2, max = 5) int count) {
        Apparatus apparatus = collate(
                Collections.nCopies(count, Texts.read(Speech.of(seed, script).text())), 0);

        assertThat(apparatus.entries()).isEmpty();
        assertThat(apparatus.distance("A", "B")).isZero();
    }

    @Property(tries = 40)
    void textsWithoutRelationAreCollatedAsWell(@ForAll long one, @ForAll long two, @ForAll long three) {
        List<Transcript> witnesses = List.of(
                Texts.read(Speech.of(one, Script.LATIN).text()),
                Texts.read(Speech.of(two, Script.CHINESE).text()),
                Texts.read(Speech.of(three, Script.LATIN).text()));
        Apparatus apparatus = collate(witnesses, 1);

        assertThat(plain(apparatus.text("C"))).isEqualTo(plain(String.join(" ", Texts.blockTexts(witnesses.get(2)))));
    }

    /** A text and editions of it, each made of one of those before. */
    private static List<Transcript> witnesses(long seed, Script script, int count) {
        Random random = new Random(seed);
        List<Speech> speeches = new ArrayList<>(List.of(Speech.of(seed, script)));
        while (speeches.size() < count) {
            speeches.add(speeches.get(random.nextInt(speeches.size())).edited(random.nextLong(), random.nextInt(15)));
        }
        List<Transcript> witnesses = new ArrayList<>();
        for (Speech speech : speeches) {
            witnesses.add(Texts.read("w" + witnesses.size() + ".txt", speech.text()));
        }
        return witnesses;
    }

    private static Apparatus collate(List<Transcript> witnesses, int base) {
        return Lectern.builder().build().apparatus(witnesses, base);
    }

    /** The entries with the files of the witnesses in place of their sigla. */
    private static List<String> described(Apparatus apparatus) {
        return apparatus.entries().stream()
                .map(entry -> entry.lemma().text()
                        + files(apparatus, entry.lemma().sigla())
                        + entry.readings().stream()
                                .map(reading -> reading.text()
                                        + reading.operation()
                                        + reading.category()
                                        + files(apparatus, reading.sigla()))
                                .toList()
                        + files(apparatus, entry.lacking()))
                .toList();
    }

    /** Who has what, whichever of it is the lemma. */
    private static List<String> groupings(Apparatus apparatus) {
        return apparatus.entries().stream()
                .map(entry -> entry.attestations()
                        .map(attestation -> attestation.siglum() + " "
                                + attestation.reading().text())
                        .sorted()
                        .toList()
                        .toString())
                .toList();
    }

    private static List<String> files(Apparatus apparatus, List<String> sigla) {
        return sigla.stream()
                .map(siglum -> apparatus
                        .witnesses()
                        .get(apparatus.number(siglum))
                        .transcript()
                        .source()
                        .name())
                .sorted()
                .toList();
    }

    /** The text without blanks and capitals. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().filter(c -> !Blanks.isBlank((char) c)).forEach(c -> plain.append((char) Character.toLowerCase(c)));
        return plain.toString();
    }
}
