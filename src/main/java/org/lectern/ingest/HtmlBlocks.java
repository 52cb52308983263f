package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.text.Blanks;
import org.lectern.text.BlockKind;

/** Cuts a page of HTML into blocks as a browser would set them. */
final class HtmlBlocks {

    /** What a browser runs, fills in or replaces, but does not set as text. */
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "textarea",
            "select",
            "option",
            "datalist",
            "button",
            "input",
            "object",
            "embed",
            "iframe",
            "svg",
            "audio",
            "video",
            "canvas",
            "map",
            "rt",
            "rp",
            "applet");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "noframes",
            "noscript",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em", "cite", "dfn", "var");
    private static final Pattern EMPHATIC_STYLE =
            Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)|font-style:\\s*italic");
    private static final Pattern NOTE_MARK = Pattern.compile(
            "[\\[(]?(?:[0-9]{1,3}|[a-z]|[ivxlc]{1,6}|[*\u2020\u2021\u00A7]{1,3})[\\])]?\\.?|[\\W\u21A9\u2191^]{1,4}");
    private static final Pattern NOTE_TYPE =
            Pattern.compile("\\b(?:doc-)?(?:footnotes?|endnotes?|rearnotes?|references|reflist)\\b");

    private final Predicate<Element> outside;
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final List<HtmlBlock.Piece> pieces = new ArrayList<>();
    private Optional<BlockKind> kind = Optional.empty();
    private int emphasis;
    private int links;
    private int lists;
    private int cast;
    /** The number of an entry of a list whose text did not begin yet. */
    private String number = "";

    private HtmlBlocks(Predicate<Element> outside) {
        this.outside = outside;
    }

    /**
     * The blocks of a page, in order; those without text are left out.
     *
     * @param outside tells the elements that are not content
     */
    static List<HtmlBlock> of(Element root, Predicate<Element> outside) {
        HtmlBlocks run = new HtmlBlocks(outside);
        run.block(root);
        return run.blocks;
    }

    private void visitChildren(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(HtmlBlock.Type.TEXT, text.getWholeText());
            } else if (child instanceof Element inner && !NO_TEXT.contains(inner.normalName())) {
                visit(inner);
            }
        }
    }

    private void visit(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineEnd(element);
        } else if (name.equals("table") && isData(element)) {
            rows(element);
        } else if (BLOCKS.contains(name)) {
            block(element);
        } else if (outside.test(element)) {
            castInline(element);
        } else {
            inline(element);
        }
    }

    private void block(Element element) {
        endBlock(element.parent() == null ? element : element.parent());
        Optional<BlockKind> outer = kind;
        boolean inNote = outer.equals(Optional.of(BlockKind.FOOTNOTE));
        kind = inNote ? outer : kindOf(element).or(() -> outer);
        String name = element.normalName();
        boolean list = name.equals("li") || name.equals("td");
        boolean out = outside.test(element);
        lists += list ? 1 : 0;
        cast += out ? 1 : 0;
        emphasis += isEmphatic(element) ? 1 : 0;
        if (name.equals("pre")) {
            add(HtmlBlock.Type.PREFORMATTED, element.wholeText());
        } else {
            if (name.equals("li")) {
                number = number(element).orElse("");
            }
            visitChildren(element);
        }
        endBlock(element);
        number = list ? "" : number;
        emphasis -= isEmphatic(element) ? 1 : 0;
        cast -= out ? 1 : 0;
        lists -= list ? 1 : 0;
        kind = outer;
    }

    /** Hidden text and the like inside a paragraph; an element that is inline by name may still hold blocks. */
    private void castInline(Element element) {
        boolean holdsBlocks = element.getAllElements().stream().anyMatch(e -> BLOCKS.contains(e.normalName()));
        if (holdsBlocks) {
            cast++;
            endBlock(element);
            visitChildren(element);
            endBlock(element);
            cast--;
        } else {
            add(HtmlBlock.Type.MARK, element.wholeText());
        }
    }

    private void inline(Element element) {
        if (isNoteMark(element) || element.normalName().equals("del")) {
            add(HtmlBlock.Type.MARK, element.wholeText());
            return;
        }
        String name = element.normalName();
        boolean link = name.equals("a") && element.hasAttr("href");
        boolean emphatic = isEmphatic(element);
        links += link ? 1 : 0;
        emphasis += emphatic ? 1 : 0;
        if (name.equals("q")) {
            add(HtmlBlock.Type.TEXT, "\u201C");
        }
        visitChildren(element);
        if (name.equals("q")) {
            add(HtmlBlock.Type.TEXT, "\u201D");
        }
        emphasis -= emphatic ? 1 : 0;
        links -= link ? 1 : 0;
    }

    private static boolean isEmphatic(Element element) {
        return EMPHASIS.contains(element.normalName())
                || EMPHATIC_STYLE
                        .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    /** A number or sign that leads to a note of the same page, or back from it. */
    private static boolean isNoteMark(Element element) {
        String type = element.attr("epub:type") + " " + element.attr("role");
        if (type.contains("noteref") || type.contains("backlink")) {
            return true;
        }
        Element link = element.normalName().equals("sup") ? element.selectFirst("a[href]") : element;
        return link != null
                && link.normalName().equals("a")
                && link.attr("href").contains("#")
                && NOTE_MARK.matcher(element.text().strip()).matches();
    }

    private static Optional<BlockKind> kindOf(Element element) {
        // The style is where Word puts it in the pages that it writes.
        String types = String.join(
                        " ",
                        element.attr("epub:type"),
                        element.attr("role"),
                        element.className(),
                        element.attr("style"))
                .toLowerCase(Locale.ROOT);
        if (NOTE_TYPE.matcher(types).find()) {
            return Optional.of(BlockKind.FOOTNOTE);
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(BlockKind.HEADING);
            case "li" -> Optional.of(BlockKind.LIST_ITEM);
            case "blockquote" -> Optional.of(BlockKind.QUOTATION);
            case "figcaption", "caption" -> Optional.of(BlockKind.CAPTION);
            default -> Optional.empty();
        };
    }

    /** The number that a browser sets ahead of an entry of an ordered list; it may be cited. */
    private static Optional<String> number(Element item) {
        Element list = item.parent();
        if (list == null || !isNumbered(list)) {
            return Optional.empty();
        }
        int start = list.attr("start").matches("[0-9]{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        long before = item.previousElementSiblings().stream()
                .filter(sibling -> sibling.normalName().equals("li"))
                .count();
        return Optional.of(start + before + ". ");
    }

    private static boolean isNumbered(Element list) {
        return list.normalName().equals("ol")
                && !list.attr("style").contains("none")
                && list.attr("type").matches("1?")
                && !NOTE_TYPE
                        .matcher(list.attr("role") + " " + list.className())
                        .find();
    }

    /** Whether a table holds data and not, as pages of old do, the layout of the page. */
    private static boolean isData(Element table) {
        if (table.attr("role").equals("presentation")
                || table.selectFirst("td table, td p + p, td div, td ul, td h1, td h2") != null) {
            return false;
        }
        List<Element> rows = table.select("tr");
        long wide = rows.stream().filter(row -> row.childrenSize() > 1).count();
        boolean grid = rows.size() > 1 && 2 * wide > rows.size();
        return grid
                && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= Tables.LONGEST_CELL);
    }

    private void rows(Element table) {
        boolean out = outside.test(table);
        cast += out ? 1 : 0;
        endBlock(table);
        Optional<BlockKind> outer = kind;
        for (Element caption : table.select("caption")) {
            block(caption);
        }
        for (Element row : table.select("tr")) {
            kind = Optional.of(BlockKind.TABLE);
            for (Element cell : row.children()) {
                visitInlineOnly(cell);
                add(HtmlBlock.Type.TEXT, " ");
            }
            endBlock(row);
        }
        kind = outer;
        cast -= out ? 1 : 0;
    }

    private void visitInlineOnly(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(HtmlBlock.Type.TEXT, text.getWholeText());
            } else if (child instanceof Element inner && !NO_TEXT.contains(inner.normalName())) {
                boolean link = inner.normalName().equals("a");
                links += link ? 1 : 0;
                visitInlineOnly(inner);
                links -= link ? 1 : 0;
            }
        }
    }

    /** A second forced line end in a row ends a paragraph. */
    private void lineEnd(Element br) {
        int last = pieces.size() - 1;
        while (last >= 0
                && pieces.get(last).type() != HtmlBlock.Type.BREAK
                && Blanks.isBlank(pieces.get(last).text())) {
            last--;
        }
        if (last >= 0 && pieces.get(last).type() == HtmlBlock.Type.BREAK && br.parent() != null) {
            endBlock(br.parent());
        } else {
            add(HtmlBlock.Type.BREAK, "");
        }
    }

    private void add(HtmlBlock.Type type, String text) {
        if (!number.isEmpty() && type == HtmlBlock.Type.TEXT && !Blanks.isBlank(text)) {
            pieces.add(new HtmlBlock.Piece(HtmlBlock.Type.TEXT, number, emphasis > 0, false));
            number = "";
        }
        if (type == HtmlBlock.Type.BREAK || !text.isEmpty()) {
            pieces.add(new HtmlBlock.Piece(type, text, emphasis > 0, links > 0));
        }
    }

    private void endBlock(Element element) {
        boolean blank = pieces.stream().allMatch(piece -> Blanks.isBlank(piece.text()));
        if (!blank) {
            blocks.add(new HtmlBlock(pieces, kind, element, lists > 0, cast > 0));
        }
        pieces.clear();
    }
}
