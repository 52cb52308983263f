package org.lectern.ingest;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Collects the curves that a page fills, from the operators of its content; keeps their boxes alone. */
final class PdfOutlines {

    /** A page that fills more than this has no text layer to speak of; nothing more is kept of it. */
    private static final int MOST = 5_000;

    private final List<PdfOutline> filled = new ArrayList<>();
    private final List<PdfOutline> path = new ArrayList<>();
    private PDRectangle crop = PDRectangle.A4;
    private float left;
    private float top;
    private float right;
    private float bottom;
    private boolean open;
    private int curves;
    private int curvesFilled;

    /** Begins a page. */
    void startPage(PDRectangle newCrop) {
        crop = newCrop;
        filled.clear();
        path.clear();
        open = false;
        curves = 0;
        curvesFilled = 0;
    }

    /** Takes an operator that draws; others are passed over. */
    void process(Operator operator, List<COSBase> operands, Matrix matrix) {
        switch (operator.getName()) {
            case "m" -> {
                close();
                add(operands, matrix);
            }
            case "l" -> add(operands, matrix);
            case "c", "v", "y" -> {
                curves++;
                add(operands, matrix);
            }
            case "h" -> close();
            case "f", "F", "f*", "B", "B*", "b", "b*" -> fill();
            case "n", "S", "s" -> drop();
            default -> {
                // Nothing else makes or ends a path of curves.
            }
        }
    }

    private void add(List<COSBase> operands, Matrix matrix) {
        for (int k = 0; k + 1 < operands.size(); k += 2) {
            if (operands.get(k) instanceof COSNumber x && operands.get(k + 1) instanceof COSNumber y) {
                Point2D.Float point = matrix.transformPoint(x.floatValue(), y.floatValue());
                include(point.x - crop.getLowerLeftX(), crop.getUpperRightY() - point.y);
            }
        }
    }

    private void include(float x, float y) {
        left = open ? Math.min(left, x) : x;
        right = open ? Math.max(right, x) : x;
        top = open ? Math.min(top, y) : y;
        bottom = open ? Math.max(bottom, y) : y;
        open = true;
    }

    private void close() {
        if (open) {
            path.add(new PdfOutline(left, top, right, bottom));
            open = false;
        }
    }

    private void fill() {
        close();
        curvesFilled += curves;
        boolean straight = curves == 0 && path.size() < 2;
        if (!straight && filled.size() < MOST) {
            path.stream().filter(PdfOutline::isLetterSized).forEach(filled::add);
        }
        drop();
    }

    private void drop() {
        path.clear();
        open = false;
        curves = 0;
    }

    /** How many curves were filled. */
    int curves() {
        return curvesFilled;
    }

    /** The closed curves of the size of letters. */
    List<PdfOutline> filled() {
        return List.copyOf(filled);
    }
}
