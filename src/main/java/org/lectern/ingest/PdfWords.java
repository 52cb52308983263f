package org.lectern.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

    /**
     * The words, line by line from top to bottom, each line from left to right.
     *
     * @param glyphs in the order of drawing
     */
    static List<PdfWord> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(withMarks(glyphs));
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
        List<PdfGlyph> glyphs = distinct(line);
        float spacing = letterSpacing(glyphs);
        List<PdfGlyph> word = new ArrayList<>();
        float right = 0;
        boolean space = false;
        // Arabic fonts draw one letter in several shapes, of which only one stands for it.
        boolean leftwards = glyphs.stream().anyMatch(PdfGlyph::isLeftwards);
        for (PdfGlyph glyph : glyphs) {
            if (leftwards && glyph.isUnknown()) {
                right = Math.max(right, glyph.right());
                continue;
            }
            if (Blanks.isBlank(glyph.text()) && !glyph.text().equals("\u00AD")) {
                space |= !word.isEmpty();
                continue;
            }
            if (!word.isEmpty() && endsWord(word.get(word.size() - 1), glyph, glyph.left() - right, space, spacing)) {
                add(word, words);
                word = new ArrayList<>();
            }
            if (word.isEmpty() || !mergesAccent(word, glyph)) {
                word.add(glyph);
            }
            right = word.size() == 1 ? glyph.right() : Math.max(right, glyph.right());
            space = false;
        }
        if (!word.isEmpty()) {
            add(word, words);
        }
    }

    /** Adds a word, unless nothing is known of it. */
    private static void add(List<PdfGlyph> word, List<PdfWord> words) {
        if (!word.stream().allMatch(PdfGlyph::isUnknown)) {
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
     * Puts each combining mark of a page onto the character that it is drawn over.
     *
     * <p>The mark follows its character, unless it stands over the next one alone; but where text that is read from right to
     * left is drawn from left to right, it stands ahead of it. Between the letters of two lines its height tells whose it
     * is. Its baseline may be its own.
     *
     * @param drawn in the order of drawing
     */
    private static List<PdfGlyph> withMarks(List<PdfGlyph> drawn) {
        if (drawn.stream().noneMatch(PdfGlyph::isMark)) {
            return drawn;
        }
        List<PdfGlyph> bases = new ArrayList<>(drawn);
        Set<PdfGlyph> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < bases.size(); i++) {
            PdfGlyph mark = bases.get(i);
            int base = mark.isMark() ? base(bases, i) : -1;
            if (base >= 0) {
                PdfGlyph letter = bases.get(base);
                bases.set(base, letter.withText(composed(letter.text() + mark.text())));
                placed.add(mark);
            }
        }
        bases.removeIf(placed::contains);
        return bases;
    }

    private static int base(List<PdfGlyph> drawn, int mark) {
        int last = letter(drawn, mark, -1);
        int next = letter(drawn, mark, 1);
        if (last < 0 || next < 0) {
            return Math.max(last, next);
        }
        PdfGlyph before = drawn.get(last);
        PdfGlyph behind = drawn.get(next);
        if (sameBaseline(before, behind)) {
            boolean backwards = behind.isLeftwards() && behind.left() > before.left();
            return backwards || !isOver(drawn.get(mark), before) && isOver(drawn.get(mark), behind) ? next : last;
        }
        float height = drawn.get(mark).baseline();
        return Math.abs(height - before.baseline()) < Math.abs(height - behind.baseline()) ? last : next;
    }

    /** The next letter to one side of a mark, if it is near; or -1. */
    private static int letter(List<PdfGlyph> drawn, int mark, int step) {
        int at = mark + step;
        while (at >= 0 && at < drawn.size() && drawn.get(at).isMark()) {
            at += step;
        }
        return at >= 0 && at < drawn.size() && isNear(drawn.get(mark), drawn.get(at)) ? at : -1;
    }

    private static boolean isNear(PdfGlyph mark, PdfGlyph letter) {
        float size = letter.size();
        return Character.isLetter(letter.text().codePointAt(0))
                && Math.abs(mark.baseline() - letter.baseline()) < size
                && mark.middle() > letter.left() - size
                && mark.middle() < letter.right() + size;
    }

    private static boolean isOver(PdfGlyph mark, PdfGlyph letter) {
        return mark.middle() >= letter.left() && mark.middle() <= letter.right();
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
