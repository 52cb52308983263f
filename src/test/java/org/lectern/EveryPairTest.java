package org.lectern;

import static org.lectern.support.ComparisonAssert.assertThatComparison;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.compare.Comparison;
import org.lectern.support.Texts;

/** What holds of any two texts, held of every pair of the documents under {@code testdata}. */
class EveryPairTest {

    private static final List<Path> DOCUMENTS = List.of(Texts.DELIVERED, Texts.PUBLISHED, Texts.STATEMENT, Texts.NOTES);

    static Stream<Object[]> pairs() {
        return DOCUMENTS.stream().flatMap(base -> DOCUMENTS.stream().map(other -> new Object[] {base, other}));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("pairs")
    void everyCharacterIsAccountedFor(Path base, Path other) {
        assertThatComparison(Texts.compare(base, other)).accountsForEveryCharacter();
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("pairs")
    void eachSideCanBeMadeOutOfTheOther(Path base, Path other) {
        assertThatComparison(Texts.compare(base, other)).canRebuildBothSides();
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("pairs")
    void theOtherWayRoundIsTheMirrorImage(Path base, Path other) {
        assertThatComparison(Texts.compare(base, other)).mirrors(Texts.compare(other, base));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentDoesNotDifferFromItself(Path document) {
        Comparison comparison = Texts.compare(document, document);

        assertThatComparison(comparison).hasNoChanges().isLinkedOneToOne();
    }

    static List<Path> documents() {
        return DOCUMENTS;
    }
}
