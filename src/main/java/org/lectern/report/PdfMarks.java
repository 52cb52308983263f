package org.lectern.report;

import com.google.common.primitives.Floats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationCaret;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.lectern.text.Box;

/** Puts annotations on the pages of a PDF (ISO 32000-1, 12.5.6). */
final class PdfMarks {

    private static final PDColor SUBSTANTIVE = colour(1f, .80f, .30f);
    private static final PDColor ACCIDENTAL = colour(.68f, .85f, 1f);
    private static final PDColor SUBSTANTIVE_CARET = colour(.85f, .35f, 0f);
    private static final PDColor ACCIDENTAL_CARET = colour(.10f, .40f, .75f);

    private static final float CARET_WIDTH = 8;

    private final PDDocument document;

    PdfMarks(PDDocument document) {
        this.document = document;
    }

    private static PDColor colour(float red, float green, float blue) {
        return new PDColor(new float[] {red, green, blue}, PDDeviceRGB.INSTANCE);
    }

    /** Highlights boxes of one page. */
    void highlight(List<Box> boxes, boolean substantive, String note) throws IOException {
        PDPage page = page(boxes.get(0));
        float[] quads = new float[8 * boxes.size()];
        PDRectangle around = null;
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            // Upper left, upper right, lower left, lower right: as the words are read, not as the page lies.
            float[] quad = Floats.concat(
                    point(page, box.left(), box.top()),
                    point(page, box.right(), box.top()),
                    point(page, box.left(), box.bottom()),
                    point(page, box.right(), box.bottom()));
            System.arraycopy(quad, 0, quads, 8 * i, quad.length);
            PDRectangle area = area(page, box);
            around = around == null ? area : union(around, area);
        }
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setQuadPoints(quads);
        highlight.setRectangle(around);
        highlight.setColor(substantive ? SUBSTANTIVE : ACCIDENTAL);
        add(page, highlight, note);
    }

    /** A caret at the foot of a line without width. */
    void caret(Box place, boolean substantive, String note) throws IOException {
        PDPage page = page(place);
        double height = Math.max(6, place.height() * .6);
        PDAnnotationCaret caret = new PDAnnotationCaret();
        caret.setRectangle(area(
                page,
                new Box(
                        place.page(),
                        place.left() - CARET_WIDTH / 2,
                        place.bottom() - height / 3,
                        place.left() + CARET_WIDTH / 2,
                        place.bottom() + height * 2 / 3)));
        caret.setColor(substantive ? SUBSTANTIVE_CARET : ACCIDENTAL_CARET);
        add(page, caret, note);
    }

    private void add(PDPage page, PDAnnotationMarkup annotation, String note) throws IOException {
        annotation.setContents(Characters.visible(note));
        annotation.setTitlePopup("Lectern");
        annotation.setPrinted(true);
        annotation.setPage(page);
        annotation.constructAppearances(document);
        List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
        all.add(annotation);
        page.setAnnotations(all);
    }

    private PDPage page(Box box) {
        return document.getPage(Math.min(box.page(), document.getNumberOfPages()) - 1);
    }

    /** A point of the page as it is shown, from the upper left, in the coordinates of the page, which may be turned. */
    private static float[] point(PDPage page, double right, double down) {
        PDRectangle crop = page.getCropBox();
        float x = (float) right;
        float y = (float) down;
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new float[] {crop.getLowerLeftX() + y, crop.getLowerLeftY() + x};
            case 180 -> new float[] {crop.getUpperRightX() - x, crop.getLowerLeftY() + y};
            case 270 -> new float[] {crop.getUpperRightX() - y, crop.getUpperRightY() - x};
            default -> new float[] {crop.getLowerLeftX() + x, crop.getUpperRightY() - y};
        };
    }

    private static PDRectangle area(PDPage page, Box box) {
        float[] one = point(page, box.left(), box.top());
        float[] two = point(page, box.right(), box.bottom());
        return rectangle(
                Math.min(one[0], two[0]),
                Math.min(one[1], two[1]),
                Math.abs(one[0] - two[0]),
                Math.abs(one[1] - two[1]));
    }

    private static PDRectangle rectangle(float x, float y, float width, float height) {
        return new PDRectangle(x, y, width, height);
    }

    private static PDRectangle union(PDRectangle one, PDRectangle two) {
        float left = Math.min(one.getLowerLeftX(), two.getLowerLeftX());
        float bottom = Math.min(one.getLowerLeftY(), two.getLowerLeftY());
        float right = Math.max(one.getUpperRightX(), two.getUpperRightX());
        float top = Math.max(one.getUpperRightY(), two.getUpperRightY());
        return rectangle(left, bottom, right - left, top - bottom);
    }
}
