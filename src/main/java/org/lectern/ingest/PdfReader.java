package org.lectern.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lectern.text.SourceInfo;

/**
 * Reads PDF through the places of its characters: words, columns, rows, then lines with what the page shows of them.
 *
 * <p>Cost is linear in the number of characters but for sorting those of one page.
 */
final class PdfReader implements FormatReader {

    private final PdfLimits limits;

    PdfReader(PdfLimits limits) {
        this.limits = limits;
    }

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        PdfBudget budget = new PdfBudget(limits);
        List<PdfPage> pages = new ArrayList<>();
        try (PDDocument document = open(input)) {
            budget.checkPages(document.getNumberOfPages());
            new PdfPageReader(budget, pages::add).read(document);
        } catch (PdfBudget.Exceeded e) {
            throw new TranscriptException(input.name(), reason(e), e);
        } catch (InvalidPasswordException e) {
            throw new TranscriptException(input.name(), "is an encrypted PDF that needs a password", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new TranscriptException(input.name(), "is a damaged PDF: " + reason(e), e);
        }
        return extract(source, pages, budget.damaged());
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

    private static Extract extract(SourceInfo source, List<PdfPage> pages, List<Integer> damaged) {
        List<List<PdfColumn>> columns = new ArrayList<>();
        PdfColumns gutters = new PdfColumns();
        PdfLineNumbers lineNumbers = new PdfLineNumbers();
        for (PdfPage page : pages) {
            List<PdfWord> words = PdfWords.of(page.glyphs());
            Set<PdfWord> numbers = lineNumbers.of(words);
            words.removeAll(numbers);
            List<PdfColumn> onPage = new ArrayList<>();
            for (List<PdfWord> column : gutters.of(words)) {
                List<PdfRow> rows = PdfRows.of(column);
                rows.forEach(row -> row.numberFrom(numbers));
                onPage.add(PdfColumn.of(rows));
            }
            columns.add(onPage);
        }
        PdfText text = new PdfText(pages, columns).write();
        List<String> warnings = new ArrayList<>();
        for (int page : damaged) {
            warnings.add("page " + page + " is damaged and may lack text");
        }
        return new Extract(
                source,
                text.text(),
                text.pages(),
                text.lines(),
                LineBuilder.markup(text.text(), text.lines()),
                warnings);
    }
}
