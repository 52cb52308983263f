package org.lectern.ingest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.lectern.text.SourcedText;

/**
 * Footnotes of Markdown as Pandoc and GitHub write them: {@code [^1]} behind a word, and {@code [^1]: The note.} anywhere.
 *
 * <p>To CommonMark they are text, or where the note is a single word, a link to it of which nothing would be left.
 */
final class MarkdownFootnotes {

    private static final Pattern DEFINITION = Pattern.compile("\\[\\^([^\\]\\s]{1,100})\\]:[ \\t]*");
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]{1,100})\\]");

    /** Lines of a note behind its first paragraph stand so far in. */
    private static final int INDENT = 4;

    private MarkdownFootnotes() {}

    /** A note, which holds blocks. */
    static final class Note extends CustomBlock {

        private final String label;

        Note(String label) {
            this.label = label;
        }

        /** What leads to it. */
        String label() {
            return label;
        }
    }

    /** Recognises the beginning of a note. */
    static BlockParserFactory factory() {
        return MarkdownFootnotes::start;
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        Matcher definition = DEFINITION.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
        boolean begins = state.getIndent() < INDENT && definition.lookingAt();
        return begins
                ? BlockStart.of(new NoteParser(definition.group(1))).atIndex(definition.end())
                : BlockStart.none();
    }

    /** The content without the references to the notes. */
    static SourcedText withoutReferences(SourcedText content, Set<String> labels) {
        if (labels.isEmpty() || content.text().indexOf('[') < 0) {
            return content;
        }
        SourcedText.Builder clean = SourcedText.builder();
        int from = 0;
        Matcher reference = REFERENCE.matcher(content.text());
        while (reference.find()) {
            if (labels.contains(reference.group(1))) {
                clean.append(content, from, reference.start());
                from = reference.end();
            }
        }
        return clean.append(content, from, content.length()).build();
    }

    private static final class NoteParser extends AbstractBlockParser {

        private final Note note;

        NoteParser(String label) {
            this.note = new Note(label);
        }

        @Override
        public Block getBlock() {
            return note;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block block) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }
    }
}
