package org.lectern.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.layout.Layout;
import org.lectern.text.Blanks;
import org.lectern.text.SourceInfo;

/**
 * Pages on which any bytes place words: they are read, with every character accounted for, or refused.
 *
 * <p>Each operator takes four bytes, so that what a fuzzer changes remains a page. PDFBox, which reads the file, has
 * fuzzers of its own; here it is columns, rows, gaps, turned text and page furniture that are sought.
 */
public final class PdfFuzz {

    private static final String NAME = "fuzzed.pdf";
    private static final int STEP = 4;
    private static final int MOST_PAGES = 8;
    private static final PdfLimits LIMITS = new PdfLimits(MOST_PAGES, 100_000, 16L << 20, Duration.ofSeconds(20));
    private static final List<String> WORDS = List.of(
            "We meet at a time of great danger, and we",
            "will act.",
            "Madam President,",
            "Page 1 of 2",
            "1",
            "2",
            "-",
            "interna-",
            "tional",
            "CHECK AGAINST DELIVERY",
            "a",
            "S P A C E D",
            " ",
            "\\225 entry",
            "The Third Committee, 12 March 2024",
            "\\\\");

    private PdfFuzz() {}

    /** Sets the pages, and reads them without OCR. */
    public static void check(byte[] data) {
        byte[] pdf = document(pages(data));
        PdfReader reader = new PdfReader(LIMITS, Optional::empty, PageListener.NONE);
        try {
            Extract extract = reader.read(
                    Input.owning(NAME, pdf), new SourceInfo(NAME, "application/pdf", pdf.length, "00".repeat(32)));
            if (!Blanks.isBlank(extract.text()) && !extract.lines().isEmpty()) {
                Layout.standard().read(extract);
            }
        } catch (TranscriptException e) {
            if (!e.getMessage().startsWith(NAME + ": ") || e.getMessage().contains("\n")) {
                throw new AssertionError("no clear error", e);
            }
        }
    }

    private static List<String> pages(byte[] data) {
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder("BT /F1 11 Tf 13 TL 72 720 Td\n");
        for (int i = 0; i + STEP <= data.length; i += STEP) {
            int a = data[i + 1] & 0xFF;
            int b = data[i + 2] & 0xFF;
            int c = data[i + 3] & 0xFF;
            switch (data[i] & 0xF) {
                case 0 ->
                    page.append("1 0 0 1 ")
                            .append(a * 2.4)
                            .append(' ')
                            .append(b * 3.1)
                            .append(" Tm\n");
                case 1 ->
                    page.append((a - 128) / 4.0)
                            .append(' ')
                            .append((b - 128) / 4.0)
                            .append(" Td\n");
                case 2 ->
                    page.append(a % 2 == 0 ? "/F1 " : "/F2 ")
                            .append(1 + b / 8.0)
                            .append(" Tf\n");
                case 3, 4 ->
                    page.append('(').append(WORDS.get(a % WORDS.size())).append(") Tj\n");
                case 5 -> page.append(String.format(Locale.ROOT, "<%02X%02X%02X> Tj\n", a, b, c));
                case 6 -> page.append(String.format(Locale.ROOT, "[<%02X> %d <%02X>] TJ\n", a, (b - 128) * 10, c));
                case 7 ->
                    page.append(turned(a))
                            .append(b * 2.4)
                            .append(' ')
                            .append(c * 3.1)
                            .append(" Tm\n");
                case 8 ->
                    page.append((a - 128) / 16.0)
                            .append(" Tc ")
                            .append((b - 128) / 16.0)
                            .append(" Tw\n");
                case 9 -> page.append(4 + a / 4.0).append(" TL\n");
                case 10 -> page.append("ET ").append(rectangle(a, b, c)).append(" BT\n");
                case 11 -> page.append(a % 8).append(" Tr\n");
                case 12 -> {
                    if (pages.size() + 1 < MOST_PAGES) {
                        pages.add(page + "ET");
                        page = new StringBuilder("BT /F1 11 Tf 13 TL 72 720 Td\n");
                    }
                }
                case 13 -> page.append((a - 128) / 8.0).append(" Ts\n");
                default ->
                    page.append("T* (").append(WORDS.get(a % WORDS.size())).append(") Tj\n");
            }
        }
        pages.add(page + "ET");
        return pages;
    }

    private static String turned(int a) {
        return switch (a % 4) {
            case 0 -> "0 1 -1 0 ";
            case 1 -> "-1 0 0 -1 ";
            case 2 -> "0 -1 1 0 ";
            default -> "0.7 0.7 -0.7 0.7 ";
        };
    }

    private static String rectangle(int a, int b, int c) {
        return a * 2.4 + " " + b * 3.1 + " " + c + " " + (c % 16) + " re f";
    }

    private static byte[] document(List<String> pages) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(5 + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]/MediaBox[0 0 612 792]"
                + "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R/Contents " + (6 + 2 * i) + " 0 R>>");
            objects.add("<</Length " + pages.get(i).length() + ">>stream\n" + pages.get(i) + "\nendstream");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write("%PDF-1.7\n", pdf);
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.size()));
            write((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n", pdf);
        }
        int start = pdf.size();
        write(table + "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF", pdf);
        return pdf.toByteArray();
    }

    private static void write(String text, ByteArrayOutputStream pdf) {
        pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
