package org.lectern.ingest;

import com.ibm.icu.text.Normalizer2;

/**
 * Reads the presentation forms of Arabic and Hebrew letters, which tell how a letter is drawn, as the letters themselves.
 *
 * <p>They stand in a PDF where a font maps its shapes to them; no text is written with them (Unicode Standard, chapter 9.2).
 */
final class Presentation {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private Presentation() {}

    /** The letters of a shape, in the order of reading. */
    static String resolve(String shape) {
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            boolean form = c >= 0xFB1D && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
            if (form) {
                return NFKC.normalize(shape);
            }
        }
        return shape;
    }
}
