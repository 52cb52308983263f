package org.lectern.collate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lectern.compare.Category;
import org.lectern.compare.Operation;
import org.lectern.compare.Significance;
import org.lectern.text.Span;

/**
 * A place at which witnesses differ.
 *
 * <p>Most entries cover one segment. An entry on a passage that some witnesses omit or have elsewhere covers all of the
 * passage's segments, and the variants of those who have it are entries of their own.
 *
 * @param id unique in the apparatus: {@code e1}, {@code e2} in the order of the text
 * @param segments the range of segments
 * @param lemma the reading that the others are set against
 * @param readings the other readings: those with more witnesses first, then by their text
 * @param lacking the sigla of witnesses that are not there: their text is incomplete, or they omit a passage around it
 * @param passage whether it tells of a passage as a whole; variants inside of it are entries of their own
 */
public record Entry(
        String id, Span segments, Lemma lemma, List<VariantReading> readings, List<String> lacking, boolean passage) {

    /** @throws IllegalArgumentException if there is no reading beside the lemma, or no segment */
    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lemma, "lemma");
        readings = List.copyOf(readings);
        lacking = List.copyOf(lacking);
        if (readings.isEmpty() || segments.isEmpty()) {
            throw new IllegalArgumentException("entry without a variant reading or a segment at " + segments);
        }
    }

    /** The same entry under another name. */
    Entry withId(String newId) {
        return new Entry(newId, segments, lemma, readings, lacking, passage);
    }

    /** Whether a passage stands elsewhere in some witnesses. */
    public boolean isTransposition() {
        return readings.get(0).operation() == Operation.TRANSPOSITION;
    }

    /** What each witness has that is there: first those of the lemma. */
    public Stream<Attestation> attestations() {
        return Stream.concat(
                lemma.attestations().stream(), readings.stream().flatMap(reading -> reading.attestations().stream()));
    }

    /** Whether both witnesses are there and have different readings. */
    public boolean differ(String one, String two) {
        int first = readingOf(one);
        int second = readingOf(two);
        return first >= 0 && second >= 0 && first != second;
    }

    /** 0 for the lemma, from 1 on for the readings, -1 where the witness is not there. */
    private int readingOf(String siglum) {
        if (lemma.sigla().contains(siglum)) {
            return 0;
        }
        for (int k = 0; k < readings.size(); k++) {
            if (readings.get(k).sigla().contains(siglum)) {
                return k + 1;
            }
        }
        return -1;
    }

    /** Substantive if one of its readings is. */
    public Significance significance() {
        return readings.stream().anyMatch(reading -> reading.category().significance() == Significance.SUBSTANTIVE)
                ? Significance.SUBSTANTIVE
                : Significance.ACCIDENTAL;
    }

    /** The category of the first reading that is as significant as the entry. */
    public Category category() {
        return readings.stream()
                .map(VariantReading::category)
                .filter(category -> category.significance() == significance())
                .findFirst()
                .orElseThrow();
    }
}
