package org.lectern.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lectern.text.Blanks;

/**
 * Groups the characters of a page into words.
 *
 * <p>A word ends where the page shows a gap. How wide a gap must be depends on the line: in spaced-out letters it is wider
 * than the space between the letters. A space that was drawn counts as a gap where it leaves any room.
 */
final class PdfWords {

    /** A gap that ends a word without a drawn space, as a share of the font size. */
    private static final float GAP = 0.16f;

    /** Between characters of a script without spaces. */
    private static final float WIDE_GAP = 0.7f;

    /** The room that a drawn space must leave. */
    private static final float SPACE = 0.03f;

    /** Characters stand on one line if their baselines differ by no more than this share of their size. */
    private static final float SAME_BASELINE = 0.16f;

    private PdfWords() {}

    /** The words, line by line from top to bottom, each line from left to right. */
    static List<PdfWord> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::baseline));
        List<PdfWord> words = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty() && !sameBaseline(line.get(0), glyph)) {
                addWords(line, words);
                line.clear();
            }
            line.add(glyph);
        }
        addWords(line, words);
        return words;
    }

    private static boolean sameBaseline(PdfGlyph a, PdfGlyph b) {
        return Math.abs(a.baseline() - b.baseline()) <= SAME_BASELINE * Math.min(a.size(), b.size());
    }

    private static void addWords(List<PdfGlyph> line, List<PdfWord> words) {
        List<PdfGlyph> glyphs = distinct(withMarks(line));
        float spacing = letterSpacing(glyphs);
        List<PdfGlyph> word = new ArrayList<>();
        float right = 0;
        boolean space = false;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isUnknown()) {
                right = Math.max(right, glyph.right());
                continue;
            }
            if (Blanks.isBlank(glyph.text()) && !glyph.text().equals("\u00AD")) {
                space |= !word.isEmpty();
                continue;
            }
            if (!word.isEmpty() && endsWord(word.get(word.size() - 1), glyph, glyph.left() - right, space, spacing)) {
                words.add(PdfWord.of(word));
                word = new ArrayList<>();
            }
            if (word.isEmpty() || !mergesAccent(word, glyph)) {
                word.add(glyph);
            }
            right = word.size() == 1 ? glyph.right() : Math.max(right, glyph.right());
            space = false;
        }
        if (!word.isEmpty()) {
            words.add(PdfWord.of(word));
        }
    }

    /** The characters of a line from left to right; what was drawn twice to look bold counts once. */
    private static List<PdfGlyph> distinct(List<PdfGlyph> line) {
        List<PdfGlyph> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
        List<PdfGlyph> distinct = new ArrayList<>(sorted.size());
        for (PdfGlyph glyph : sorted) {
            boolean twice = false;
            for (int k = distinct.size() - 1; k >= 0 && k >= distinct.size() - 3 && !twice; k--) {
                PdfGlyph last = distinct.get(k);
                float width = Math.min(glyph.right() - glyph.left(), last.right() - last.left());
                twice = last.text().equals(glyph.text()) && glyph.left() - last.left() < 0.4f * width;
            }
            if (!twice) {
                distinct.add(glyph);
            }
        }
        return distinct;
    }

    /**
     * Puts each combining mark onto the character that it is drawn over.
     *
     * <p>Marks mostly have no width, so the order of drawing tells more than their place: the mark follows its character,
     * but where text that is read from right to left is drawn from left to right it stands ahead of it.
     */
    private static List<PdfGlyph> withMarks(List<PdfGlyph> drawn) {
        if (drawn.stream().noneMatch(PdfGlyph::isMark)) {
            return drawn;
        }
        List<PdfGlyph> bases = new ArrayList<>(drawn);
        for (int i = 0; i < bases.size(); i++) {
            if (!bases.get(i).isMark()) {
                continue;
            }
            int last = base(bases, i, -1);
            int next = base(bases, i, 1);
            boolean backwards = next >= 0
                    && bases.get(next).isLeftwards()
                    && (last < 0 || bases.get(next).left() > bases.get(last).left());
            int base = backwards || last < 0 ? next : last;
            if (base >= 0) {
                PdfGlyph letter = bases.get(base);
                bases.set(
                        base,
                        letter.withText(composed(letter.text() + bases.get(i).text())));
            }
        }
        bases.removeIf(PdfGlyph::isMark);
        return bases;
    }

    private static int base(List<PdfGlyph> drawn, int mark, int step) {
        int at = mark + step;
        while (at >= 0 && at < drawn.size() && drawn.get(at).isMark()) {
            at += step;
        }
        return at >= 0
                        && at < drawn.size()
                        && Character.isLetter(drawn.get(at).text().codePointAt(0))
                ? at
                : -1;
    }

    /** The least usual room between letters where a line is spaced out, else 0. */
    private static float letterSpacing(List<PdfGlyph> line) {
        float[] gaps = new float[line.size()];
        int count = 0;
        for (int i = 1; i < line.size(); i++) {
            PdfGlyph last = line.get(i - 1);
            PdfGlyph next = line.get(i);
            if (Character.isLetter(last.text().codePointAt(0))
                    && Character.isLetter(next.text().codePointAt(0))) {
                gaps[count++] = (next.left() - last.right()) / Math.max(1, next.size());
            }
        }
        if (count < 6) {
            return 0;
        }
        Arrays.sort(gaps, 0, count);
        float usual = gaps[count / 5];
        return usual > GAP / 2 ? usual : 0;
    }

    private static boolean endsWord(PdfGlyph last, PdfGlyph next, float gap, boolean space, float spacing) {
        float size = Math.max(1, Math.min(last.size(), next.size()));
        float relative = gap / size - spacing;
        boolean wide = last.isWide() || next.isWide();
        if (space) {
            return relative > (wide ? GAP : SPACE);
        }
        return relative > (wide ? WIDE_GAP : GAP) || relative < -3;
    }

    /** Puts an accent that is drawn over a letter onto it. */
    private static boolean mergesAccent(List<PdfGlyph> word, PdfGlyph glyph) {
        PdfGlyph last = word.get(word.size() - 1);
        float shared = Math.min(last.right(), glyph.right()) - Math.max(last.left(), glyph.left());
        float width = Math.min(glyph.right() - glyph.left(), last.right() - last.left());
        if (width <= 0 || shared < 0.6f * width) {
            return false;
        }
        String accent = combining(glyph.text());
        if (!accent.isEmpty() && Character.isLetter(last.text().codePointAt(0))) {
            word.set(word.size() - 1, last.withText(composed(last.text() + accent)));
            return true;
        }
        accent = combining(last.text());
        if (!accent.isEmpty() && Character.isLetter(glyph.text().codePointAt(0))) {
            word.set(word.size() - 1, glyph.withText(composed(glyph.text() + accent)));
            return true;
        }
        return false;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The combining form of an accent that stands alone. */
    private static String combining(String accent) {
        if (accent.length() != 1) {
            return "";
        }
        return switch (accent.charAt(0)) {
            case '`', '\u02CB' -> "\u0300";
            case '\u00B4', '\u02CA' -> "\u0301";
            case '^', '\u02C6' -> "\u0302";
            case '~', '\u02DC' -> "\u0303";
            case '\u00AF', '\u02C9' -> "\u0304";
            case '\u02D8' -> "\u0306";
            case '\u02D9' -> "\u0307";
            case '\u00A8' -> "\u0308";
            case '\u02DA' -> "\u030A";
            case '\u02DD' -> "\u030B";
            case '\u02C7' -> "\u030C";
            case '\u00B8' -> "\u0327";
            case '\u02DB' -> "\u0328";
            default -> "";
        };
    }
}
