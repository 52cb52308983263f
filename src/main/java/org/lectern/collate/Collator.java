package org.lectern.collate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparer;
import org.lectern.compare.Comparison;
import org.lectern.compare.Operation;
import org.lectern.compare.Significance;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/**
 * Makes one apparatus of any number of witnesses, the first of which is the base text.
 *
 * <p>Each witness is compared with the base, and changes that overlap in the base are one entry. Typography is left out.
 * Cost is that of the comparisons. Immutable; safe for use by many threads.
 */
public final class Collator {

    private final Comparer comparer;

    /** A collator that compares in this way. */
    public Collator(Comparer comparer) {
        this.comparer = comparer;
    }

    /**
     * Collates witnesses; their sigla are A, B, C and so on, the base being A.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Apparatus collate(List<Transcript> transcripts) {
        if (transcripts.size() < 2) {
            throw new IllegalArgumentException("a collation needs two witnesses or more, not " + transcripts.size());
        }
        List<Apparatus.Witness> witnesses = new ArrayList<>();
        for (int k = 0; k < transcripts.size(); k++) {
            witnesses.add(new Apparatus.Witness(siglum(k), transcripts.get(k)));
        }
        List<WitnessChange> changes = new ArrayList<>();
        List<Tokens> baseTokens = new ArrayList<>();
        for (int k = 1; k < transcripts.size(); k++) {
            Comparison comparison = comparer.compare(transcripts.get(0), transcripts.get(k));
            baseTokens.add(comparison.base().tokens());
            for (Change change : comparison.changes()) {
                if (change.category() != Category.TYPOGRAPHY) {
                    changes.add(new WitnessChange(k, change));
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (Place place : Place.of(changes)) {
            entries.add(entry(place, witnesses, baseTokens));
        }
        return new Apparatus(witnesses.get(0).siglum(), witnesses, entries);
    }

    /** A to Z, then A1, B1 and so on. */
    private static String siglum(int number) {
        String letter = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? letter : letter + number / 26;
    }

    private static Entry entry(Place place, List<Apparatus.Witness> witnesses, List<Tokens> baseTokens) {
        List<String> agreeing = new ArrayList<>(List.of(witnesses.get(0).siglum()));
        Map<Variant, List<String>> variants = new LinkedHashMap<>();
        for (int k = 1; k < witnesses.size(); k++) {
            List<WitnessChange> changes = place.of(k);
            if (changes.isEmpty()) {
                agreeing.add(witnesses.get(k).siglum());
            } else {
                variants.computeIfAbsent(variant(place, changes, baseTokens.get(k - 1)), v -> new ArrayList<>())
                        .add(witnesses.get(k).siglum());
            }
        }
        List<VariantReading> readings = new ArrayList<>();
        variants.forEach((variant, sigla) ->
                readings.add(new VariantReading(variant.text, variant.operation, variant.category, sigla)));
        String lemma =
                baseTokens.get(0).text(place.range().start(), place.range().end());
        return new Entry(place.range(), lemma, agreeing, readings);
    }

    private record Variant(String text, Operation operation, Category category) {}

    /** The words of the place with the changes of one witness made. */
    private static Variant variant(Place place, List<WitnessChange> changes, Tokens base) {
        Change first = changes.get(0).change();
        Category category = first.category();
        StringBuilder text = new StringBuilder();
        int at = place.range().start();
        for (WitnessChange witnessChange : changes) {
            Change change = witnessChange.change();
            append(text, base.text(at, Math.max(at, witnessChange.range().start())));
            append(text, change.other().text());
            at = Math.max(at, witnessChange.range().end());
            if (category.significance() == Significance.ACCIDENTAL) {
                category = change.category();
            }
        }
        append(text, base.text(at, place.range().end()));
        boolean whole = changes.size() == 1 && changes.get(0).range().equals(place.range());
        return new Variant(text.toString(), whole ? first.operation() : Operation.SUBSTITUTION, category);
    }

    private static void append(StringBuilder text, String piece) {
        if (!piece.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(piece);
        }
    }
}
