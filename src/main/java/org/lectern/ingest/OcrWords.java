package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brings the words that OCR read onto lines of print, as a PDF with text has them.
 *
 * <p>OCR tells the box of the ink of each word. How large the letters are and on what line they stand follows from which of
 * them rise above and reach below the line; what the paper was turned by follows from the slope of the lines.
 */
final class OcrWords {

    /** How high ink is by the letters in it, as a share of the size of the font. */
    private static final float SMALL = 0.47f;

    private static final float RISE = 0.7f;
    private static final float REACH = 0.22f;

    /** Sizes that differ by no more than this share are one size, measured badly. */
    private static final float SAME_SIZE = 0.16f;

    /** No sign that stands alone is smaller, as a share of the size of the font. */
    private static final float SPECK = 0.2f;

    private static final String REACHING = "gjpqy,;()[]Q\u0440\u0443\u0444\u0446\u0449\u0434\u00E7";
    private static final int ENOUGH = 4;

    private OcrWords() {}

    /**
     * The words on their lines.
     *
     * @param scale points in a pixel
     */
    static List<PdfWord> of(List<Tesseract.Word> words, float scale) {
        List<List<Tesseract.Word>> lines = lines(words);
        float slope = slope(lines);
        float[] sizes = new float[lines.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = scale * size(lines.get(i));
        }
        float usual = usual(lines, sizes);
        List<PdfWord> placed = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            float size = Math.abs(sizes[i] - usual) <= SAME_SIZE * usual ? usual : sizes[i];
            float[] baselines = new float[lines.get(i).size()];
            for (int k = 0; k < baselines.length; k++) {
                Tesseract.Word word = lines.get(i).get(k);
                float bottom = word.bottom() - slope * word.left();
                baselines[k] = scale * bottom - (reaches(word.text()) ? REACH * size : 0);
            }
            Arrays.sort(baselines);
            float baseline = baselines[baselines.length / 2];
            for (Tesseract.Word word : lines.get(i)) {
                float left = scale * (word.left() + slope * word.bottom());
                PdfGlyph ink = new PdfGlyph(
                        Presentation.resolve(word.text()),
                        left,
                        left + scale * word.width(),
                        baseline,
                        size,
                        false,
                        PdfOrigin.ocr(confidence(word, size / scale)));
                placed.add(PdfWord.of(List.of(ink)));
            }
        }
        return placed;
    }

    /** How far the word is to be trusted: a sign that is drawn much smaller than the letters is a speck of dust. */
    private static int confidence(Tesseract.Word word, float size) {
        boolean sign = word.text().codePoints().noneMatch(Character::isLetterOrDigit);
        return sign && Math.max(word.width(), word.height()) < SPECK * size ? 0 : word.confidence();
    }

    private static List<List<Tesseract.Word>> lines(List<Tesseract.Word> words) {
        List<List<Tesseract.Word>> lines = new ArrayList<>();
        int line = -1;
        for (Tesseract.Word word : words) {
            if (word.line() != line) {
                lines.add(new ArrayList<>());
                line = word.line();
            }
            lines.get(lines.size() - 1).add(word);
        }
        return lines;
    }

    /** How much lines fall from left to right; the middle one of all long lines. */
    private static float slope(List<List<Tesseract.Word>> lines) {
        List<Float> slopes = new ArrayList<>();
        for (List<Tesseract.Word> line : lines) {
            List<Tesseract.Word> standing =
                    line.stream().filter(word -> !reaches(word.text())).toList();
            if (standing.size() >= ENOUGH) {
                Tesseract.Word first = standing.get(0);
                Tesseract.Word last = standing.get(standing.size() - 1);
                slopes.add((float) (last.bottom() - first.bottom())
                        / Math.max(1, Math.abs(last.left() - first.left()))
                        * Math.signum(last.left() - first.left()));
            }
        }
        if (slopes.isEmpty()) {
            return 0;
        }
        slopes.sort(null);
        return slopes.get(slopes.size() / 2);
    }

    /** The size of the font of a line, in pixels. */
    private static float size(List<Tesseract.Word> line) {
        float[] sizes = new float[line.size()];
        for (int i = 0; i < sizes.length; i++) {
            String text = line.get(i).text();
            float share = (rises(text) ? RISE : SMALL) + (reaches(text) ? REACH : 0);
            sizes[i] = line.get(i).height() / share;
        }
        Arrays.sort(sizes);
        return Math.max(1, sizes[sizes.length / 2]);
    }

    private static float usual(List<List<Tesseract.Word>> lines, float[] sizes) {
        List<Float> bySize = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            for (int k = 0; k < lines.get(i).size(); k++) {
                bySize.add(sizes[i]);
            }
        }
        bySize.sort(null);
        return bySize.isEmpty() ? 1 : bySize.get(bySize.size() / 2);
    }

    private static boolean rises(String text) {
        return text.chars()
                .anyMatch(c -> Character.isUpperCase(c)
                        || Character.isDigit(c)
                        || "bdfhklt\u0431\u0444\u0451\u0439!?".indexOf(c) >= 0
                        || c >= 0xC0 && c <= 0x17F
                        || c >= 0x590);
    }

    private static boolean reaches(String text) {
        return text.chars().anyMatch(c -> REACHING.indexOf(c) >= 0);
    }
}
