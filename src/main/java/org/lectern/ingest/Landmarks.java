package org.lectern.ingest;

import com.google.common.base.Splitter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells which parts of a page are not its content, by what the page itself says: landmark elements and roles (WAI-ARIA),
 * hidden parts, and what the classes of the large parts are called.
 *
 * <p>None of it is believed against the text: a part that holds much of the page's prose is content, whatever it is called.
 */
final class Landmarks {

    private static final Set<String> OUTSIDE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "doc-toc",
            "doc-index",
            "doc-pagelist",
            "doc-pagebreak");
    private static final Set<String> OUTSIDE_TYPES = Set.of("toc", "landmarks", "page-list", "index", "pagebreak");
    private static final Set<String> NAMED_PARTS =
            Set.of("div", "section", "ul", "ol", "nav", "table", "form", "dl", "header", "td");

    /** As Mozilla's Readability has them, without those that are also names of content. */
    private static final Set<String> NAMES = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "footer",
            "share",
            "sharing",
            "sharebar",
            "social",
            "related",
            "recommended",
            "comments",
            "newsletter",
            "subscribe",
            "pagination",
            "pager",
            "ads",
            "advert",
            "advertisement",
            "promo",
            "toolbar",
            "skip",
            "masthead",
            "copyright",
            "popup",
            "modal",
            "widget",
            "topbar");

    private static final Splitter WORDS = Splitter.on(Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+"));
    private static final Pattern HIDDEN_STYLE = Pattern.compile("display:\\s*none|visibility:\\s*hidden");
    private static final Pattern HIDDEN_CLASS = Pattern.compile(
            "(?:^|\\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|mw-editsection|noprint|d-none)(?:\\s|$)");

    /** As e-books and the transcribers of Project Gutenberg mark the pages of the print in the midst of sentences. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:^|\\s)(?:pagenum|pageno|page-?number|pagebreak)(?:\\s|$)");

    /** A landmark with more of the prose than this share is content. */
    private static final double LANDMARK_SHARE = 0.5;

    /** The same for a part that is only called as if it were none, or hidden. */
    private static final double NAMED_SHARE = 0.25;

    private final Set<Element> outside = Collections.newSetFromMap(new IdentityHashMap<>());

    private Landmarks() {}

    /** Whether the element is not content; what lies in it is not either. */
    boolean isOutside(Element element) {
        return outside.contains(element);
    }

    /** Reads the landmarks of a page. */
    static Landmarks of(Document page) {
        Landmarks landmarks = new Landmarks();
        Element body = page.body();
        Prose prose = Prose.of(body);
        double all = Math.max(1, prose.length(body));
        boolean otherHeading = page.select("h1").size() > 1;
        for (Element element : body.getAllElements()) {
            if (element.equals(body)) {
                continue;
            }
            boolean marked = isMarked(element) || isPageLandmark(element);
            boolean called =
                    !marked && (isHidden(element) || isCalledOutside(element) && element.selectFirst("h1") == null);
            double share = prose.length(element) / all;
            if (marked && share <= LANDMARK_SHARE || called && share <= NAMED_SHARE) {
                landmarks.castOut(element, otherHeading);
            }
        }
        landmarks.keepMain(body, prose, all);
        return landmarks;
    }

    /** The only heading of a page may stand in its header. */
    private void castOut(Element element, boolean otherHeading) {
        Element heading = element.selectFirst("h1");
        if (heading == null || otherHeading || heading.selectFirst("a[href]") != null) {
            outside.add(element);
            return;
        }
        castOutAround(element, heading);
    }

    private void castOutAround(Element element, Element kept) {
        for (Element child : element.children()) {
            if (child.equals(kept)) {
                continue;
            }
            if (kept.parents().contains(child)) {
                castOutAround(child, kept);
            } else {
                outside.add(child);
            }
        }
    }

    /** Where one part is marked as the main one and holds the prose, the rest is not content. */
    private void keepMain(Element body, Prose prose, double all) {
        for (String query : List.of("main, [role=main]", "[itemprop=articleBody]", "article, [role=article]")) {
            Elements mains = body.select(query);
            if (mains.size() == 1 && prose.length(mains.get(0)) / all >= LANDMARK_SHARE) {
                Element main = mains.get(0);
                Element heading = main.selectFirst("h1") == null ? body.selectFirst("h1") : null;
                castOutSiblings(main, body, heading);
                return;
            }
        }
    }

    private void castOutSiblings(Element main, Element body, @Nullable Element heading) {
        for (Element at = main; at != null && !at.equals(body); at = at.parent()) {
            for (Element sibling : at.siblingElements()) {
                if (heading != null
                        && (sibling.equals(heading) || heading.parents().contains(sibling))) {
                    castOutAround(sibling, heading);
                } else {
                    outside.add(sibling);
                }
            }
        }
    }

    /** Whether the element says by its name, role or type that it is not content, wherever it stands. */
    static boolean isMarked(Element element) {
        String name = element.normalName();
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (name.equals("nav") || name.equals("noscript") || name.equals("dialog") || name.equals("noframes")) {
            return true;
        }
        if (name.equals("aside")) {
            return !isNote(element);
        }
        if (PAGE_NUMBER.matcher(element.className()).find()) {
            return true;
        }
        return OUTSIDE_ROLES.contains(role) || OUTSIDE_TYPES.contains(element.attr("epub:type"));
    }

    /** The header of the page, not of an article in it, and every footer but that of a quotation or one with notes. */
    private static boolean isPageLandmark(Element element) {
        return switch (element.normalName()) {
            case "header" -> element.closest("article, main, section") == null;
            case "footer" ->
                element.closest("blockquote") == null && element.stream().noneMatch(Landmarks::isNote);
            default -> false;
        };
    }

    private static boolean isNote(Element element) {
        return element.attributesSize() > 0
                && (element.attr("epub:type") + " " + element.attr("role") + " " + element.className())
                        .contains("note");
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN_STYLE
                        .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find()
                || HIDDEN_CLASS.matcher(element.className()).find();
    }

    private static boolean isCalledOutside(Element element) {
        if (!NAMED_PARTS.contains(element.normalName())) {
            return false;
        }
        for (String word : WORDS.split(element.id() + " " + element.className())) {
            if (NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
