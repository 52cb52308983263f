package org.lectern.dedup;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Draws sketches.
 *
 * <p>The signature is SuperMinHash (Ertl 2017), the sketch a sample of all shingles by their hashes (the "mod" of Broder
 * 1997). Cost is linear in the text. Keeps its buffers: one for each thread.
 */
public final class Sketcher {

    private static final int ROWS = 5;
    private static final int BANDS = 16;
    private static final int BITS = 16;
    private static final SimilarityHashPolicy SIGNATURE =
            SimilarityHashing.superMinHash(ROWS * BANDS, BITS, SuperMinHashVersion.V1);

    private final SimilarityHasher hasher = SIGNATURE.createHasher();
    private long[] hashes = new long[1 << 12];
    private int[] sample = new int[1 << 9];

    /** The sketch of a text of folded letters. */
    public Sketch sketch(String letters) {
        if (hashes.length < letters.length()) {
            hashes = new long[letters.length() + letters.length() / 2];
        }
        int count = Shingles.hash(letters, hashes);
        return sample(count, bands(count));
    }

    private Sketch sample(int count, int[] bands) {
        int[] sampled = kept(count, hash -> Sketch.samples(hash, count));
        int coarse = count < Sketch.FINE_BELOW ? kept(count, Sketch::isCoarse).length : sampled.length;
        return new Sketch(sampled, coarse, bands);
    }

    /** What is kept of the shingles of a sample, each once: what is repeated in the text is not more of it. */
    private int[] kept(int count, LongPredicate inSample) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (inSample.test(hashes[i])) {
                if (size == sample.length) {
                    sample = Arrays.copyOf(sample, 2 * size);
                }
                sample[size++] = Sketch.kept(hashes[i]);
            }
        }
        return distinct(size);
    }

    private int[] distinct(int size) {
        Arrays.sort(sample, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sample[i] != sample[i - 1]) {
                sample[kept++] = sample[i];
            }
        }
        return Arrays.copyOf(sample, kept);
    }

    private int[] bands(int count) {
        if (count == 0) {
            return new int[0];
        }
        byte[] signature = hasher.compute(ElementHashProvider.ofFunction(i -> hashes[i], count));
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = hash * 0x01000193 + (int) SIGNATURE.getComponent(signature, band * ROWS + row);
                hash ^= hash >>> 15;
            }
            bands[band] = hash;
        }
        return bands;
    }
}
