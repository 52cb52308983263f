package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.ListManager;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;

/** Reads Word's binary format (DOC, of Word 6 to 2003) with POI's HWPF, its tracked changes accepted. */
final class DocReader implements FormatReader {

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            return new Run(open(files)).extract(source);
        } catch (EncryptedDocumentException e) {
            throw new TranscriptException(input.name(), "is encrypted", e);
        } catch (IOException | RuntimeException e) {
            // POI answers damage with whatever exception the damage runs into.
            throw new TranscriptException(input.name(), "is a damaged or truncated Word document", e);
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
        try {
            return new HWPFDocument(files);
        } catch (OldWordFileFormatException e) {
            return new HWPFOldDocument(files);
        }
    }

    /** The state of one call. */
    private static final class Run {

        private final HWPFDocumentCore document;
        private final Optional<HWPFDocument> modern;
        private final Optional<ListManager> lists;
        /** For each field that is open, whether its result began. */
        private final Deque<Boolean> fields = new ArrayDeque<>();

        Run(HWPFDocumentCore document) {
            this.document = document;
            this.modern = document instanceof HWPFDocument doc ? Optional.of(doc) : Optional.empty();
            this.lists = modern.map(ListManager::new);
        }

        Extract extract(SourceInfo source) {
            Flow flow = new Flow();
            Optional<HeaderStories> furniture = modern.map(HeaderStories::new);
            furniture.ifPresent(f -> remove(
                    Removed.Kind.RUNNING_HEADER,
                    flow,
                    f.getFirstHeaderSubrange(),
                    f.getOddHeaderSubrange(),
                    f.getEvenHeaderSubrange()));
            story(document.getRange(), Optional.empty()).write(flow);
            modern.ifPresent(doc -> {
                story(doc.getMainTextboxRange(), Optional.empty()).write(flow);
                story(doc.getFootnoteRange(), Optional.of(BlockKind.FOOTNOTE)).write(flow);
                story(doc.getEndnoteRange(), Optional.of(BlockKind.FOOTNOTE)).write(flow);
            });
            furniture.ifPresent(f -> remove(
                    Removed.Kind.RUNNING_FOOTER,
                    flow,
                    f.getFirstFooterSubrange(),
                    f.getOddFooterSubrange(),
                    f.getEvenFooterSubrange()));
            return flow.build(source);
        }

        private void remove(Removed.Kind kind, Flow flow, Range... ranges) {
            Set<String> texts = Stream.of(ranges)
                    .filter(range -> range != null)
                    .flatMap(range -> story(range, Optional.empty()).text().lines())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            texts.forEach(text -> flow.removeFurniture(kind, text));
        }

        private Story story(Range range, Optional<BlockKind> kind) {
            Story story = new Story();
            fields.clear();
            // POI counts one paragraph in an empty range, and fails to read it.
            boolean empty = range.getEndOffset() <= range.getStartOffset();
            for (int i = 0; !empty && i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                Optional<String> label = label(paragraph);
                label.filter(l -> !l.isBlank()).ifPresent(l -> story.text(l, true));
                boolean deletedEnd = runs(paragraph, story);
                if (paragraph.isTableRowEnd()) {
                    story.endRow();
                } else if (!deletedEnd) {
                    Optional<BlockKind> what =
                            kind.or(() -> kindOf(paragraph)).or(() -> label.map(l -> BlockKind.LIST_ITEM));
                    story.endParagraph(what, paragraph.isInTable());
                    if (paragraph.text().endsWith("\u0007")) {
                        story.endCell();
                    }
                }
            }
            story.close();
            return story;
        }

        /** The number of an entry of a list; the empty string for a bullet. */
        private Optional<String> label(Paragraph paragraph) {
            if (lists.isEmpty() || !paragraph.isInList()) {
                return Optional.empty();
            }
            String label = lists.get().getFormattedNumber(paragraph);
            boolean number = label.chars().anyMatch(Character::isLetterOrDigit)
                    && label.strip().length() > 1;
            return Optional.of(number ? label.strip() + " " : "");
        }

        private Optional<BlockKind> kindOf(Paragraph paragraph) {
            if (paragraph.getLvl() < 9) {
                return Optional.of(BlockKind.HEADING);
            }
            if (paragraph.getStyleIndex() >= document.getStyleSheet().numStyles()) {
                return Optional.empty();
            }
            StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
            return style == null || style.getName() == null
                    ? Optional.empty()
                    : WordStyles.kindOf(style.getName().toLowerCase(Locale.ROOT));
        }

        /** Adds the text of a paragraph; tells whether its end was deleted. */
        private boolean runs(Paragraph paragraph, Story story) {
            boolean deleted = false;
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                deleted = run.isMarkedDeleted();
                if (!deleted) {
                    characters(run, story);
                }
            }
            return deleted;
        }

        private void characters(CharacterRun run, Story story) {
            StringBuilder text = new StringBuilder();
            for (char c : run.text().toCharArray()) {
                if (c == '\u0013') {
                    fields.push(false);
                } else if (c == '\u0014' && !fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                } else if (c == '\u0015' && !fields.isEmpty()) {
                    fields.pop();
                } else if (!fields.contains(false)) {
                    character(c, run, text, story);
                }
            }
            flush(text, run, story);
        }

        private static void character(char c, CharacterRun run, StringBuilder text, Story story) {
            switch (c) {
                case '\u000B' -> {
                    flush(text, run, story);
                    story.hardBreak();
                }
                case '\f' -> {
                    flush(text, run, story);
                    story.page();
                }
                case '\t' -> text.append(' ');
                case '\u001E' -> text.append('\u2011');
                case '\u001F' -> text.append('\u00AD');
                default -> {
                    if (c >= ' ') {
                        text.append(c);
                    }
                }
            }
        }

        private static void flush(StringBuilder text, CharacterRun run, Story story) {
            if (text.length() > 0 && run.isVanished()) {
                story.mark(text.toString());
            } else if (text.length() > 0) {
                story.text(text.toString(), run.isBold() || run.isItalic());
            }
            text.setLength(0);
        }
    }
}
