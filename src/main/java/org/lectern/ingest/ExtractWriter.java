package org.lectern.ingest;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.text.BlockKind;
import org.lectern.text.Box;
import org.lectern.text.Boxes;
import org.lectern.text.Pages;
import org.lectern.text.Recognition;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Times;

/**
 * Writes what was read, for {@link ExtractReader} in another process of the same version.
 *
 * <p>Java's own serialisation is not used: a process that a hostile file has taken over could make the reader run code by it.
 */
final class ExtractWriter {

    private final DataOutputStream out;

    ExtractWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Extract extract) throws IOException {
        write(extract.source());
        string(extract.text());
        write(extract.pages());
        write(extract.times());
        write(extract.signs());
        out.writeInt(extract.lines().size());
        for (Line line : extract.lines()) {
            write(line);
        }
        out.writeInt(extract.removed().size());
        for (Removed removed : extract.removed()) {
            out.writeUTF(removed.kind().name());
            string(removed.text());
            write(removed.span());
        }
        strings(extract.warnings());
    }

    void write(PlainText plain) throws IOException {
        write(plain.source());
        string(plain.text());
    }

    /** All of its UTF-16, for a text may hold halves of surrogate pairs. */
    void string(String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private void strings(List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            string(string);
        }
    }

    private void write(SourceInfo source) throws IOException {
        string(source.name());
        string(source.mediaType());
        out.writeLong(source.bytes());
        string(source.sha256());
    }

    private void write(Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private void write(Pages pages) throws IOException {
        int[] starts = pages.starts();
        out.writeInt(starts.length);
        for (int start : starts) {
            out.writeInt(start);
        }
        write(pages.boxes());
        List<Recognition.Word> words = pages.recognition().words();
        out.writeInt(words.size());
        for (Recognition.Word word : words) {
            write(word.span());
            out.writeByte(word.confidence());
        }
    }

    private void write(Boxes boxes) throws IOException {
        List<Boxes.Word> words = boxes.words();
        out.writeInt(words.size());
        for (Boxes.Word word : words) {
            write(word.span());
            write(word.box());
        }
    }

    private void write(Box box) throws IOException {
        out.writeInt(box.page());
        out.writeDouble(box.left());
        out.writeDouble(box.top());
        out.writeDouble(box.right());
        out.writeDouble(box.bottom());
    }

    private void write(Times times) throws IOException {
        List<Times.Mark> marks = times.marks();
        out.writeInt(marks.size());
        for (Times.Mark mark : marks) {
            out.writeInt(mark.position());
            out.writeLong(mark.time().toMillis());
        }
    }

    private void write(Signs signs) throws IOException {
        out.writeInt(signs.numbers().size());
        for (Map.Entry<Integer, Integer> sign : signs.numbers().entrySet()) {
            out.writeInt(sign.getKey());
            out.writeInt(sign.getValue());
        }
    }

    private void write(Line line) throws IOException {
        write(line.content());
        out.writeUTF(line.start().name());
        out.writeInt(line.gap());
        out.writeInt(line.indent());
        out.writeBoolean(line.emphasised());
        out.writeUTF(line.kind().map(BlockKind::name).orElse(""));
        out.writeBoolean(line.placement().isPresent());
        if (line.placement().isPresent()) {
            write(line.placement().get());
        }
    }

    private void write(Placement placement) throws IOException {
        write(placement.box());
        write(placement.column());
        write(placement.sheet());
        out.writeDouble(placement.fontSize());
        out.writeDouble(placement.firstWord());
        out.writeBoolean(placement.upright());
    }

    private void write(SourcedText content) throws IOException {
        List<Segment> segments = new ArrayList<>();
        content.forEachSegment(0, content.length(), (start, end, sourceStart, sourceEnd) -> {
            segments.add(new Segment(content.text().substring(start, end), new Span(sourceStart, sourceEnd)));
        });
        out.writeInt(segments.size());
        for (Segment segment : segments) {
            string(segment.text);
            write(segment.source);
        }
    }

    /** A piece of a clean text and where it comes from. */
    private record Segment(String text, Span source) {}
}
