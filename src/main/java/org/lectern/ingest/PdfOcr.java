package org.lectern.ingest;

import java.awt.Color;
import java.awt.Graphics2D;
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
 * <p>PDFBox draws one page after the other; Tesseract reads each in a process of its own. The first page is read ahead of
 * the others and tells the language to begin with; a page that turns out to be in another one is read again in that. So the
 * outcome does not depend on which page is ready first.
 */
final class PdfOcr {

    /** Tesseract is trained on print of 300 dots an inch. */
    private static final float DPI = 300;

    /** The largest picture, in pixels; larger pages are drawn more coarsely. */
    private static final double MOST_PIXELS = 36e6;

    private static final float POINTS_IN_INCH = 72;

    /** What is drawn around the lines that are read, as a share of their height. */
    private static final float MARGIN = 0.3f;

    /** A page of which OCR is less sure, of 100, may be written in another script. */
    private static final double UNSURE = 60;

    private final Tesseract tesseract;
    private final PDFRenderer renderer;
    private final String source;
    private final PageListener listener;
    private int done;

    PdfOcr(Tesseract tesseract, PDDocument document, String source, PageListener listener) {
        this.tesseract = tesseract;
        this.renderer = new PDFRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
        this.source = source;
        this.listener = listener;
    }

    /**
     * What has to be read of a page.
     *
     * @param page the page
     * @param lines those that are to be read; none if all of it is
     */
    record Job(PdfPage page, List<PdfDrawnLine> lines) {}

    /**
     * What was read of a page.
     *
     * @param words the words, on their lines
     * @param language the language in which it was read, an ISO 639-1 code
     * @param lacking the language in which it seems to be written, if Tesseract lacks it
     */
    record Result(List<PdfWord> words, String language, Optional<String> lacking) {}

    /**
     * Reads pages.
     *
     * @param jobs what to read; not empty
     * @param textLanguage the language of the other pages, or {@code und}
     * @return the results by page; a page that could not be read is missing
     */
    Map<Integer, Result> read(List<Job> jobs, String textLanguage) {
        Map<Integer, Result> results = new TreeMap<>();
        Job first = jobs.get(0);
        Optional<Result> opening = read(first, tesseract.knows(textLanguage) ? textLanguage : "en", jobs.size());
        opening.ifPresent(result -> results.put(first.page().number(), result));
        String language = opening.map(Result::language).orElse("en");
        List<Job> others = jobs.subList(1, jobs.size());
        if (others.isEmpty()) {
            return results;
        }
        int threads = Math.min(others.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Optional<Result>>> futures = new ArrayList<>();
            for (Job job : others) {
                Callable<Optional<Result>> task = () -> read(job, language, jobs.size());
                futures.add(pool.submit(task));
            }
            for (int i = 0; i < futures.size(); i++) {
                int page = others.get(i).page().number();
                futures.get(i).get().ifPresent(result -> results.put(page, result));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("OCR of " + source + " failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Optional<Result> read(Job job, String language, int all) {
        try {
            BufferedImage picture = draw(job.page());
            float scale = job.page().width() / picture.getWidth();
            if (!job.lines().isEmpty()) {
                List<Tesseract.Word> words =
                        tesseract.read(only(job.lines(), picture, scale), language, Tesseract.Mode.LINES);
                return Optional.of(new Result(OcrWords.of(words, scale), language, Optional.empty()));
            }
            List<Tesseract.Word> words = tesseract.read(picture, language, Tesseract.Mode.PAGE);
            String better = betterLanguage(picture, words, language);
            if (better.equals(language) || !tesseract.knows(better)) {
                Optional<String> lacking = Optional.of(better).filter(other -> !other.equals(language));
                return Optional.of(new Result(OcrWords.of(words, scale), language, lacking));
            }
            List<Tesseract.Word> again = tesseract.read(picture, better, Tesseract.Mode.PAGE);
            return Optional.of(new Result(OcrWords.of(again, scale), better, Optional.empty()));
        } catch (IOException | RuntimeException e) {
            // The page is missing in the results, and the reader of the file is warned of it.
            return Optional.empty();
        } finally {
            report(all);
        }
    }

    /** The language in which the page seems to be written. */
    private String betterLanguage(BufferedImage picture, List<Tesseract.Word> words, String language)
            throws IOException {
        double sure =
                words.stream().mapToInt(Tesseract.Word::confidence).average().orElse(0);
        if (sure < UNSURE) {
            return tesseract.languageOf(picture).orElse(language);
        }
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()).append(' '));
        String guess = Languages.of(text.toString());
        return tesseract.isNamed(guess) ? guess : language;
    }

    /** The picture with nothing on it but the lines. */
    private static BufferedImage only(List<PdfDrawnLine> lines, BufferedImage picture, float scale) {
        BufferedImage only = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        Graphics2D graphics = only.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, only.getWidth(), only.getHeight());
        for (PdfDrawnLine line : lines) {
            float margin = MARGIN * (line.bottom() - line.top());
            graphics.setClip(
                    (int) ((line.left() - margin) / scale),
                    (int) ((line.top() - margin) / scale),
                    (int) ((line.right() - line.left() + 2 * margin) / scale),
                    (int) ((line.bottom() - line.top() + 2 * margin) / scale));
            graphics.drawImage(picture, 0, 0, null);
        }
        graphics.dispose();
        return only;
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
