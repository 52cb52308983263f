package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Metadata;
import org.lectern.text.Pages;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Times;
import org.lectern.text.Transcript;

/** Makes transcripts for tests, block by block, without any file. */
final class TranscriptBuilder {

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private String language = "en";
    private Metadata metadata = Metadata.NONE;

    private TranscriptBuilder(String name) {
        this.name = name;
    }

    static TranscriptBuilder of(String name) {
        return new TranscriptBuilder(name);
    }

    /** A transcript of nothing but paragraphs. */
    static Transcript paragraphs(String name, String... paragraphs) {
        TranscriptBuilder builder = of(name);
        for (String paragraph : paragraphs) {
            builder.paragraph(paragraph);
        }
        return builder.build();
    }

    TranscriptBuilder language(String code) {
        this.language = code;
        return this;
    }

    TranscriptBuilder metadata(Metadata known) {
        this.metadata = known;
        return this;
    }

    TranscriptBuilder warning(String warning) {
        warnings.add(warning);
        return this;
    }

    /** A new page begins with what is added next. */
    TranscriptBuilder page() {
        pageStarts.add(text.length());
        return this;
    }

    TranscriptBuilder paragraph(String paragraph) {
        return block(BlockKind.PARAGRAPH, paragraph);
    }

    TranscriptBuilder block(BlockKind kind, String content) {
        Span span = append(content);
        blocks.add(new Block(blocks.size(), kind, SourcedText.of(text.toString(), span)));
        return this;
    }

    TranscriptBuilder removed(Removed.Kind kind, String furniture) {
        removed.add(new Removed(kind, furniture, append(furniture)));
        return this;
    }

    /** A paragraph with a word whose hyphen at the line end was doubtfully dropped. */
    TranscriptBuilder joined(String before, String head, String tail, String after) {
        int start = text.length();
        String from = head + "-\n" + tail;
        text.append(before).append(from).append(after).append("\n\n");
        int word = start + before.length();
        int end = word + from.length();
        SourcedText content = SourcedText.builder()
                .copy(before + head, start)
                .copy(tail + after, end - tail.length())
                .build();
        blocks.add(new Block(blocks.size(), BlockKind.PARAGRAPH, content));
        repairs.add(new Repair(
                Repair.Kind.HYPHEN_JOINED, from, head + tail, new Span(word, end), false, "a hyphen at a line end"));
        return this;
    }

    private Span append(String piece) {
        Span span = new Span(text.length(), text.length() + piece.length());
        text.append(piece).append("\n\n");
        return span;
    }

    Transcript build() {
        int[] starts = pageStarts.stream().mapToInt(Integer::intValue).toArray();
        return new Transcript(
                new SourceInfo(name, "text/plain", text.length(), "0".repeat(64)),
                language,
                Pages.startingAt(starts),
                Times.NONE,
                metadata,
                text.toString(),
                blocks,
                removed,
                repairs,
                warnings);
    }
}
