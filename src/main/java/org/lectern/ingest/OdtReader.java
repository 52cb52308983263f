package org.lectern.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;

/**
 * Reads OpenDocument text, packed (ODT) or as one XML file (FODT), with its tracked changes accepted.
 *
 * <p>Only the content and the styles are opened: the thumbnail and pictures of a package are never looked at.
 */
final class OdtReader implements FormatReader {

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        try (ZipParts parts = ZipParts.open(input)) {
            Optional<Element> manifest = parts.xmlIfThere("META-INF/manifest.xml");
            if (manifest.isPresent()
                    && !Elements.all(manifest.get(), "encryption-data").isEmpty()) {
                throw new TranscriptException(input.name(), "is encrypted");
            }
            Element content = parts.xml("content.xml");
            return new Run(content, parts.xmlIfThere("styles.xml").orElse(content)).extract(source);
        }
    }

    /** Reads a document that is one XML file. */
    static Extract flat(Element document, SourceInfo source) {
        return new Run(document, document).extract(source);
    }

    /** The state of one call. */
    private static final class Run {

        private static final Set<String> NO_TEXT = Set.of(
                "tracked-changes",
                "sequence-decls",
                "variable-decls",
                "user-field-decls",
                "dde-connection-decls",
                "forms",
                "annotation",
                "annotation-end",
                "hidden-text",
                "hidden-paragraph",
                "ruby-text",
                "object",
                "object-ole",
                "image",
                "title",
                "desc",
                "event-listeners",
                "note-citation");

        private final Element content;
        private final Element styleSheet;
        private final Map<String, Element> styles = new HashMap<>();
        private final Map<String, Element> listStyles = new HashMap<>();
        private final Flow flow = new Flow();
        private final List<Element> notes = new ArrayList<>();
        private final List<Element> boxes = new ArrayList<>();

        Run(Element content, Element styleSheet) {
            this.content = content;
            this.styleSheet = styleSheet;
            for (Element root : List.of(styleSheet, content)) {
                Elements.all(root, "style")
                        .forEach(style -> styles.put(style.attr("family") + " " + style.attr("name"), style));
                Elements.all(root, "list-style").forEach(style -> listStyles.put(style.attr("name"), style));
            }
        }

        Extract extract(SourceInfo source) {
            removeFurniture("header", Removed.Kind.RUNNING_HEADER);
            Elements.at(content, "body", "text").ifPresent(this::blocks);
            for (int i = 0; i < notes.size(); i++) {
                flow.begin(Optional.of(BlockKind.FOOTNOTE));
                blocks(notes.get(i));
                flow.end();
            }
            removeFurniture("footer", Removed.Kind.RUNNING_FOOTER);
            return flow.build(source);
        }

        /** Takes out each header or footer once; left, right and first pages have their own. */
        private void removeFurniture(String what, Removed.Kind kind) {
            Set<String> texts = new LinkedHashSet<>();
            for (Element master : Elements.all(styleSheet, "master-page")) {
                for (Element part : master.children()) {
                    if (part.tagName().equals(what) || part.tagName().startsWith(what + "-")) {
                        Elements.all(part, "p").forEach(p -> texts.add(p.text().strip()));
                    }
                }
            }
            texts.forEach(text -> flow.removeFurniture(kind, text));
        }

        private void blocks(Element parent) {
            for (Element element : parent.children()) {
                switch (element.tagName()) {
                    case "h" -> paragraph(element, Optional.of(BlockKind.HEADING), "");
                    case "p" -> paragraph(element, kindOf(element), "");
                    case "list" -> list(element, new ListPlace(element.attr("style-name"), 1));
                    case "table" -> table(element);
                    case "soft-page-break" -> flow.page();
                    case "table-of-content", "alphabetical-index", "illustration-index" -> removeAll(element);
                    default -> {
                        if (!NO_TEXT.contains(element.tagName())) {
                            blocks(element);
                        }
                    }
                }
            }
        }

        private void removeAll(Element index) {
            Elements.all(index, "p").forEach(p -> flow.remove(Removed.Kind.BOILERPLATE, p.text()));
        }

        private Optional<BlockKind> kindOf(Element paragraph) {
            Set<String> seen = new HashSet<>();
            String name = paragraph.attr("style-name");
            while (seen.add(name)) {
                Optional<BlockKind> kind =
                        WordStyles.kindOf(name.replace("_20_", " ").toLowerCase(Locale.ROOT));
                if (kind.isPresent()) {
                    return kind;
                }
                Element style = styles.get("paragraph " + name);
                name = style == null ? name : style.attr("parent-style-name");
            }
            return Optional.empty();
        }

        private void paragraph(Element paragraph, Optional<BlockKind> kind, String label) {
            flow.begin(kind);
            flow.text(label, true);
            inline(paragraph, isEmphasised("paragraph", paragraph.attr("style-name")));
            flow.end();
            List<Element> inside = List.copyOf(boxes);
            boxes.clear();
            inside.forEach(this::blocks);
        }

        private boolean isEmphasised(String family, String styleName) {
            return has(family, styleName, "font-weight", "bold") || has(family, styleName, "font-style", "italic");
        }

        /** Whether a style, or the nearest above it that speaks of the property, has that value. */
        private boolean has(String family, String styleName, String property, String value) {
            Set<String> seen = new HashSet<>();
            String name = styleName;
            while (seen.add(name)) {
                Element style = styles.get(family + " " + name);
                if (style == null) {
                    return false;
                }
                String found = Elements.attribute(style, property, "text-properties");
                if (!found.isEmpty()) {
                    return found.equals(value);
                }
                name = style.attr("parent-style-name");
            }
            return false;
        }

        private void inline(Element parent, boolean emphasised) {
            for (Node child : parent.childNodes()) {
                if (child instanceof TextNode text) {
                    flow.text(text.getWholeText(), emphasised);
                } else if (child instanceof Element element && !NO_TEXT.contains(element.tagName())) {
                    sign(element, emphasised);
                }
            }
        }

        private void sign(Element element, boolean emphasised) {
            switch (element.tagName()) {
                case "s", "tab" -> flow.text(" ");
                case "line-break" -> flow.hardBreak();
                case "soft-page-break" -> flow.page();
                case "note" -> Elements.child(element, "note-body").ifPresent(notes::add);
                case "text-box" -> boxes.add(element);
                case "span" -> span(element, emphasised);
                default -> inline(element, emphasised);
            }
        }

        private void span(Element span, boolean emphasised) {
            String style = span.attr("style-name");
            if (has("text", style, "display", "none")) {
                flow.markup(span.text());
                return;
            }
            boolean plain = has("text", style, "font-weight", "normal") || has("text", style, "font-style", "normal");
            inline(span, isEmphasised("text", style) || emphasised && !plain);
        }

        /** The style of a list, which those inside inherit, and how deep it lies in others. */
        private record ListPlace(String style, int level) {}

        private void list(Element list, ListPlace place) {
            Numbering numbering = new Numbering(1);
            for (Element item : list.children()) {
                boolean counted = item.tagName().equals("list-item");
                int start =
                        item.attr("start-value").matches("[0-9]{1,6}") ? Integer.parseInt(item.attr("start-value")) : 0;
                String label = counted ? label(numbering, place, start) : "";
                for (Element element : item.children()) {
                    switch (element.tagName()) {
                        case "list" -> {
                            String style = element.attr("style-name");
                            list(element, new ListPlace(style.isEmpty() ? place.style() : style, place.level() + 1));
                        }
                        case "h" -> paragraph(element, Optional.of(BlockKind.HEADING), label);
                        default -> paragraph(element, Optional.of(BlockKind.LIST_ITEM), label);
                    }
                    label = "";
                }
            }
        }

        private String label(Numbering numbering, ListPlace place, int start) {
            Element style = listStyles.get(place.style());
            Optional<Element> level = style == null
                    ? Optional.empty()
                    : style.children().stream()
                            .filter(e -> e.attr("level").equals(String.valueOf(place.level())))
                            .findFirst();
            String format = level.map(e -> e.attr("num-format")).orElse("");
            int first = level.map(e -> e.attr("start-value"))
                    .filter(s -> s.matches("[0-9]{1,6}"))
                    .map(Integer::parseInt)
                    .orElse(1);
            String number = Numbering.write(numbering.next(0, Math.max(start, first)), format);
            return number.isEmpty()
                    ? ""
                    : level.get().attr("num-prefix") + number + level.get().attr("num-suffix") + " ";
        }

        private void table(Element table) {
            List<Element> rows = Elements.all(table, "table-row");
            boolean nested = !Elements.all(table, "table").equals(List.of(table));
            for (Element row : rows) {
                List<Element> cells = row.children().stream()
                        .filter(e -> e.tagName().equals("table-cell"))
                        .toList();
                boolean grid = !nested
                        && rows.size() > 1
                        && cells.size() > 1
                        && cells.stream().allMatch(Run::isShort);
                if (grid) {
                    flow.begin(Optional.of(BlockKind.TABLE));
                    for (Element cell : cells) {
                        inline(cell, false);
                        flow.text(" ");
                    }
                    flow.end();
                } else if (!nested
                        || row.parents().stream()
                                .filter(e -> e.tagName().equals("table"))
                                .findFirst()
                                .equals(Optional.of(table))) {
                    blocks(row);
                }
            }
        }

        private static boolean isShort(Element cell) {
            return cell.text().length() <= Tables.LONGEST_CELL
                    && cell.children().stream().filter(e -> !e.text().isBlank()).count() <= 1;
        }
    }
}
