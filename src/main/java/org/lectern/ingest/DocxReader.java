package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;

/**
 * Reads WordprocessingML (DOCX), with its tracked changes accepted: what was deleted is gone, what was inserted stays.
 *
 * <p>Headers and footers are removed furniture, notes stand behind the text, and the numbers of lists, which the file
 * holds only as definitions, are written out. Pages begin where the word processor last broke them.
 */
final class DocxReader implements FormatReader {

    /** Where nearly every writer puts the text. */
    static final String USUAL_PART = "word/document.xml";

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        try (ZipParts parts = ZipParts.open(input)) {
            return new Run(parts).extract(source);
        }
    }

    /** The state of one call. */
    private static final class Run {

        private static final Set<String> NO_TEXT = Set.of(
                "pPr",
                "rPr",
                "sectPr",
                "del",
                "moveFrom",
                "instrText",
                "delText",
                "delInstrText",
                "fldChar",
                "tblPr",
                "tblGrid",
                "trPr",
                "tcPr",
                "sdtPr",
                "sdtEndPr",
                "rt");

        private final ZipParts parts;
        private final String main;
        private final Element document;
        private final DocxStyles styles;
        private final Map<String, String> targets;
        private final Flow flow = new Flow();
        private final List<Element> notes = new ArrayList<>();
        private final Set<Element> noted = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<String, Element> footnotes = new LinkedHashMap<>();
        private final Map<String, Element> endnotes = new LinkedHashMap<>();
        private final List<Element> boxes = new ArrayList<>();
        private boolean goesOn;

        Run(ZipParts parts) throws TranscriptException {
            this.parts = parts;
            this.main = relations("").entrySet().stream()
                    .filter(relation -> relation.getKey().endsWith("/officeDocument"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(USUAL_PART);
            this.document = parts.xml(main);
            this.targets = relations(main);
            this.styles = new DocxStyles(part("/styles"), part("/numbering"));
            collect("/footnotes", "footnote", footnotes);
            collect("/endnotes", "endnote", endnotes);
        }

        /** The targets of a part's relations, by id and by type. */
        private Map<String, String> relations(String part) throws TranscriptException {
            int slash = part.lastIndexOf('/');
            String folder = part.substring(0, slash + 1);
            Map<String, String> found = new LinkedHashMap<>();
            Optional<Element> rels = parts.xmlIfThere(folder + "_rels/" + part.substring(slash + 1) + ".rels");
            for (Element relation :
                    rels.map(root -> Elements.all(root, "Relationship")).orElse(List.of())) {
                String target = relation.attr("Target");
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                found.putIfAbsent(relation.attr("Id"), path);
                found.putIfAbsent(relation.attr("Type"), path);
            }
            return found;
        }

        private Optional<Element> part(String type) throws TranscriptException {
            for (Map.Entry<String, String> target : targets.entrySet()) {
                if (target.getKey().endsWith(type)) {
                    return parts.xmlIfThere(target.getValue());
                }
            }
            return Optional.empty();
        }

        private void collect(String type, String tag, Map<String, Element> found) throws TranscriptException {
            part(type)
                    .ifPresent(part -> part.children().stream()
                            .filter(note -> note.tagName().equals(tag))
                            .forEach(note -> found.put(note.attr("id"), note)));
        }

        Extract extract(SourceInfo source) throws TranscriptException {
            removeFurniture("headerReference", Removed.Kind.RUNNING_HEADER);
            blocks(Elements.child(document, "body").orElse(document));
            // Notes may be added while notes are written.
            for (int i = 0; i < notes.size(); i++) {
                flow.begin(Optional.of(BlockKind.FOOTNOTE));
                blocks(notes.get(i));
                flow.end();
            }
            removeFurniture("footerReference", Removed.Kind.RUNNING_FOOTER);
            return flow.build(source);
        }

        /** Takes out each header or footer once, however many sections use it. */
        private void removeFurniture(String reference, Removed.Kind kind) throws TranscriptException {
            Set<String> texts = new LinkedHashSet<>();
            for (Element element : Elements.all(document, reference)) {
                String target = targets.get(element.attr("id"));
                if (target != null && parts.has(target)) {
                    for (Element paragraph : Elements.all(parts.xml(target), "p")) {
                        texts.add(plain(paragraph).strip());
                    }
                }
            }
            texts.forEach(text -> flow.removeFurniture(kind, text));
        }

        private static String plain(Element paragraph) {
            return paragraph.getAllElements().stream()
                    .map(e -> switch (e.tagName()) {
                        case "t" -> e.wholeText();
                        case "tab", "ptab", "br", "cr" -> " ";
                        default -> "";
                    })
                    .collect(Collectors.joining());
        }

        private void blocks(Element parent) {
            for (Element element : parent.children()) {
                switch (element.tagName()) {
                    case "p" -> paragraph(element);
                    case "tbl" -> table(element);
                    case "AlternateContent" -> blocks(choice(element));
                    case "del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tcPr" -> {}
                    default -> blocks(element);
                }
            }
        }

        private static Element choice(Element alternatives) {
            return Elements.child(alternatives, "Choice")
                    .or(() -> Elements.child(alternatives, "Fallback"))
                    .orElse(alternatives);
        }

        private void paragraph(Element paragraph) {
            Optional<String> label = styles.label(paragraph);
            Optional<BlockKind> kind = styles.kindOf(paragraph).or(() -> label.map(l -> BlockKind.LIST_ITEM));
            boolean marksDeleted = Elements.at(paragraph, "pPr", "rPr", "del").isPresent();
            if (!goesOn) {
                flow.begin(kind);
                label.filter(l -> !l.isEmpty()).ifPresent(l -> flow.text(l + " ", true));
            }
            inline(paragraph, paragraph, Optional.empty());
            goesOn = marksDeleted;
            if (!goesOn) {
                flow.end();
            }
            List<Element> inside = List.copyOf(boxes);
            boxes.clear();
            inside.forEach(this::blocks);
        }

        private void inline(Element parent, Element paragraph, Optional<Element> run) {
            for (Element element : parent.children()) {
                String name = element.tagName();
                if (name.equals("r") && run.isEmpty()) {
                    inline(element, paragraph, Optional.of(element));
                } else if (name.equals("AlternateContent")) {
                    inline(choice(element), paragraph, run);
                } else if (name.equals("txbxContent")) {
                    boxes.add(element);
                } else if (!NO_TEXT.contains(name)) {
                    sign(element, paragraph, run);
                }
            }
        }

        private void sign(Element element, Element paragraph, Optional<Element> run) {
            switch (element.tagName()) {
                case "t" -> text(element.wholeText(), paragraph, run);
                case "tab", "ptab" -> flow.text(" ");
                case "br" -> lineBreak(element);
                case "cr" -> flow.hardBreak();
                case "noBreakHyphen" -> text("\u2011", paragraph, run);
                case "softHyphen" -> text("\u00AD", paragraph, run);
                case "sym" -> symbol(element, paragraph, run);
                case "lastRenderedPageBreak" -> flow.page();
                case "footnoteReference" -> note(footnotes.get(element.attr("id")));
                case "endnoteReference" -> note(endnotes.get(element.attr("id")));
                default -> inline(element, paragraph, run);
            }
        }

        private void text(String text, Element paragraph, Optional<Element> run) {
            Element around = run.orElse(paragraph);
            if (styles.isHidden(around, paragraph)) {
                flow.markup(text);
            } else {
                flow.text(text, styles.isEmphasised(around, paragraph));
            }
        }

        private void lineBreak(Element br) {
            switch (br.attr("type")) {
                case "page" -> flow.page();
                case "column" -> flow.text(" ");
                default -> flow.hardBreak();
            }
        }

        /** A sign of a symbol font; those of its private area mean nothing without the font. */
        private void symbol(Element element, Element paragraph, Optional<Element> run) {
            String code = element.attr("char");
            if (code.matches("[0-9A-Fa-f]{4}")) {
                text(String.valueOf((char) Integer.parseInt(code, 16)), paragraph, run);
            }
        }

        /** Each note once: a damaged one may refer to itself. */
        private void note(@Nullable Element note) {
            if (note != null && noted.add(note)) {
                notes.add(note);
            }
        }

        private void table(Element table) {
            List<Element> rows = Elements.all(table, "tr");
            boolean nested = !Elements.all(table, "tbl").equals(List.of(table));
            for (Element row : nested ? List.<Element>of() : rows) {
                List<Element> cells = row.children().stream()
                        .filter(e -> e.tagName().equals("tc"))
                        .toList();
                boolean grid =
                        rows.size() > 1 && cells.size() > 1 && cells.stream().allMatch(Run::isShort);
                if (grid) {
                    row(cells);
                } else {
                    blocks(row);
                }
            }
            if (nested) {
                blocks(table);
            }
        }

        private static boolean isShort(Element cell) {
            List<Element> paragraphs = Elements.all(cell, "p");
            return paragraphs.stream().filter(p -> !plain(p).isBlank()).count() <= 1
                    && paragraphs.stream().mapToInt(p -> plain(p).length()).sum() <= Tables.LONGEST_CELL;
        }

        private void row(List<Element> cells) {
            flow.begin(Optional.of(BlockKind.TABLE));
            for (Element cell : cells) {
                for (Element paragraph : Elements.all(cell, "p")) {
                    inline(paragraph, paragraph, Optional.empty());
                    flow.text(" ");
                }
            }
            flow.end();
        }
    }
}
