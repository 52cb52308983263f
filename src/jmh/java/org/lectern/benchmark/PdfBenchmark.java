package org.lectern.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.lectern.Lectern;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.text.Transcript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/** Pages of a born-digital PDF, forty lines of print each. Operations are pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PdfBenchmark {

    private static final int PAGES = 20;
    private static final int LINES = 40;

    private final Lectern lectern = Lectern.builder().build();
    private byte[] bytes = new byte[0];

    @Setup
    public void makePdf() throws IOException {
        List<String> lines = Prose.wrapped(Prose.paragraphs(2 * PAGES * LINES / 8))
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < PAGES; page++) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.setLeading(16);
                    content.newLineAtOffset(72, 760);
                    for (int line = 0; line < LINES; line++) {
                        content.showText(lines.get(page * LINES + line));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
        }
        bytes = out.toByteArray();
    }

    /** Text positions, words, lines and layout. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public Transcript read() throws TranscriptException {
        return lectern.transcript(Input.of("speech.pdf", bytes));
    }

    /** Tika's plain extraction of the same bytes. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public String readByTika() throws IOException, SAXException, TikaException {
        BodyContentHandler text = new BodyContentHandler(-1);
        new PDFParser().parse(new ByteArrayInputStream(bytes), text, new Metadata(), new ParseContext());
        return text.toString();
    }
}
