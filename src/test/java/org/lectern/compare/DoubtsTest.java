package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.support.Described;
import org.lectern.support.Texts;
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

/** Hyphens at line ends that the text itself leaves in doubt. */
class DoubtsTest {

    private static final String BEFORE = "We ask all of you for a ";
    private static final String AFTER =
            " policy between the parties in this long and hard year of the\nwork ahead of us.";

    @ParameterizedTest
    @CsvSource({
        "co-operation, cooperation, HYPHEN_JOINED, cooperation",
        "co-operation, co-operation, HYPHEN_KEPT, co-operation",
        "well-known, well-known, HYPHEN_KEPT, well-known",
        "well-known, wellknown, HYPHEN_JOINED, wellknown",
    })
    void theOtherWitnessTellsWhichHyphensBelongToTheirWords(
            String word, String other, Repair.Kind kind, String settled) {
        Comparison comparison = Texts.compare(divided(word), speech(other));

        assertThat(comparison.changes()).isEmpty();
        assertThat(hyphen(comparison.base().transcript())).satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(kind);
            assertThat(repair.to()).isEqualTo(settled);
            assertThat(repair.certain()).isTrue();
            assertThat(repair.evidence()).isEqualTo("the other witness");
        });
        assertThat(comparison.base().transcript().blocks().get(0).text()).contains(" a " + settled + " policy");
    }

    @Test
    void wordsThatTheOtherWitnessWritesApartHadAHyphen() {
        Comparison comparison = Texts.compare(divided("co-operation"), speech("co operation"));

        assertThat(Described.changes(comparison))
                .containsExactly("substitution hyphenation \"co-operation\" -> \"co operation\"");
    }

    @ParameterizedTest
    @CsvSource({"helpful", "co. operation"})
    void anotherWordSettlesNothing(String word) {
        Comparison comparison = Texts.compare(divided("co-operation"), speech(word));

        assertThat(comparison.changes()).isNotEmpty();
        assertThat(hyphen(comparison.base().transcript()).certain()).isFalse();
    }

    @Test
    void aWordThatIsInDoubtItselfSettlesNothing() {
        Comparison comparison = Texts.compare(divided("co-operation"), divided("co-operation"));

        assertThat(comparison.changes()).isEmpty();
        assertThat(hyphen(comparison.base().transcript()).certain()).isFalse();
        assertThat(hyphen(comparison.other().transcript()).certain()).isFalse();
    }

    /** Where the other witness has both forms, that at the same place counts. */
    @ParameterizedTest
    @CsvSource({
        "co-operation, co-operation, cooperation, HYPHEN_KEPT",
        "well-known, wellknown, well-known, HYPHEN_JOINED",
    })
    void thePlaceTellsWhereTheWordsDoNot(String word, String there, String elsewhere, Repair.Kind kind) {
        Comparison comparison = Texts.compare(
                divided(word) + "\n\nEverybody spoke of it.",
                speech(there) + "\n\nEverybody spoke of it: " + elsewhere + ".");

        assertThat(Described.changes(comparison)).containsExactly("addition wording \": " + elsewhere + "\"");
        assertThat(hyphen(comparison.base().transcript())).satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(kind);
            assertThat(repair.to()).isEqualTo(there);
            assertThat(repair.certain()).isTrue();
        });
    }

    @Test
    void whatOneOfManyWitnessesSettlesSettlesTheOthers() {
        List<Transcript> settled = Comparer.settled(List.of(
                Texts.read(divided("co-operation")),
                Texts.read(speech("helpful")),
                Texts.read(divided("co-operation")),
                Texts.read(speech("co-operation"))));

        assertThat(settled).hasSize(4);
        assertThat(hyphen(settled.get(0)).kind()).isEqualTo(Repair.Kind.HYPHEN_KEPT);
        assertThat(hyphen(settled.get(2)).kind()).isEqualTo(Repair.Kind.HYPHEN_KEPT);
    }

    private static String divided(String word) {
        return speech(word.replace("-", "-\n"));
    }

    private static String speech(String word) {
        return BEFORE + word + AFTER;
    }

    /** The only repair of a hyphen. */
    private static Repair hyphen(Transcript transcript) {
        List<Repair> hyphens = transcript.repairs().stream()
                .filter(repair ->
                        repair.kind() == Repair.Kind.HYPHEN_JOINED || repair.kind() == Repair.Kind.HYPHEN_KEPT)
                .toList();
        assertThat(hyphens).hasSize(1);
        return hyphens.get(0);
    }
}
