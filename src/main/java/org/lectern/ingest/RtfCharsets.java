package org.lectern.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** What the bytes of a document are as characters: in the code page of their font or, where it names none, of the document. */
final class RtfCharsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset ansi = WINDOWS_1252;

    /** The number of a character set in a table of fonts. */
    void fontCharset(int font, int charset) {
        fonts.put(font, CodePages.ofFontCharset(charset).orElse(ansi));
    }

    /** The number of a code page in a table of fonts. */
    void fontCodePage(int font, int codePage) {
        CodePages.of(codePage).ifPresent(page -> fonts.put(font, page));
    }

    /** The number of the document's code page. */
    void codePage(int codePage) {
        ansi = CodePages.of(codePage).orElse(ansi);
    }

    void add(int value) {
        bytes.write(value);
    }

    /** The characters of the bytes that were added since the last call; in East Asia several bytes make one character. */
    String take(RtfGroup group) {
        Charset charset = group.target == RtfGroup.Target.STYLES ? ansi : fonts.getOrDefault(group.font, ansi);
        String decoded = bytes.toString(charset);
        bytes.reset();
        return decoded;
    }
}
