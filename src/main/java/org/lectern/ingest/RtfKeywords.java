package org.lectern.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Control words that stand for a sign, and those that begin what is no text. */
final class RtfKeywords {

    private static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "info",
            "pict",
            "object",
            "fldinst",
            "listtable",
            "listoverridetable",
            "revtbl",
            "filetbl",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "shpinst",
            "upr",
            "xe",
            "tc",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "themedata",
            "datastore",
            "pgdsctbl");
    private static final Set<String> HEADERS = Set.of("header", "headerl", "headerr", "headerf");
    private static final Set<String> FOOTERS = Set.of("footer", "footerl", "footerr", "footerf");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201C"),
            Map.entry("rdblquote", "\u201D"),
            Map.entry("bullet", "\u2022"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("rtlmark", "\u200F"),
            Map.entry("ltrmark", "\u200E"));

    private RtfKeywords() {}

    /** The sign that the word stands for. */
    static Optional<String> sign(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }

    /** Whether a header of some pages begins. */
    static boolean isHeader(String word) {
        return HEADERS.contains(word);
    }

    /** Whether a footer of some pages begins. */
    static boolean isFooter(String word) {
        return FOOTERS.contains(word);
    }

    /** Whether what begins is no text. */
    static boolean isSkipped(String word) {
        return SKIPPED.contains(word);
    }
}
