package org.lectern.ingest;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps tables and objects from lying too deep in one another, ahead of the parser.
 *
 * <p>By the standard of HTML the parser notes each cell, caption, object, applet and marquee that is open, and looks through all
 * these notes for every tag that it gives up at its own limit of depth: so each such element would cost as much as all before
 * it. A page that means to do harm can still hide ends of such elements in comments; what limits that is the time that an
 * isolated process has.
 */
final class HtmlDepth {

    /** No page that is meant to be read has so many of a name in one another; tables with their rows and cells stay within the depth of the parser. */
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
        Multiset<String> open = HashMultiset.create();
        while (tag.find()) {
            String slash = tag.group(1);
            Optional<String> holder = Optional.ofNullable(tag.group(2)).map(Ascii::toLowerCase);
            if (slash.isEmpty()) {
                holder.ifPresent(open::add);
            }
            if (open.entrySet().stream().anyMatch(name -> name.getCount() > DEEPEST)) {
                tag.appendReplacement(bounded, "<" + slash + PLAIN);
            }
            if (!slash.isEmpty()) {
                holder.ifPresent(open::remove);
            }
        }
        return bounded.isEmpty() ? html : tag.appendTail(bounded).toString();
    }
}
