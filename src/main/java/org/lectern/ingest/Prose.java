package org.lectern.ingest;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.lectern.text.Blanks;

/** How much text outside of links each element of a page holds, in signs that are no blanks. */
final class Prose implements NodeVisitor {

    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
    private int length;
    private int links;

    private Prose() {}

    /** Counts once through all that lies in an element, however its parts lie in one another. Cost: linear in its nodes and text. */
    static Prose of(Element root) {
        Prose prose = new Prose();
        root.traverse(prose);
        return prose;
    }

    /** The length in an element, which is the root or lies in it. */
    int length(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            lengths.put(element, length);
            links += isLink(element) ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0) {
            length += (int) text.getWholeText()
                    .chars()
                    .filter(c -> !Blanks.isBlank((char) c))
                    .count();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            lengths.computeIfPresent(element, (counted, before) -> length - before);
            links -= isLink(element) ? 1 : 0;
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
