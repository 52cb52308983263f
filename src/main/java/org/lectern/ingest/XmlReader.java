package org.lectern.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.text.Blanks;
import org.lectern.text.BlockKind;
import org.lectern.text.SourceInfo;

/**
 * Reads XML: TEI, flat OpenDocument and XHTML by what they mean, any other vocabulary by its shape.
 *
 * <p>In an unknown vocabulary, an element whose name ever stands beside text is inline; the rest are blocks.
 */
final class XmlReader implements FormatReader {

    private static final Set<String> METADATA = Set.of("meta", "metadata", "style", "script", "binary");
    private static final Set<String> ALWAYS_BLOCKS = Set.of(
            "p",
            "para",
            "paragraph",
            "title",
            "head",
            "heading",
            "item",
            "li",
            "row",
            "tr",
            "line",
            "speech",
            "div",
            "section",
            "table",
            "list");

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        Element root = XmlTree.read(input.bytes(), input.name(), "");
        return switch (root.tagName()) {
            case "TEI", "TEI.2", "teiCorpus" -> TeiReader.extract(root, source);
            case "document", "document-content" ->
                root.attr("mimetype").contains("opendocument") ? OdtReader.flat(root, source) : generic(root, source);
            case "html" -> new HtmlReader().read(input, source);
            default -> generic(root, source);
        };
    }

    private static Extract generic(Element root, SourceInfo source) {
        Flow flow = new Flow();
        Set<String> inline = new HashSet<>();
        for (Element element : root.getAllElements()) {
            if (hasText(element)) {
                element.children().forEach(child -> inline.add(child.tagName()));
            }
        }
        inline.removeIf(name -> ALWAYS_BLOCKS.contains(name.toLowerCase(Locale.ROOT)));
        walk(root, inline, flow);
        return flow.build(source);
    }

    private static boolean hasText(Element element) {
        return element.textNodes().stream().anyMatch(text -> !Blanks.isBlank(text.getWholeText()));
    }

    private static void walk(Element element, Set<String> inline, Flow flow) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                flow.text(text.getWholeText());
            } else if (child instanceof Element inner
                    && !METADATA.contains(inner.tagName().toLowerCase(Locale.ROOT))) {
                if (inline.contains(inner.tagName())) {
                    walk(inner, inline, flow);
                } else {
                    flow.begin(kindOf(inner));
                    walk(inner, inline, flow);
                    flow.end();
                }
            }
        }
    }

    private static Optional<BlockKind> kindOf(Element element) {
        return switch (element.tagName().toLowerCase(Locale.ROOT)) {
            case "title", "heading", "head", "h1", "h2", "h3" -> Optional.of(BlockKind.HEADING);
            case "footnote", "fn", "endnote" -> Optional.of(BlockKind.FOOTNOTE);
            case "item", "listitem", "li" -> Optional.of(BlockKind.LIST_ITEM);
            case "blockquote" -> Optional.of(BlockKind.QUOTATION);
            default -> Optional.empty();
        };
    }
}
