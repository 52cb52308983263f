package org.lectern.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.text.BlockKind;

/** What the elements of HTML mean for a text, by their names, roles and styles. */
final class HtmlElements {

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

    private static final Set<String> IN_COLUMNS = Set.of("div", "ul", "h1", "h2");
    private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em", "cite", "dfn", "var");
    private static final Pattern EMPHATIC_STYLE =
            Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)|font-style:\\s*italic");
    private static final Pattern NOTE_MARK = Pattern.compile(
            "[\\[(]?(?:[0-9]{1,3}|[a-z]|[ivxlc]{1,6}|[*\u2020\u2021\u00A7]{1,3})[\\])]?\\.?|[\\W\u21A9\u2191^]{1,4}");
    private static final Pattern NOTE_TYPE =
            Pattern.compile("\\b(?:doc-)?(?:footnotes?|endnotes?|rearnotes?|references|reflist)\\b");

    private HtmlElements() {}

    /** Whether a browser sets it as text. */
    static boolean isText(Element element) {
        return !NO_TEXT.contains(element.normalName());
    }

    /** Whether a browser sets it apart from what is around it. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether its text stands out. */
    static boolean isEmphatic(Element element) {
        return EMPHASIS.contains(element.normalName())
                || EMPHATIC_STYLE
                        .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    /** A number or sign that leads to a note of the same page, or back from it. */
    static boolean isNoteMark(Element element) {
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

    /** The kind of block that the element stands for; empty where it says nothing. */
    static Optional<BlockKind> kindOf(Element element) {
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

    /**
     * The number that a browser sets ahead of an entry of an ordered list; it may be cited.
     *
     * @param before how many entries of its list stand ahead of it
     */
    static Optional<String> number(Element item, int before) {
        Element list = item.parent();
        if (list == null || !isNumbered(list)) {
            return Optional.empty();
        }
        int start = list.attr("start").matches("[0-9]{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        return Optional.of(start + before + ". ");
    }

    private static boolean isNumbered(Element list) {
        return list.normalName().equals("ol")
                && !list.attr("style").contains("none")
                && list.attr("type").matches("1?")
                && !isOfNotes(list)
                && list.parents().stream().noneMatch(HtmlElements::isOfNotes);
    }

    private static boolean isOfNotes(Element element) {
        return element.attributesSize() > 0
                && NOTE_TYPE
                        .matcher(element.attr("role") + " " + element.className())
                        .find();
    }

    /** Whether a table holds data and not, as pages of old do, the layout of the page. */
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.stream().skip(1).anyMatch(HtmlElements::isOfLayout)) {
            return false;
        }
        List<Element> rows = table.select("tr");
        long wide = rows.stream().filter(row -> row.childrenSize() > 1).count();
        boolean grid = rows.size() > 1 && 2 * wide > rows.size();
        return grid
                && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= Tables.LONGEST_CELL);
    }

    /** Whether a part of a table tells that its cells are columns of a page. */
    private static boolean isOfLayout(Element part) {
        return part.normalName().equals("table")
                || part.normalName().equals("td") && part.stream().anyMatch(HtmlElements::standsInColumns);
    }

    private static boolean standsInColumns(Element part) {
        return IN_COLUMNS.contains(part.normalName()) || isSecondParagraph(part);
    }

    private static boolean isSecondParagraph(Element part) {
        Element before = part.normalName().equals("p") ? part.previousElementSibling() : null;
        return before != null && before.normalName().equals("p");
    }
}
