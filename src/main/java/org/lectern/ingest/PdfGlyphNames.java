package org.lectern.ingest;

import java.io.IOException;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the letters of a ligature out of the name of its glyph, such as {@code f_f_i} or {@code t_i.alt}.
 *
 * <p>The names follow the Adobe Glyph List Specification, section 2: parts are joined by underscores, what stands behind a
 * full stop is a variant.
 */
final class PdfGlyphNames {

    private static final String NONE = ".notdef";

    private PdfGlyphNames() {}

    /** The letters of a character of the font, by its name; empty where that tells nothing. */
    static String letters(PDSimpleFont font, int code) {
        String name = name(font, code);
        return name == null ? "" : letters(name);
    }

    /** The letters that a name stands for; empty if one of its parts is unknown. */
    static String letters(String name) {
        int variant = name.indexOf('.');
        String plain = variant < 0 ? name : name.substring(0, variant);
        StringBuilder letters = new StringBuilder();
        for (String part : plain.split("_", -1)) {
            String letter = GlyphList.getAdobeGlyphList().toUnicode(part);
            if (letter == null) {
                return "";
            }
            letters.append(letter);
        }
        return letters.toString();
    }

    private static @Nullable String name(PDSimpleFont font, int code) {
        String name = font.getEncoding() == null ? NONE : font.getEncoding().getName(code);
        if (!name.equals(NONE) || !(font instanceof PDTrueTypeFont trueType)) {
            return name;
        }
        try {
            PostScriptTable names = trueType.getTrueTypeFont().getPostScript();
            return names == null ? null : names.getName(trueType.codeToGID(code));
        } catch (IOException e) {
            // A table that cannot be read names nothing.
            return null;
        }
    }
}
