package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of print in one column. */
final class PdfRow {

    /** Pieces of a row without a drawn space between them are apart from so much room on, as a share of the font size. */
    private static final float APART = 0.13f;

    /** Raised and lowered letters are at most so large, as a share of the others. */
    private static final float SCRIPT = 0.85f;

    private final List<PdfWord> words = new ArrayList<>();
    private PdfWord main;
    private float mainWidth;
    private @Nullable PdfWord initial;
    private @Nullable PdfWord number;

    PdfRow(PdfWord first) {
        this.main = first;
        add(first);
    }

    /** Takes another word in. */
    void add(PdfWord word) {
        words.add(word);
        boolean sameFace = word.size() == main.size() && word.baseline() == main.baseline();
        if (sameFace) {
            mainWidth += word.width();
        } else if (word.width() > mainWidth) {
            main = word;
            mainWidth = word.width();
        }
    }

    /** Puts a large initial ahead of the row. */
    void openWith(PdfWord letter) {
        initial = letter;
    }

    /** Takes its number out of those of the page. */
    void numberFrom(Set<PdfWord> numbers) {
        for (PdfWord candidate : numbers) {
            if (Math.abs(candidate.baseline() - baseline()) < 0.3f * candidate.size()) {
                number = candidate;
            }
        }
    }

    /** The number in the margin that counts this row. */
    Optional<PdfWord> number() {
        return Optional.ofNullable(number);
    }

    /** How many characters the large initial ahead of the row has; 0 where there is none. */
    int initialLength() {
        return initial == null ? 0 : initial.text().length();
    }

    /** The words from left to right. */
    List<PdfWord> words() {
        words.sort(Comparator.comparingDouble(PdfWord::left));
        return words;
    }

    float left() {
        return initial != null
                ? initial.left()
                : (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    }

    float right() {
        return (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    float top() {
        return main.top();
    }

    float bottom() {
        return main.bottom();
    }

    float baseline() {
        return main.baseline();
    }

    float size() {
        return main.size();
    }

    /** Whether it is read from right to left. */
    boolean isLeftwards() {
        int balance = 0;
        for (PdfWord word : words) {
            balance += switch (Character.getDirectionality(
                    word.glyphs().get(0).text().codePointAt(0))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
                default -> 0;
            };
        }
        return balance > 0;
    }

    /** Whether most of it is bold or italic. */
    boolean emphasised() {
        int emphasised = 0;
        int all = 0;
        for (PdfWord word : words) {
            for (PdfGlyph glyph : word.glyphs()) {
                all++;
                emphasised += glyph.emphasised() ? 1 : 0;
            }
        }
        return emphasised > .9 * all;
    }

    /** Whether the word stands at the height of this row and beside its words. */
    boolean takes(PdfWord word) {
        float shared = Math.min(bottom(), word.bottom()) - Math.max(top(), word.top());
        float lower = Math.min(bottom() - top(), word.bottom() - word.top());
        if (shared < 0.5f * lower) {
            return false;
        }
        if (isSign(word) || isScript(word)) {
            return true;
        }
        for (PdfWord other : words) {
            if (isSign(other) || isScript(other)) {
                continue;
            }
            float overlap = Math.min(other.right(), word.right()) - Math.max(other.left(), word.left());
            if (overlap > 0.3f * Math.min(other.width(), word.width()) && other.baseline() != word.baseline()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is a raised or lowered one, such as the exponent above an index. */
    private boolean isScript(PdfWord word) {
        return word.size() < SCRIPT * size() && word.baseline() != baseline();
    }

    /** Whether the word has no letter or digit, as an accent that is drawn high above one. */
    private static boolean isSign(PdfWord word) {
        return word.glyphs().stream()
                .noneMatch(glyph -> Character.isLetterOrDigit(glyph.text().codePointAt(0)));
    }

    /** The characters from left to right, a blank between words; {@link PdfBidi} knows the order of reading. */
    List<PdfGlyph> glyphs() {
        List<PdfGlyph> glyphs = new ArrayList<>();
        PdfWord last = null;
        for (PdfWord word : words()) {
            if (last != null && isApart(last, word)) {
                glyphs.add(PdfGlyph.blank(word));
            }
            glyphs.addAll(word.glyphs());
            last = word;
        }
        if (initial != null) {
            glyphs.addAll(0, initial.glyphs());
        }
        return PdfSmallCapitals.read(glyphs);
    }

    /** On one baseline words were told by the room between them; elsewhere the larger of the two letters says what is much. */
    private static boolean isApart(PdfWord last, PdfWord word) {
        PdfGlyph end = last.glyphs().get(last.glyphs().size() - 1);
        PdfGlyph start = word.glyphs().get(0);
        return end.baseline() == start.baseline()
                || word.left() - last.right() > APART * Math.max(end.size(), start.size());
    }
}
