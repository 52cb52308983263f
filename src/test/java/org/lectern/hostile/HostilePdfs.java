package org.lectern.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Makes PDFs by hand, object by object. */
final class HostilePdfs {

    private final List<byte[]> objects = new ArrayList<>();

    private HostilePdfs() {}

    /** A page with the words, in a document whose catalogue and page have further entries. */
    static byte[] page(String words, String catalogue, String page, String... furtherObjects) {
        HostilePdfs pdf = new HostilePdfs();
        pdf.add("<</Type /Catalog /Pages 2 0 R " + catalogue + ">>");
        pdf.add("<</Type /Pages /Kids [3 0 R] /Count 1>>");
        pdf.add("<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
                + " /Resources <</Font <</F 4 0 R>> /XObject <</X 6 0 R>>>> " + page + ">>");
        pdf.add("<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>");
        pdf.add(stream("", "BT /F 12 Tf 72 700 Td (" + words + ") Tj ET /X Do"));
        for (String object : furtherObjects) {
            pdf.add(object);
        }
        return pdf.bytes("");
    }

    /** A document of these objects; the first is the catalogue. */
    static byte[] of(String trailer, String... objects) {
        HostilePdfs pdf = new HostilePdfs();
        for (String object : objects) {
            pdf.add(object);
        }
        return pdf.bytes(trailer);
    }

    static String stream(String entries, String content) {
        return "<<" + entries + " /Length " + content.length() + ">> stream\n" + content + "\nendstream";
    }

    /** A stream that unpacks to as many blanks. */
    static String deflated(int length) {
        Deflater deflater = new Deflater();
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int at = 0; at < length; at += blanks.length) {
            deflater.setInput(blanks);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return stream("/Filter /FlateDecode", packed.toString(StandardCharsets.ISO_8859_1));
    }

    private void add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private byte[] bytes(String trailer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes((i + 1 + " 0 obj ").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        int count = objects.size() + 1;
        String end = "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer <</Root 1 0 R /Size " + count
                + " " + trailer.replace("START", String.valueOf(out.size())) + ">>\nstartxref\n" + out.size()
                + "\n%%EOF\n";
        out.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
