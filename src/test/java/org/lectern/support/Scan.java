package org.lectern.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Extract;
import org.lectern.ingest.Line;
import org.lectern.ingest.Placement;
import org.lectern.ingest.Signs;
import org.lectern.layout.Layout;
import org.lectern.text.Box;
import org.lectern.text.Boxes;
import org.lectern.text.Pages;
import org.lectern.text.Recognition;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Transcript;

/**
 * Makes what OCR would read of pages, without any OCR.
 *
 * <p>A word is read with a confidence of 95; {@code word{40}} is one that was read with a confidence of 40.
 */
public final class Scan {

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double SIZE = 11;
    private static final double LETTER = 5;
    private static final double LEADING = 14;
    private static final Pattern WORD = Pattern.compile("([^ {]+)(?:\\{(\\d+)})?");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Recognition.Builder recognition = Recognition.builder();
    private final Map<Integer, Integer> signs = new HashMap<>();
    private final Boxes.Builder boxes = Boxes.builder();
    private final boolean read;

    private Scan(boolean read) {
        this.read = read;
    }

    /** Pages without text. */
    public static Scan ofPages() {
        return new Scan(true);
    }

    /** Pages with text of their own, of which OCR read nothing. */
    public static Scan ofTextPages() {
        return new Scan(false);
    }

    /** Begins a page. */
    public Scan page() {
        if (!starts.isEmpty()) {
            text.append('\f');
        }
        starts.add(text.length());
        return this;
    }

    /** Puts lines one under the other. */
    public Scan lines(double top, String... words) {
        for (int i = 0; i < words.length; i++) {
            line(72, top + i * LEADING, words[i]);
        }
        return this;
    }

    /** Puts a line onto the page; lengths are points from its upper left corner. */
    public Scan line(double left, double top, String words) {
        int from = text.length();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            text.append(text.length() == from ? "" : " ");
            Span span = new Span(text.length(), text.length() + word.group(1).length());
            text.append(word.group(1));
            double start = left + LETTER * (span.start() - from);
            boxes.add(span, new Box(starts.size(), start, top - SIZE, start + LETTER * span.length(), top + 3));
            if (read) {
                int confidence = word.group(2) == null ? 95 : Integer.parseInt(word.group(2));
                recognition.add(new Recognition.Word(span, confidence));
            }
        }
        Span span = new Span(from, text.length());
        Box box = new Box(starts.size(), left, top - SIZE, left + LETTER * span.length(), top + 3);
        Box column = new Box(starts.size(), 72, 72, WIDTH - 72, HEIGHT - 72);
        Box sheet = new Box(starts.size(), 0, 0, WIDTH, HEIGHT);
        lines.add(new Line(
                SourcedText.of(text.toString(), span),
                Line.Start.VISUAL,
                0,
                0,
                false,
                Optional.empty(),
                Optional.of(new Placement(box, column, sheet, SIZE, LETTER, true))));
        text.append('\n');
        return this;
    }

    /** Says of each unknown character so far that is not numbered yet which sign it is. */
    public Scan sign(int number) {
        for (int at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) {
            signs.putIfAbsent(at, number);
        }
        return this;
    }

    /** What was read. */
    public Extract extract() {
        Pages pages = Pages.startingAt(starts.stream().mapToInt(k -> k).toArray())
                .withBoxes(boxes.build())
                .withRecognition(recognition.build());
        SourceInfo source = new SourceInfo("scan.pdf", "application/pdf", text.length(), "0");
        return new Extract(source, text.toString(), pages, lines, List.of(), List.of()).withSigns(Signs.at(signs));
    }

    /** What layout makes of it. */
    public Transcript transcript() {
        return Layout.standard().read(extract());
    }
}
