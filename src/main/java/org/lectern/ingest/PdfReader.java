package org.lectern.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lectern.text.Languages;
import org.lectern.text.SourceInfo;

/**
 * Reads PDF through the places of its characters: words, columns, rows, then lines with what the page shows of them.
 *
 * <p>Cost is linear in the number of characters but for sorting those of one page.
 */
final class PdfReader implements FormatReader {

    /** So many characters tell the language. */
    private static final int SAMPLE = 20_000;

    private static final String MISSING = "Tesseract is not installed";
    private static final String FAILED = "OCR failed";

    private final PdfLimits limits;
    private final Supplier<Optional<Tesseract>> tesseract;
    private final PageListener listener;

    /**
     * A reader.
     *
     * @param tesseract asked only if a page needs OCR
     */
    PdfReader(PdfLimits limits, Supplier<Optional<Tesseract>> tesseract, PageListener listener) {
        this.limits = limits;
        this.tesseract = tesseract;
        this.listener = listener;
    }

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        PdfBudget budget = new PdfBudget(limits);
        List<PdfPage> pages = new ArrayList<>();
        try (PDDocument document = open(input)) {
            budget.checkPages(document.getNumberOfPages());
            new PdfPageReader(budget, pages::add).read(document);
            PdfWarnings warnings = new PdfWarnings();
            warnings.damaged(budget.damaged());
            List<List<PdfWord>> words = words(document, input.name(), pages, warnings);
            if (warnings.isAllUnread(pages.size())) {
                throw new TranscriptException(
                        input.name(), warnings.list().get(warnings.list().size() - 1));
            }
            return extract(source, pages, words, warnings);
        } catch (PdfBudget.Exceeded e) {
            throw new TranscriptException(input.name(), reason(e), e);
        } catch (InvalidPasswordException e) {
            throw new TranscriptException(input.name(), "is an encrypted PDF that needs a password", e);
        } catch (TranscriptException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TranscriptException(input.name(), "is a damaged PDF: " + reason(e), e);
        }
    }

    private PDDocument open(Input input) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(input.bytes()),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(limits.memory()).streamCache);
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }

    /** The words of each page: from its text where that is sound, else by OCR, else none. */
    private List<List<PdfWord>> words(PDDocument document, String name, List<PdfPage> pages, PdfWarnings warnings) {
        List<List<PdfWord>> words = new ArrayList<>();
        List<PdfOcr.Job> jobs = new ArrayList<>();
        StringBuilder sample = new StringBuilder();
        List<Integer> withUnknown = new ArrayList<>();
        int unknown = 0;
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            List<PdfWord> onPage = PdfWords.of(page.glyphs());
            if (TextLayer.of(page, onPage) == TextLayer.SOUND) {
                if (page.unknown() > 0) {
                    withUnknown.add(page.number());
                    unknown += page.unknown();
                }
                words.add(onPage);
                if (sample.length() < SAMPLE) {
                    onPage.forEach(word -> sample.append(word.text()).append(' '));
                }
            } else {
                words.add(List.of());
                jobs.add(new PdfOcr.Job(page, List.of()));
                pages.set(i, page.withoutText());
            }
        }
        warnings.unknown(withUnknown, unknown);
        findDrawnLines(pages, words, jobs);
        if (!jobs.isEmpty()) {
            recognise(document, name, jobs, Languages.of(sample.toString()), words, warnings);
        }
        return words;
    }

    /** Adds the lines that sound pages draw as outlines, in the order of the pages. */
    private static void findDrawnLines(List<PdfPage> pages, List<List<PdfWord>> words, List<PdfOcr.Job> jobs) {
        for (PdfPage page : pages) {
            List<PdfDrawnLine> lines = PdfDrawnText.linesOf(page, words.get(page.number() - 1), pages);
            if (!lines.isEmpty()) {
                jobs.add(new PdfOcr.Job(page, lines));
            }
        }
        jobs.sort(Comparator.comparingInt(job -> job.page().number()));
    }

    private void recognise(
            PDDocument document,
            String name,
            List<PdfOcr.Job> jobs,
            String language,
            List<List<PdfWord>> words,
            PdfWarnings warnings) {
        List<Integer> whole = numbers(jobs, job -> job.lines().isEmpty());
        List<Integer> drawn = numbers(jobs, job -> !job.lines().isEmpty());
        Optional<Tesseract> found = tesseract.get();
        if (found.isEmpty()) {
            warnings.unread(whole, MISSING);
            warnings.drawnAndUnread(drawn, MISSING);
            return;
        }
        Map<Integer, PdfOcr.Result> results = new PdfOcr(found.get(), document, name, listener).read(jobs, language);
        Map<String, List<Integer>> lacking = new TreeMap<>();
        for (PdfOcr.Job job : jobs) {
            int page = job.page().number();
            PdfOcr.Result result = results.get(page);
            if (result != null) {
                List<PdfWord> text = words.get(page - 1);
                words.set(
                        page - 1,
                        job.lines().isEmpty()
                                ? result.words()
                                : PdfDrawnText.merged(text, job.lines(), result.words()));
                result.lacking()
                        .ifPresent(other -> lacking.computeIfAbsent(other, k -> new ArrayList<>())
                                .add(page));
            }
        }
        warnings.recognised(whole.stream().filter(results::containsKey).toList());
        warnings.drawn(drawn.stream().filter(results::containsKey).toList());
        lacking.forEach((other, onPages) -> warnings.lacking(Tesseract.nameOf(other), onPages));
        Predicate<Integer> failed = page -> !results.containsKey(page);
        warnings.drawnAndUnread(drawn.stream().filter(failed).toList(), FAILED);
        warnings.unread(whole.stream().filter(failed).toList(), FAILED);
    }

    private static List<Integer> numbers(List<PdfOcr.Job> jobs, Predicate<PdfOcr.Job> which) {
        return jobs.stream().filter(which).map(job -> job.page().number()).toList();
    }

    private static Extract extract(
            SourceInfo source, List<PdfPage> pages, List<List<PdfWord>> words, PdfWarnings warnings) {
        List<List<PdfColumn>> columns = new ArrayList<>();
        PdfColumns gutters = new PdfColumns();
        PdfLineNumbers lineNumbers = new PdfLineNumbers();
        for (List<PdfWord> onPage : words) {
            List<PdfWord> text = new ArrayList<>(onPage);
            Set<PdfWord> numbers = lineNumbers.of(text);
            text.removeAll(numbers);
            List<PdfColumn> columnsOnPage = new ArrayList<>();
            for (List<PdfWord> column : gutters.of(text)) {
                List<PdfRow> rows = PdfRows.of(column);
                rows.forEach(row -> row.numberFrom(numbers));
                columnsOnPage.add(PdfColumn.of(rows));
            }
            columns.add(columnsOnPage);
        }
        PdfText text = new PdfText(pages, columns).write();
        return new Extract(
                        source,
                        text.text(),
                        text.pages(),
                        text.lines(),
                        LineBuilder.markup(text.text(), text.lines()),
                        warnings.list())
                .withSigns(text.signs());
    }
}
