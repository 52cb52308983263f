package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers in the margin that count the lines of a page.
 *
 * <p>They are the first word of their lines, stand apart from the text and under one another, and rise with the lines:
 * number by number, or by five every fifth line. Numbered paragraphs do not, for they have more than one line.
 */
final class PdfLineNumbers {

    private static final int LEAST = 5;

    /** The share of neighbouring numbers that must rise as the lines do. */
    private static final double RISING = 0.8;

    /** The share of lines that have a number. */
    private static final double NUMBERED = 0.15;

    private static final float SAME_EDGE = 3;

    /** Room between number and text, as a share of the font size. */
    private static final float APART = 0.4f;

    /** The right edges at which numbers stood on earlier pages. */
    private final List<Float> edges = new ArrayList<>();

    /** A line of a page with the number that may count it. */
    private record Numbered(PdfWord number, int line) {
        int value() {
            return Integer.parseInt(number.text());
        }
    }

    /** The words of the page that count its lines. */
    Set<PdfWord> of(List<PdfWord> words) {
        List<List<PdfWord>> lines = lines(words);
        List<Numbered> numbers = new ArrayList<>();
        float textLeft = Float.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            List<PdfWord> line = lines.get(i);
            PdfWord first = line.get(0);
            boolean number =
                    isNumber(first) && line.size() > 1 && line.get(1).left() - first.right() > APART * first.size();
            if (number) {
                numbers.add(new Numbered(first, i));
            }
            int next = number ? 1 : 0;
            textLeft = isNumber(line.get(next))
                    ? textLeft
                    : Math.min(textLeft, line.get(next).left());
        }
        float margin = textLeft;
        numbers.removeIf(n -> n.number.right() > margin);
        Set<PdfWord> found = new HashSet<>();
        if (count(numbers, lines.size())) {
            edges.add(numbers.get(numbers.size() / 2).number.right());
            numbers.forEach(n -> found.add(n.number));
        } else {
            numbers.stream()
                    .filter(n -> edges.stream().anyMatch(edge -> Math.abs(edge - n.number.right()) < SAME_EDGE))
                    .forEach(n -> found.add(n.number));
        }
        return found;
    }

    private static boolean isNumber(PdfWord word) {
        String text = word.text();
        return text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean count(List<Numbered> numbers, int lines) {
        if (numbers.size() < LEAST || numbers.size() < NUMBERED * lines) {
            return false;
        }
        int rising = 0;
        for (int i = 1; i < numbers.size(); i++) {
            Numbered last = numbers.get(i - 1);
            Numbered next = numbers.get(i);
            int byNumber = next.value() - last.value();
            int byLine = next.line - last.line;
            rising += byNumber > 0 && byNumber == byLine ? 1 : 0;
        }
        return rising >= RISING * (numbers.size() - 1);
    }

    private static List<List<PdfWord>> lines(List<PdfWord> words) {
        List<List<PdfWord>> lines = new ArrayList<>();
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
        float baseline = Float.NEGATIVE_INFINITY;
        for (PdfWord word : sorted) {
            if (word.baseline() - baseline > 0.3f * word.size()) {
                lines.add(new ArrayList<>());
                baseline = word.baseline();
            }
            lines.get(lines.size() - 1).add(word);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfWord::left)));
        return lines;
    }
}
