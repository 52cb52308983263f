package org.lectern.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.lectern.text.Languages;

/**
 * Reads the pictures of pages by OCR, several pages side by side.
 *
 * <p>PDFBox draws one page after the other; Tesseract reads each in a process of its own. The language is that of the pages
 * that have text, else that of the script and words of the first page that is read.
 */
final class PdfOcr {

    /** Tesseract is trained on print of 300 dots an inch. */
    private static final float DPI = 300;

    /** The largest picture, in pixels; larger pages are drawn more coarsely. */
    private static final double MOST_PIXELS = 36e6;

    private static final float POINTS_IN_INCH = 72;

    private final Tesseract tesseract;
    private final PDFRenderer renderer;
    private final String source;
    private final PageListener listener;
    private Optional<List<PdfWord>> firstPage = Optional.empty();
    private int done;

    PdfOcr(Tesseract tesseract, PDDocument document, String source, PageListener listener) {
        this.tesseract = tesseract;
        this.renderer = new PDFRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
        this.source = source;
        this.listener = listener;
    }

    /**
     * Reads pages.
     *
     * @param pages those to read
     * @param textLanguage the language of the other pages, or {@code und}
     * @return the words by page; a page that could not be read is missing
     */
    Map<Integer, List<PdfWord>> read(List<PdfPage> pages, String textLanguage) {
        String language = language(pages.get(0), textLanguage);
        int threads = Math.min(pages.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Optional<List<PdfWord>>>> futures = new ArrayList<>();
            for (PdfPage page : pages) {
                boolean known = firstPage.isPresent() && page.equals(pages.get(0));
                Callable<Optional<List<PdfWord>>> task = () -> known ? firstPage : read(page, language, pages.size());
                futures.add(pool.submit(task));
            }
            Map<Integer, List<PdfWord>> words = new TreeMap<>();
            for (int i = 0; i < futures.size(); i++) {
                int page = pages.get(i).number();
                futures.get(i).get().ifPresent(onPage -> words.put(page, onPage));
            }
            return words;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("OCR of " + source + " failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private String language(PdfPage first, String textLanguage) {
        if (tesseract.knows(textLanguage)) {
            return textLanguage;
        }
        try {
            BufferedImage picture = draw(first);
            String common = tesseract.languageOf(picture);
            if (!common.equals("en")) {
                return common;
            }
            List<Tesseract.Word> words = tesseract.read(picture, common);
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(word.text()).append(' '));
            String guess = Languages.of(text.toString());
            if (tesseract.knows(guess) && !guess.equals(common)) {
                return guess;
            }
            firstPage = Optional.of(placed(first, picture, words));
            return common;
        } catch (IOException e) {
            return "en";
        }
    }

    private Optional<List<PdfWord>> read(PdfPage page, String language, int all) {
        try {
            BufferedImage picture = draw(page);
            return Optional.of(placed(page, picture, tesseract.read(picture, language)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            report(all);
        }
    }

    private static List<PdfWord> placed(PdfPage page, BufferedImage picture, List<Tesseract.Word> words) {
        return OcrWords.of(words, page.width() / picture.getWidth());
    }

    private synchronized void report(int all) {
        done++;
        listener.pageRead(source, done, all);
    }

    /** Draws a page; PDFBox does not draw two pages of a document at once. */
    private synchronized BufferedImage draw(PdfPage page) throws IOException {
        double pixels = (double) page.width() * page.height() * DPI * DPI / POINTS_IN_INCH / POINTS_IN_INCH;
        float dpi = (float) (DPI * Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, pixels))));
        return renderer.renderImageWithDPI(page.number() - 1, dpi, ImageType.GRAY);
    }
}
