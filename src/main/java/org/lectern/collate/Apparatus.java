package org.lectern.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.compare.Significance;
import org.lectern.compare.Witness;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * The differences between the witnesses of a work, place by place.
 *
 * <p>Nothing is lost: each token of each witness stands in exactly one segment, and {@link #text} gives every witness
 * back. The constructor refuses an apparatus for which this fails.
 *
 * @param base the siglum of the base text
 * @param witnesses all of them, in the order in which they were given
 * @param segments the text, in the order of the base
 * @param entries in the order of the segments, those that enclose others first
 * @param lacunae in the order of the segments
 */
public record Apparatus(
        String base, List<Witness> witnesses, List<Segment> segments, List<Entry> entries, List<Lacuna> lacunae) {

    /** @throws IllegalArgumentException if the base is not there, or a token stands in no segment or in two */
    public Apparatus {
        witnesses = List.copyOf(witnesses);
        segments = List.copyOf(segments);
        entries = List.copyOf(entries);
        lacunae = List.copyOf(lacunae);
        if (witnesses.stream().noneMatch(witness -> witness.siglum().equals(base))) {
            throw new IllegalArgumentException("base " + base + " is none of the witnesses");
        }
        for (int witness = 0; witness < witnesses.size(); witness++) {
            int end = 0;
            for (Segment segment : path(segments, witness)) {
                Span span = segment.tokens().get(witness);
                if (span.start() != end) {
                    throw new IllegalArgumentException(
                            "token " + end + " of " + witnesses.get(witness).siglum() + " is lost or doubled");
                }
                end = span.end();
            }
            if (end != witnesses.get(witness).tokens().size()) {
                throw new IllegalArgumentException(
                        "token " + end + " of " + witnesses.get(witness).siglum() + " is lost");
            }
        }
    }

    /** The segments in which the witness has something, in its own order. */
    private static List<Segment> path(List<Segment> segments, int witness) {
        return segments.stream()
                .filter(segment -> !segment.tokens().get(witness).isEmpty())
                .sorted(Comparator.comparing(segment -> segment.tokens().get(witness)))
                .toList();
    }

    /**
     * The number of a witness.
     *
     * @throws IllegalArgumentException if there is none with the siglum
     */
    public int number(String siglum) {
        for (int witness = 0; witness < witnesses.size(); witness++) {
            if (witnesses.get(witness).siglum().equals(siglum)) {
                return witness;
            }
        }
        throw new IllegalArgumentException("no witness " + siglum);
    }

    /** The number of the base text. */
    public int baseNumber() {
        return number(base);
    }

    /** What is shown as the lemma of an entry: what the base text has, or the first witness where the base is not there. */
    public Attestation shown(Entry entry) {
        List<Attestation> attestations = entry.lemma().attestations();
        return attestations.stream()
                .filter(attestation -> attestation.siglum().equals(base))
                .findFirst()
                .orElse(attestations.get(0));
    }

    /** What a witness has in a range of segments, in the order of the segments. */
    public String text(int witness, Span range) {
        Tokens tokens = witnesses.get(witness).tokens();
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Segment segment : segments.subList(range.start(), range.end())) {
            Span span = segment.tokens().get(witness);
            if (!span.isEmpty()) {
                boolean blank = end >= 0 && (span.start() != end || tokens.spaceBefore(span.start()));
                text.append(blank ? " " : "").append(tokens.text(span.start(), span.end()));
                end = span.end();
            }
        }
        return text.toString();
    }

    /**
     * A witness as the apparatus tells it: its reading where there is an entry, elsewhere what it shares with the others,
     * in its own typography. Blocks are divided by a blank.
     *
     * @throws IllegalArgumentException if there is no witness with the siglum
     */
    public String text(String siglum) {
        int witness = number(siglum);
        Map<Integer, String> readings = readings(siglum);
        List<Integer> path = IntStream.range(0, segments.size())
                .boxed()
                .filter(k -> !segments.get(k).tokens().get(witness).isEmpty())
                .sorted(Comparator.comparing(k -> segments.get(k).tokens().get(witness)))
                .toList();
        Tokens tokens = witnesses.get(witness).tokens();
        StringBuilder text = new StringBuilder();
        for (int k : path) {
            int start = segments.get(k).tokens().get(witness).start();
            text.append(text.length() > 0 && tokens.spaceBefore(start) ? " " : "");
            text.append(readings.containsKey(k) ? readings.get(k) : text(witness, new Span(k, k + 1)));
        }
        return text.toString();
    }

    private Map<Integer, String> readings(String siglum) {
        Map<Integer, String> readings = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.passage()) {
                entry.attestations()
                        .filter(attestation -> attestation.siglum().equals(siglum))
                        .forEach(attestation -> readings.put(
                                entry.segments().start(), attestation.reading().text()));
            }
        }
        return readings;
    }

    /**
     * How far two witnesses are from each other: the share of their words, of what neither lacks by a lacuna, that stand
     * where the two have different readings; 0 to 1. Differences of typography alone do not count.
     *
     * @throws IllegalArgumentException if there is no witness with one of the sigla
     */
    public double distance(String one, String two) {
        int first = number(one);
        int second = number(two);
        boolean[] outside = new boolean[segments.size()];
        boolean[] differing = new boolean[segments.size()];
        for (Lacuna lacuna : lacunae) {
            if (lacuna.siglum().equals(one) || lacuna.siglum().equals(two)) {
                IntStream.range(lacuna.segments().start(), lacuna.segments().end())
                        .forEach(k -> outside[k] = true);
            }
        }
        for (Entry entry : entries) {
            if (entry.differ(one, two)) {
                IntStream.range(entry.segments().start(), entry.segments().end())
                        .forEach(k -> differing[k] = true);
            }
        }
        long all = 0;
        long different = 0;
        for (int k = 0; k < outside.length; k++) {
            int words = outside[k] ? 0 : words(first, k) + words(second, k);
            all += words;
            different += differing[k] ? words : 0;
        }
        return all == 0 ? 0 : (double) different / all;
    }

    private int words(int witness, int segment) {
        Tokens tokens = witnesses.get(witness).tokens();
        Span span = segments.get(segment).tokens().get(witness);
        return tokens.wordsBefore(span.end()) - tokens.wordsBefore(span.start());
    }

    /** How many entries there are of a significance. */
    public int count(Significance significance) {
        return (int) entries.stream()
                .filter(entry -> entry.significance() == significance)
                .count();
    }

    /** Which witnesses agree against which, the most frequent grouping first, then by the sigla. */
    public List<Agreement> agreements() {
        Map<List<List<String>>, int[]> counts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (VariantReading reading : entry.readings()) {
                int[] count = counts.computeIfAbsent(
                        List.of(reading.sigla(), entry.lemma().sigla()), sigla -> new int[2]);
                count[0]++;
                count[1] += reading.category().significance() == Significance.SUBSTANTIVE ? 1 : 0;
            }
        }
        List<Agreement> agreements = new ArrayList<>();
        counts.forEach((sigla, count) -> agreements.add(new Agreement(sigla.get(0), sigla.get(1), count[0], count[1])));
        agreements.sort(Comparator.comparing(Agreement::entries)
                .reversed()
                .thenComparing(agreement -> String.join(" ", agreement.sigla()))
                .thenComparing(agreement -> String.join(" ", agreement.against())));
        return agreements;
    }
}
