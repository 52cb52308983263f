package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Short ways through a tree of XML. */
final class Elements {

    private Elements() {}

    /** The first child of that name. */
    static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .findFirst();
    }

    /** The element at the end of a path of first children. */
    static Optional<Element> at(Element parent, String... path) {
        Optional<Element> at = Optional.of(parent);
        for (String name : path) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    /** An attribute of the element at the end of a path; empty where it is missing. */
    static String attribute(Element parent, String attribute, String... path) {
        return at(parent, path).map(element -> element.attr(attribute)).orElse("");
    }

    /** All elements of that name below, in the order of the file. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (element.tagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
