package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;

/** The characters of a page that do not stand upright, line by line. */
final class PdfOblique {

    /** So many characters are a page of text. */
    private static final int TEXT = 200;

    /** So many stand to the side for each that is upright, where a page of text was laid on its side. */
    private static final int MOST = 4;

    private static final float QUARTER = 90;

    private final List<List<PdfGlyph>> lines = new ArrayList<>();
    private final List<Float> directions = new ArrayList<>();
    private float lastBaseline;

    /**
     * Takes a character in.
     *
     * @param direction its angle in degrees, not 0
     */
    void add(PdfGlyph glyph, float direction) {
        float baseline = isRightAngle(direction) ? glyph.baseline() : 0;
        int last = lines.size() - 1;
        boolean goesOn =
                last >= 0 && direction == directions.get(last) && Math.abs(baseline - lastBaseline) < glyph.size() / 2;
        if (!goesOn) {
            lines.add(new ArrayList<>());
            directions.add(direction);
        }
        lastBaseline = baseline;
        lines.get(lines.size() - 1).add(glyph);
    }

    List<List<PdfGlyph>> lines() {
        return lines;
    }

    /** The angle in which the page has to be looked at to be read; 0 where the upright characters are its text. */
    float reading(int upright) {
        for (float angle = QUARTER; angle < 4 * QUARTER; angle += QUARTER) {
            int count = 0;
            for (int i = 0; i < lines.size(); i++) {
                count += directions.get(i) == angle ? lines.get(i).size() : 0;
            }
            if (count >= TEXT && count > MOST * upright) {
                return angle;
            }
        }
        return 0;
    }

    /** The characters that stand in an angle. */
    List<PdfGlyph> in(float angle) {
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (directions.get(i) == angle) {
                glyphs.addAll(lines.get(i));
            }
        }
        return glyphs;
    }

    /** The lines that stand in other angles. */
    List<List<PdfGlyph>> notIn(float angle) {
        List<List<PdfGlyph>> others = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (directions.get(i) != angle) {
                others.add(lines.get(i));
            }
        }
        return others;
    }

    /** Whether lines in an angle run up or down the page. */
    static boolean isUpOrDown(float angle) {
        return isRightAngle(angle) && angle % (2 * QUARTER) != 0;
    }

    private static boolean isRightAngle(float direction) {
        return direction % QUARTER == 0;
    }
}
