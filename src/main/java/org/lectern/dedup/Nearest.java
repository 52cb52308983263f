package org.lectern.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the texts of an index that one text belongs together with.
 *
 * <p>Candidates are proposed and verified as {@link Deduplicator} does it, with the works of the index in place of groups
 * of nearly equal texts. The cost is that of one look-up for each sampled shingle, of which at most {@value #MOST_SHINGLES}
 * are taken, and of at most a dozen verifications; it does not depend on how common a passage is.
 */
public final class Nearest {

    private static final int MOST_SHINGLES = 1024;
    /** A shingle that so many texts hold says nothing any more, and need not be counted further. */
    private static final int MOST_HOLDERS = 4096;
    /** So many texts are tried of those that share a band: as a text of a collection is paired with the first one. */
    private static final int MOST_OF_BAND = 4;

    private static final Comparator<Match> NEAREST_FIRST = Comparator.comparing(
                    (Match match) -> match.likeness.relation())
            .thenComparingDouble(match -> -match.likeness.resemblance())
            .thenComparing(Match::text, Text.ORDER);

    private final WordingIndex index;
    private final Text own;
    private final int[] hashes;
    private final int[] shared;
    private final float[] weight;
    /** By work: the last shingle that was found in it. */
    private final int[] stamps;

    private final Map<Integer, Integer> works = new HashMap<>();
    private double allWeight;

    private Nearest(Gist gist, WordingIndex index) {
        this.index = index;
        this.own = text(
                gist.wording(),
                gist.formulae(),
                new Sketcher().sketch(gist.wording().letters()));
        int[] all = own.sketch().hashes();
        this.hashes = Arrays.copyOf(all, Math.min(all.length, MOST_SHINGLES));
        this.shared = new int[index.size()];
        this.weight = new float[index.size()];
        this.stamps = new int[index.size()];
    }

    private record Match(Text text, Likeness likeness) {}

    /**
     * The texts that share passages with a document, nearest first: the same text, editions, excerpts one way or the other,
     * and what is of other works.
     */
    public static List<Likeness> of(Gist gist, WordingIndex index) {
        return new Nearest(gist, index).run();
    }

    private static Text text(Wording wording, Formulae formulae, Sketch sketch) {
        return new Text(wording.key(), wording.letters().length(), wording::letters, sketch, formulae);
    }

    private List<Likeness> run() {
        PairVerifier verifier = new PairVerifier();
        BoilerplateWeights weights = new BoilerplateWeights(this::works);
        List<Match> matches = new ArrayList<>();
        for (int candidate : candidates()) {
            Text other = text(index.wording(candidate), index.formulae(candidate), own.sketch());
            Relation relation = Relation.SAME_TEXT;
            boolean ownFirst = Text.ORDER.compare(own, other) < 0;
            Overlap overlap = verifier.verify(ownFirst ? own : other, ownFirst ? other : own, weights);
            if (!other.key().equals(own.key())) {
                Verdict verdict = Verdict.of(overlap, Math.min(own.length(), other.length()));
                if (verdict == Verdict.STRANGERS) {
                    continue;
                }
                relation = relation(verdict);
            }
            matches.add(new Match(
                    other,
                    new Likeness(
                            candidate,
                            relation,
                            overlap.resemblance(),
                            ownFirst ? overlap.aInB() : overlap.bInA(),
                            ownFirst ? overlap.bInA() : overlap.aInB())));
        }
        return ordered(matches);
    }

    private static Relation relation(Verdict verdict) {
        return switch (verdict) {
            case EDITIONS -> Relation.VARIANT;
            case EXCERPT -> Relation.EXCERPT;
            case RELATED, STRANGERS -> Relation.RELATED;
        };
    }

    /** What lies in many works is a formula, and an excerpt of none. */
    private List<Likeness> ordered(List<Match> matches) {
        long hosts = matches.stream()
                .filter(this::isHost)
                .map(match -> index.work(match.likeness.text()))
                .distinct()
                .count();
        return matches.stream()
                .map(match -> hosts > Clustering.MOST_HOSTS && isHost(match) ? related(match) : match)
                .sorted(NEAREST_FIRST)
                .map(Match::likeness)
                .toList();
    }

    private boolean isHost(Match match) {
        return match.likeness.relation() == Relation.EXCERPT && match.text.length() >= own.length();
    }

    private static Match related(Match match) {
        Likeness is = match.likeness;
        return new Match(
                match.text,
                new Likeness(is.text(), Relation.RELATED, is.resemblance(), is.ownInText(), is.textInOwn()));
    }

    private int[] candidates() {
        int[] touched = count();
        long[] ranked = new long[touched.length];
        int[] work = new int[index.size()];
        double looked = (double) hashes.length / Math.max(1, own.sketch().hashes().length);
        int size = 0;
        for (int text : touched) {
            Sketch.Size other = index.sketchSize(text);
            double containment = own.sketch().size().containment(other, (int) Math.round(shared[text] / looked));
            double distinct = weight[text] / Math.min(allWeight, Math.max(1, other.hashes() * looked));
            work[text] = index.work(text);
            if (Candidates.isLikely(containment, Math.min(1, distinct))) {
                ranked[size++] = Candidates.ranked(containment, text);
            }
        }
        Arrays.sort(ranked, 0, size);
        return withBands(Candidates.best(ranked, size, text -> work[text]));
    }

    /** The texts that hold a shingle, unless it is too common to tell anything. */
    private int[] count() {
        int[] touched = new int[256];
        int count = 0;
        for (int hash : hashes) {
            int[] holders = index.holders(hash, MOST_HOLDERS);
            int holding = distinctWorks(holders);
            works.put(hash, holding + 1);
            float one = BoilerplateWeights.weight(holding + 1);
            allWeight += one;
            int counted = holding > Holders.COMMON ? Holders.OF_COMMON : holders.length;
            for (int k = 0; k < counted; k++) {
                int text = holders[k];
                weight[text] += one;
                if (shared[text]++ == 0) {
                    if (count == touched.length) {
                        touched = Arrays.copyOf(touched, 2 * count);
                    }
                    touched[count++] = text;
                }
            }
        }
        return Arrays.copyOf(touched, count);
    }

    private int distinctWorks(int[] texts) {
        int stamp = works.size() + 1;
        int distinct = 0;
        for (int text : texts) {
            int work = index.work(text);
            distinct += stamps[work] == stamp ? 0 : 1;
            stamps[work] = stamp;
        }
        return distinct;
    }

    /** How many works hold a shingle, this text counting as one that has it to itself. */
    private int works(int hash) {
        Integer known = works.get(hash);
        if (known == null) {
            known = distinctWorks(index.holders(hash, MOST_HOLDERS));
            works.put(hash, known);
        }
        return known;
    }

    private int[] withBands(int[] found) {
        int[] bands = own.sketch().bands();
        return Arrays.stream(concat(found, bands)).distinct().toArray();
    }

    private int[] concat(int[] found, int[] bands) {
        int[] all = Arrays.copyOf(found, found.length + bands.length * MOST_OF_BAND);
        int size = found.length;
        for (int band = 0; band < bands.length; band++) {
            for (int text : index.inBand(band, bands[band], MOST_OF_BAND)) {
                all[size++] = text;
            }
        }
        return Arrays.copyOf(all, size);
    }
}
