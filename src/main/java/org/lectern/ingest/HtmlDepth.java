package org.lectern.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps tables and objects from lying too deep in one another, ahead of the parser.
 *
 * <p>By the standard of HTML the parser notes each cell, caption, object, applet and marquee that is open, and looks through all
 * these notes for every tag that it gives up at its own limit of depth: so each such element would cost as much as all before
 * it, and a page of a few megabytes would take hours.
 */
final class HtmlDepth {

    /** No page that is meant to be read has so many; tables with their rows and cells stay within the depth of the parser. */
    private static final int DEEPEST = 100;

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(?:(table|object|applet|marquee)|caption|tr|td|th)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    /** What such an element and its parts are where they lie too deep: their words stay. */
    private static final String PLAIN = "div";

    private HtmlDepth() {}

    /** The page, in which what lies too deep is a division. Cost: linear in the length of the page. */
    static String bounded(String html) {
        Matcher tag = TAG.matcher(html);
        StringBuilder bounded = new StringBuilder();
        int depth = 0;
        while (tag.find()) {
            String slash = tag.group(1);
            boolean holds = tag.group(2) != null;
            depth += holds && slash.isEmpty() ? 1 : 0;
            if (depth > DEEPEST) {
                tag.appendReplacement(bounded, "<" + slash + PLAIN);
            }
            depth -= holds && !slash.isEmpty() && depth > 0 ? 1 : 0;
        }
        return bounded.isEmpty() ? html : tag.appendTail(bounded).toString();
    }
}
