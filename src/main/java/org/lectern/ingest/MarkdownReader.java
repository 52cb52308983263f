package org.lectern.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.lectern.text.BlockKind;
import org.lectern.text.Pages;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/** Reads Markdown with commonmark-java; the extracted text is the file itself, and every mark in it is removed markup. */
final class MarkdownReader implements FormatReader {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+\\S", Pattern.MULTILINE);
    private static final Pattern STRONG = Pattern.compile("^.{0,3}\\*\\*[^\\s*].*[^\\s*]\\*\\*", Pattern.MULTILINE);

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        return extract(TextDecoder.decode(input), source);
    }

    /** Whether a text without a telling name has marks that hardly anything but Markdown has. */
    static boolean looksLikeMarkdown(String text) {
        // The patterns look at each line; most texts have neither sign.
        return text.indexOf('#') >= 0 && HEADING.matcher(text).find()
                || text.contains("**") && STRONG.matcher(text).find();
    }

    /** The lines of a decoded text. */
    static Extract extract(String text, SourceInfo source) {
        Parser parser = Parser.builder()
                .extensions(List.of(MarkdownTables.extension()))
                .customBlockParserFactory(MarkdownFootnotes.factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
        Node document = parser.parse(text);
        NoteLabels notes = new NoteLabels();
        document.accept(notes);
        LineVisitor visitor = new LineVisitor(text, notes.labels);
        document.accept(visitor);
        return new Extract(source, text, Pages.NONE, visitor.lines, LineBuilder.markup(text, visitor.lines), List.of());
    }

    /** Finds what notes there are, which may stand anywhere. */
    private static final class NoteLabels extends AbstractVisitor {

        private final Set<String> labels = new HashSet<>();

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof MarkdownFootnotes.Note note) {
                labels.add(note.label());
            }
            visitChildren(block);
        }
    }

    /** Makes a line of whatever stands between two line breaks of a block. */
    private static final class LineVisitor extends AbstractVisitor {

        private final String text;
        private final Set<String> notes;
        private final List<Line> lines = new ArrayList<>();
        private SourcedText.Builder content = SourcedText.builder();
        private Line.Start start = Line.Start.PARAGRAPH;
        private Optional<BlockKind> kind = Optional.empty();
        private int emphasis;
        private boolean allEmphasised = true;

        LineVisitor(String text, Set<String> notes) {
            this.text = text;
            this.notes = notes;
        }

        @Override
        public void visit(Paragraph paragraph) {
            inBlock(paragraph, kind);
        }

        @Override
        public void visit(Heading heading) {
            inBlock(heading, Optional.of(BlockKind.HEADING));
        }

        private void inBlock(Node block, Optional<BlockKind> blockKind) {
            Optional<BlockKind> outer = kind;
            kind = blockKind;
            start = Line.Start.PARAGRAPH;
            visitChildren(block);
            endLine(Line.Start.PARAGRAPH);
            kind = outer;
        }

        @Override
        public void visit(BlockQuote quote) {
            Optional<BlockKind> outer = kind;
            kind = Optional.of(BlockKind.QUOTATION);
            visitChildren(quote);
            kind = outer;
        }

        /** An entry of a list; the number of an ordered one is part of the text, a bullet is not. */
        @Override
        public void visit(ListItem item) {
            Optional<BlockKind> outer = kind;
            kind = Optional.of(BlockKind.LIST_ITEM);
            start = Line.Start.PARAGRAPH;
            Node child = item.getFirstChild();
            boolean ordered = item.getParent() instanceof OrderedList;
            if (ordered
                    && !item.getSourceSpans().isEmpty()
                    && child != null
                    && !child.getSourceSpans().isEmpty()) {
                int from = item.getSourceSpans().get(0).getInputIndex();
                int to = child.getSourceSpans().get(0).getInputIndex();
                content.copy(text.substring(from, to), from);
                allEmphasised = false;
            }
            visitChildren(item);
            endLine(Line.Start.PARAGRAPH);
            kind = outer;
        }

        @Override
        public void visit(Emphasis node) {
            emphasis++;
            visitChildren(node);
            emphasis--;
        }

        @Override
        public void visit(StrongEmphasis node) {
            emphasis++;
            visitChildren(node);
            emphasis--;
        }

        @Override
        public void visit(Text node) {
            addLiteral(node, node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            addLiteral(node, node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            endLine(Line.Start.SOFT);
        }

        @Override
        public void visit(HardLineBreak node) {
            endLine(Line.Start.HARD);
        }

        /** Code blocks of a transcript are indented or fenced text; each line stands for itself. */
        @Override
        public void visit(IndentedCodeBlock block) {
            addSourceLines(block);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            List<SourceSpan> spans = block.getSourceSpans();
            addSourceLines(
                    spans.subList(Math.min(1, spans.size()), Math.max(Math.min(1, spans.size()), spans.size() - 1)));
        }

        @Override
        public void visit(CustomBlock block) {
            Optional<BlockKind> outer = kind;
            if (block instanceof TableBlock table) {
                addRows(MarkdownTables.rows(table));
            } else {
                kind = Optional.of(BlockKind.FOOTNOTE);
                visitChildren(block);
            }
            kind = outer;
        }

        /** A row is a block, with a blank for the bar between two cells. */
        private void addRows(List<List<TableCell>> rows) {
            kind = Optional.of(BlockKind.TABLE);
            start = Line.Start.PARAGRAPH;
            for (List<TableCell> row : rows) {
                for (TableCell cell : row) {
                    visitChildren(cell);
                    cell.getSourceSpans().stream()
                            .mapToInt(span -> span.getInputIndex() + span.getLength())
                            .forEach(end -> content.append(" ", end, end));
                }
                endLine(Line.Start.PARAGRAPH);
            }
        }

        @Override
        public void visit(HtmlBlock block) {
            for (SourceSpan span : block.getSourceSpans()) {
                int from = span.getInputIndex();
                int to = from + span.getLength();
                MarkupTags tag = new MarkupTags(text, from, to);
                while (tag.next()) {
                    addSource(from, tag.start());
                    from = tag.end();
                }
                addSource(from, to);
                endLine(Line.Start.VISUAL);
            }
        }

        private void addSourceLines(Node block) {
            addSourceLines(block.getSourceSpans());
        }

        private void addSourceLines(List<SourceSpan> spans) {
            for (SourceSpan span : spans) {
                addSource(span.getInputIndex(), span.getInputIndex() + span.getLength());
                endLine(Line.Start.VISUAL);
            }
        }

        private void addSource(int from, int to) {
            content.append(SourcedText.of(text, new Span(from, to)));
            allEmphasised = false;
        }

        private void addLiteral(Node node, String literal) {
            if (node.getSourceSpans().isEmpty()) {
                return;
            }
            int from = node.getSourceSpans().get(0).getInputIndex();
            SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
            Literals.append(content, literal, text, from, last.getInputIndex() + last.getLength());
            allEmphasised &= emphasis > 0;
        }

        private void endLine(Line.Start next) {
            SourcedText tidy = LineBuilder.tidy(MarkdownFootnotes.withoutReferences(content.build(), notes));
            if (!tidy.isEmpty()) {
                lines.add(new Line(tidy, start, 0, 0, allEmphasised, kind));
                start = next;
            }
            content = SourcedText.builder();
            allEmphasised = true;
        }
    }
}
