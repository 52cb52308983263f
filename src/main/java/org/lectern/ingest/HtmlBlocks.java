package org.lectern.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.text.Blanks;
import org.lectern.text.BlockKind;

/** Cuts a page of HTML into blocks as a browser would set them. */
final class HtmlBlocks {

    private final Predicate<Element> outside;
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final List<HtmlBlock.Piece> pieces = new ArrayList<>();
    private Optional<BlockKind> kind = Optional.empty();
    private int emphasis;
    private int links;
    private int lists;
    private int cast;
    /** How many entries of each list have come by. */
    private final IdentityHashMap<Element, Integer> counted = new IdentityHashMap<>();
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

    private int countedBefore(Element item) {
        return counted.merge(Objects.requireNonNullElse(item.parent(), item), 1, Integer::sum) - 1;
    }

    private void visitChildren(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(HtmlBlock.Type.TEXT, text.getWholeText());
            } else if (child instanceof Element inner && HtmlElements.isText(inner)) {
                visit(inner);
            }
        }
    }

    private void visit(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineEnd(element);
        } else if (name.equals("table") && HtmlElements.isData(element)) {
            rows(element);
        } else if (HtmlElements.isBlock(element)) {
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
        kind = inNote ? outer : HtmlElements.kindOf(element).or(() -> outer);
        String name = element.normalName();
        boolean list = name.equals("li") || name.equals("td");
        boolean out = outside.test(element);
        lists += list ? 1 : 0;
        cast += out ? 1 : 0;
        emphasis += HtmlElements.isEmphatic(element) ? 1 : 0;
        if (name.equals("pre")) {
            add(HtmlBlock.Type.PREFORMATTED, element.wholeText());
        } else {
            if (name.equals("li")) {
                number = HtmlElements.number(element, countedBefore(element)).orElse("");
            }
            visitChildren(element);
        }
        endBlock(element);
        number = list ? "" : number;
        emphasis -= HtmlElements.isEmphatic(element) ? 1 : 0;
        cast -= out ? 1 : 0;
        lists -= list ? 1 : 0;
        kind = outer;
    }

    /** Hidden text and the like inside a paragraph; an element that is inline by name may still hold blocks. */
    private void castInline(Element element) {
        boolean holdsBlocks = element.stream().anyMatch(HtmlElements::isBlock);
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
        if (HtmlElements.isNoteMark(element) || element.normalName().equals("del")) {
            add(HtmlBlock.Type.MARK, element.wholeText());
            return;
        }
        String name = element.normalName();
        boolean link = name.equals("a") && element.hasAttr("href");
        boolean emphatic = HtmlElements.isEmphatic(element);
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
            } else if (child instanceof Element inner && HtmlElements.isText(inner)) {
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
