package org.lectern.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes results and sees whether others can read them. */
final class Written {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Written() {}

    /** Throws if the result cannot be written in the format, or the format's readers would refuse it. */
    static <T> void check(Format format, Renderer<T> renderer, T result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(result, out);
        byte[] bytes = out.toByteArray();
        switch (format) {
            case JSON -> JSON.readTree(bytes);
            case TEI -> parse(new ByteArrayInputStream(bytes));
            case DOCX -> parseParts(bytes);
            default -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        }
    }

    private static void parseParts(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parse(new ByteArrayInputStream(zip.readAllBytes()));
            }
        }
    }

    private static void parse(InputStream xml) throws IOException {
        try {
            SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(xml, new DefaultHandler());
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed", e);
        }
    }
}
