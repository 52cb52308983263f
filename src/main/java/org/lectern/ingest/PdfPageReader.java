package org.lectern.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.lectern.text.Blanks;

/**
 * Collects what PDFBox draws on each page: characters with their places, and how much else there is.
 *
 * <p>Of {@link PDFTextStripper} it uses only the placing of characters; their order is found by {@link PdfColumns}.
 */
final class PdfPageReader extends PDFTextStripper {

    private static final int SEMI_BOLD = 600;

    /** What names of bold and italic faces contain, those of TeX and of URW among them. */
    private static final Pattern EMPHASIS =
            Pattern.compile("bold|black|heavy|demi|medi(?:ital)?$|ital|obli|(?:^|[+])(?:cm|ec|sf)(?:bx|ti|sl|bi)");

    private final Consumer<PdfPage> pages;
    private final PdfBudget budget;
    private final Map<PDFont, Boolean> emphasis = new HashMap<>();
    private final Map<Sign, Integer> signs = new HashMap<>();
    private final PdfOutlines outlines = new PdfOutlines();

    private List<PdfGlyph> glyphs = new ArrayList<>();
    private PdfOblique oblique = new PdfOblique();
    private float width;
    private float height;
    private int pagesRead;
    private PDRectangle crop = PDRectangle.A4;
    private boolean turned;
    private boolean placed;
    private int codes;
    private int unknown;
    private double pictures;

    /** A character as a font draws it. */
    private record Sign(PDFont font, int code) {}

    /** Gives each page to the consumer as soon as it is read. */
    PdfPageReader(PdfBudget budget, Consumer<PdfPage> pages) {
        this.budget = budget;
        this.pages = pages;
        addOperator(new PictureSize());
    }

    /** Reads all pages; PDFBox passes over those without content. */
    void read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        addEmpty(document.getNumberOfPages());
    }

    private void addEmpty(int last) {
        while (pagesRead < last) {
            pagesRead++;
            pages.accept(new PdfPage(
                    pagesRead,
                    PDRectangle.A4.getWidth(),
                    PDRectangle.A4.getHeight(),
                    List.of(),
                    List.of(),
                    0,
                    0,
                    0,
                    List.of(),
                    0));
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        addEmpty(getCurrentPageNo() - 1);
        PDRectangle box = page.getCropBox();
        boolean sideways = page.getRotation() % 180 != 0;
        crop = box;
        turned = page.getRotation() != 0;
        width = sideways ? box.getHeight() : box.getWidth();
        height = sideways ? box.getWidth() : box.getHeight();
        glyphs = new ArrayList<>();
        oblique = new PdfOblique();
        codes = 0;
        unknown = 0;
        outlines.startPage(box);
        pictures = 0;
        budget.startPage(getCurrentPageNo());
        try {
            super.processPage(page);
        } catch (PdfBudget.Exceeded e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            budget.damaged(getCurrentPageNo());
        }
        pagesRead++;
        pages.accept(read());
    }

    /** The page as it was read; one that was laid on its side is seen from there, and what stands upright is oblique. */
    private PdfPage read() {
        float angle = oblique.reading(glyphs.size());
        boolean side = PdfOblique.isUpOrDown(angle);
        List<List<PdfGlyph>> others = angle == 0 ? oblique.lines() : oblique.notIn(angle);
        if (angle != 0 && !glyphs.isEmpty()) {
            others.add(glyphs);
        }
        return new PdfPage(
                getCurrentPageNo(),
                side ? height : width,
                side ? width : height,
                angle == 0 ? glyphs : oblique.in(angle),
                others,
                codes,
                unknown,
                outlines.curves(),
                turned || angle != 0 ? List.of() : outlines.filled(),
                Math.min(1, pictures));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        outlines.process(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        codes++;
        budget.step();
        placed = false;
        super.showGlyph(matrix, font, code, displacement);
        if (!placed) {
            addUnknown(matrix, displacement, font, code);
        }
    }

    /** Keeps the place of a character of which nobody knows what it stands for; of turned pages it is not known. */
    private void addUnknown(Matrix matrix, Vector displacement, PDFont font, int code) {
        unknown++;
        float left = matrix.getTranslateX() - crop.getLowerLeftX();
        float right = left + displacement.getX() * matrix.getScalingFactorX();
        float baseline = crop.getUpperRightY() - matrix.getTranslateY();
        float size = Math.max(1, matrix.getScalingFactorY());
        if (!turned && right > left) {
            glyphs.add(new PdfGlyph(PdfGlyph.UNKNOWN, left, right, baseline, size, false, unknown(font, code)));
        }
    }

    private PdfOrigin unknown(PDFont font, int code) {
        return PdfOrigin.unknown(signs.computeIfAbsent(new Sign(font, code), sign -> signs.size()));
    }

    /** What the font says that the character stands for; where it is silent, PDFBox takes the bare code. */
    private static String meaning(TextPosition position) {
        boolean bare = position.getFont() instanceof PDSimpleFont font
                && position.getCharacterCodes().length == 1
                && font.toUnicode(position.getCharacterCodes()[0]) == null;
        String meaning = bare
                ? PdfGlyphNames.letters((PDSimpleFont) position.getFont(), position.getCharacterCodes()[0])
                : position.getUnicode();
        return bare && meaning.isEmpty() || isControl(meaning) ? PdfGlyph.UNKNOWN : Presentation.resolve(meaning);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        placed = true;
        String text = meaning(position);
        boolean isUnknown = text.equals(PdfGlyph.UNKNOWN);
        unknown += isUnknown ? 1 : 0;
        if (text.isEmpty()) {
            return;
        }
        float size = size(position);
        float left = position.getXDirAdj();
        float right = left + position.getWidthDirAdj();
        PdfOrigin origin = isUnknown ? unknown(position.getFont(), position.getCharacterCodes()[0]) : PdfOrigin.FONT;
        PdfGlyph glyph =
                new PdfGlyph(text, left, right, position.getYDirAdj(), size, isEmphasised(position.getFont()), origin);
        float direction = direction(position);
        if (direction == 0) {
            boolean visible = right >= 0 && left <= width && glyph.baseline() >= 0 && glyph.top() <= height;
            if (visible) {
                glyphs.add(glyph);
            }
            return;
        }
        oblique.add(glyph, direction);
    }

    /** Whether the font maps the character to what no text has. */
    private static boolean isControl(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isISOControl(c) && !Blanks.isSpace((char) c));
    }

    private static float size(TextPosition position) {
        float size = Math.abs(position.getYScale());
        return size > 0.5f ? size : Math.max(1, position.getFontSizeInPt());
    }

    /** 0 for text that stands upright, else its angle in degrees, rounded. */
    private static float direction(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())) - position.getRotation();
        long rounded = Math.floorMod(Math.round(angle), 360L);
        return rounded <= 2 || rounded >= 358 ? 0 : rounded;
    }

    private boolean isEmphasised(PDFont font) {
        return emphasis.computeIfAbsent(font, PdfPageReader::judge);
    }

    private static boolean judge(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean named = EMPHASIS.matcher(name).find();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return named
                || descriptor != null
                        && (descriptor.isForceBold()
                                || descriptor.isItalic()
                                || descriptor.getFontWeight() >= SEMI_BOLD);
    }

    /** Draws forms, and takes the size of pictures without decoding them. */
    private final class PictureSize extends DrawObject {

        PictureSize() {
            super(PdfPageReader.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && getResources() != null
                    && getResources().isImageXObject(name)) {
                Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                double area = Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
                pictures += area / Math.max(1, (double) width * height);
                return;
            }
            super.process(operator, operands);
        }
    }
}
