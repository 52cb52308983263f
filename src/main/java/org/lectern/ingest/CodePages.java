package org.lectern.ingest;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** The character sets behind the numbers that Windows gives them. */
final class CodePages {

    private static final Map<Integer, String> NAMES = Map.of(
            932,
            "windows-31j",
            936,
            "GBK",
            949,
            "x-windows-949",
            950,
            "Big5",
            10000,
            "x-MacRoman",
            65001,
            "UTF-8",
            1361,
            "x-Johab",
            874,
            "x-windows-874",
            708,
            "ISO-8859-6");

    private static final Map<Integer, Integer> FONT_CHARSETS = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(130, 1361),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private CodePages() {}

    /** The character set of a code page; empty where this platform has none. */
    static Optional<Charset> of(int codePage) {
        String name = NAMES.getOrDefault(
                codePage, codePage >= 1250 && codePage <= 1258 ? "windows-" + codePage : "IBM" + codePage);
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** The character set that a font's {@code fcharset} names; empty where that is the document's own. */
    static Optional<Charset> ofFontCharset(int fontCharset) {
        return Optional.ofNullable(FONT_CHARSETS.get(fontCharset)).flatMap(CodePages::of);
    }
}
