package org.lectern.ingest;

import com.ibm.icu.text.Normalizer2;
import org.lectern.text.Ideographs;

/**
 * Reads the presentation forms of Arabic and Hebrew letters, which tell how a letter is drawn, as the letters themselves, and
 * radicals as ideographs.
 *
 * <p>They stand in a PDF where a font maps its shapes to them; no text is written with them (Unicode Standard, chapters 9.2
 * and 18.2).
 */
final class Presentation {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private Presentation() {}

    /** The letters of a shape, in the order of reading; of vowel marks that are drawn together or alone, the marks. */
    static String resolve(String shape) {
        if (shape.length() == 1 && Ideographs.isRadical(shape.charAt(0))) {
            return Ideographs.ofRadical(shape.charAt(0));
        }
        for (int i = 0; i < shape.length(); i++) {
            if (isForm(shape.charAt(i))) {
                String letters = NFKC.normalize(shape);
                return shape.length() == 1 && isMarks(letters) ? letters.substring(1) : letters;
            }
        }
        return shape;
    }

    private static boolean isForm(char c) {
        return c >= 0xFB1D && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
    }

    /** Whether nothing but marks stands behind the blank, or the stroke, that carries them. */
    private static boolean isMarks(String letters) {
        return letters.length() > 1
                && (letters.charAt(0) == ' ' || letters.charAt(0) == '\u0640')
                && letters.chars().skip(1).allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
