package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the lines of a paragraph stand apart, by the size of their font.
 *
 * <p>It is the least distance that occurs often: on the page itself where that has enough lines, else in the document. A
 * page that has the distance of the document at all, but seldom, has short paragraphs; its distance is that of the document.
 */
final class PdfLeading {

    /** A distance occurs often from this share of all distances on. */
    private static final double OFTEN = 0.2;

    private static final int ENOUGH = 6;
    private static final float SAME = 1.06f;

    /** No text is set closer than this multiple of its size; the parts of a fraction are. */
    private static final float SOLID = 0.9f;

    /** Of a font of which nothing is known, as a multiple of its size. */
    private static final float DEFAULT = 1.2f;

    private final Map<Integer, float[]> byPage = new HashMap<>();
    private final Map<Integer, float[]> bySize = new HashMap<>();

    PdfLeading(List<List<PdfColumn>> pages) {
        Map<Integer, List<Float>> all = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            Map<Integer, List<Float>> here = new HashMap<>();
            for (PdfColumn column : pages.get(page)) {
                for (int i = 1; i < column.rows().size(); i++) {
                    PdfRow last = column.rows().get(i - 1);
                    PdfRow next = column.rows().get(i);
                    if (sizeKey(last) == sizeKey(next)) {
                        float distance = next.baseline() - last.baseline();
                        here.computeIfAbsent(sizeKey(next), k -> new ArrayList<>())
                                .add(distance);
                        all.computeIfAbsent(sizeKey(next), k -> new ArrayList<>())
                                .add(distance);
                    }
                }
            }
            for (Map.Entry<Integer, List<Float>> entry : here.entrySet()) {
                byPage.put(pageKey(page, entry.getKey()), sorted(entry.getValue()));
            }
        }
        all.forEach((size, distances) -> bySize.put(size, sorted(distances)));
    }

    private static float[] sorted(List<Float> distances) {
        float[] sorted = new float[distances.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = distances.get(i);
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static int sizeKey(PdfRow row) {
        return Math.round(row.size());
    }

    private static int pageKey(int page, int size) {
        return page * 1000 + Math.min(size, 999);
    }

    /** The distance of lines as large as the row on the page, which counts from 0. */
    float of(int page, PdfRow row) {
        float[] here = byPage.getOrDefault(pageKey(page, sizeKey(row)), new float[0]);
        float everywhere = leastFrequent(bySize.getOrDefault(sizeKey(row), new float[0]), row.size());
        float usual = everywhere;
        if (here.length >= ENOUGH) {
            float onPage = leastFrequent(here, row.size());
            usual = everywhere > 0 && everywhere < onPage && occurs(everywhere, here) ? everywhere : onPage;
        }
        return usual > 0 ? usual : DEFAULT * row.size();
    }

    private static boolean occurs(float distance, float[] distances) {
        for (float other : distances) {
            if (other <= SAME * distance && distance <= SAME * other) {
                return true;
            }
        }
        return false;
    }

    /** The least distance that occurs often among those of lines of a size; 0 where there are too few. */
    private static float leastFrequent(float[] distances, float size) {
        int first = 0;
        while (first < distances.length && distances[first] < SOLID * size) {
            first++;
        }
        if (distances.length - first < 3) {
            return 0;
        }
        int often = Math.max(2, (int) Math.ceil(OFTEN * (distances.length - first)));
        for (int i = first; i < distances.length; i++) {
            int k = i;
            while (k < distances.length && distances[k] <= SAME * distances[i]) {
                k++;
            }
            if (k - i >= often) {
                return distances[(i + k) / 2];
            }
        }
        return 0;
    }
}
