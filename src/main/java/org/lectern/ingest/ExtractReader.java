package org.lectern.ingest;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lectern.text.BlockKind;
import org.lectern.text.Box;
import org.lectern.text.Boxes;
import org.lectern.text.Coverage;
import org.lectern.text.Pages;
import org.lectern.text.Recognition;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Times;

/**
 * Reads what {@link ExtractWriter} wrote.
 *
 * <p>The writer is not trusted: memory is taken as data arrive, never for what a length promises, and whatever contradicts
 * itself fails with an exception.
 */
final class ExtractReader {

    private static final int COVERED = 1;

    private final DataInputStream in;

    ExtractReader(DataInputStream in) {
        this.in = in;
    }

    /** @throws RuntimeException if it contradicts itself */
    Extract extract() throws IOException {
        Extract extract = new Extract(
                source(),
                string(),
                pages(),
                times(),
                signs(),
                list(this::line),
                list(this::removed),
                list(this::string));
        checkPlaces(extract);
        return extract;
    }

    /** Whether all lies in the text, and nothing of the text is left out, as is true of what readers make. */
    private static void checkPlaces(Extract extract) {
        int length = extract.text().length();
        Coverage coverage = new Coverage(extract.text());
        for (Line line : extract.lines()) {
            coverage.paint(line.content(), 0, line.content().length(), COVERED);
        }
        extract.removed().forEach(removed -> coverage.paint(removed.span(), COVERED));
        if (coverage.firstLost().isPresent()) {
            throw new IllegalArgumentException(
                    "nothing is said of the text at " + coverage.firstLost().getAsInt());
        }
        Pages pages = extract.pages();
        pages.boxes().words().forEach(word -> checkEnd(word.span().end(), length));
        pages.recognition().words().forEach(word -> checkEnd(word.span().end(), length));
        for (int start : pages.starts()) {
            checkEnd(start, length);
        }
        extract.times().marks().forEach(mark -> checkEnd(mark.position(), length));
        extract.signs().numbers().keySet().forEach(position -> Objects.checkIndex(position, length));
    }

    private static void checkEnd(int end, int length) {
        Objects.checkIndex(end, length + 1);
    }

    /** @throws RuntimeException if it contradicts itself */
    PlainText plainText() throws IOException {
        return new PlainText(source(), string());
    }

    String string() throws IOException {
        int bytes = Math.multiplyExact(count(), Character.BYTES);
        byte[] text = in.readNBytes(bytes);
        if (text.length < bytes) {
            throw new EOFException();
        }
        char[] characters = new char[bytes / Character.BYTES];
        ByteBuffer.wrap(text).asCharBuffer().get(characters);
        return new String(characters);
    }

    /** Reads one of many. */
    @FunctionalInterface
    private interface Item<T> {
        T read() throws IOException;
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        int size = count();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(item.read());
        }
        return list;
    }

    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0) {
            throw new IllegalArgumentException("count " + count + " is negative");
        }
        return count;
    }

    private SourceInfo source() throws IOException {
        return new SourceInfo(string(), string(), in.readLong(), string());
    }

    private Span span() throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private Pages pages() throws IOException {
        int[] starts = list(in::readInt).stream().mapToInt(Integer::intValue).toArray();
        Boxes.Builder boxes = Boxes.builder();
        list(() -> boxes.add(span(), box()));
        Recognition.Builder words = Recognition.builder();
        list(() -> words.add(new Recognition.Word(span(), in.readByte())));
        Pages pages = Pages.startingAt(starts);
        return pages.count() == 0 ? pages : pages.withBoxes(boxes.build()).withRecognition(words.build());
    }

    private Box box() throws IOException {
        return new Box(in.readInt(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private Times times() throws IOException {
        return Times.of(list(() -> new Times.Mark(in.readInt(), Duration.ofMillis(in.readLong()))));
    }

    private Signs signs() throws IOException {
        int size = count();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < size; i++) {
            numbers.put(in.readInt(), in.readInt());
        }
        return Signs.at(numbers);
    }

    private Removed removed() throws IOException {
        return new Removed(Removed.Kind.valueOf(in.readUTF()), string(), span());
    }

    private Line line() throws IOException {
        return new Line(
                content(),
                Line.Start.valueOf(in.readUTF()),
                in.readInt(),
                in.readInt(),
                in.readBoolean(),
                kind(in.readUTF()),
                in.readBoolean() ? Optional.of(placement()) : Optional.empty());
    }

    private static Optional<BlockKind> kind(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(BlockKind.valueOf(name));
    }

    private Placement placement() throws IOException {
        return new Placement(box(), box(), box(), in.readDouble(), in.readDouble(), in.readBoolean());
    }

    private SourcedText content() throws IOException {
        int size = count();
        SourcedText.Builder content = SourcedText.builder();
        for (int i = 0; i < size; i++) {
            String text = string();
            Span source = span();
            content.append(text, source.start(), source.end());
        }
        return content.build();
    }
}
