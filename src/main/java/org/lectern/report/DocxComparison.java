package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lectern.compare.Comparison;

/**
 * Writes a comparison as a Word document with tracked changes: accepting all gives the other text, rejecting all the
 * base.
 *
 * <p>The parts are those of ECMA-376, part 2 and 1. Nothing in them depends on the clock or its zone.
 */
final class DocxComparison implements Renderer<Comparison> {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Local, as zip tells it; of the first moment that zip can tell, Java adds the time in UTC, which depends on the zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", DocxComparison::contentTypes);
        part(zip, "_rels/.rels", xml -> relationship(xml, "officeDocument", "word/document.xml"));
        part(zip, "word/_rels/document.xml.rels", xml -> relationship(xml, "styles", "styles.xml"));
        part(zip, "word/styles.xml", new DocxStyles(comparison)::write);
        part(zip, "word/document.xml", new DocxText(comparison)::write);
        zip.finish();
        out.flush();
    }

    /** What writes one part. */
    @FunctionalInterface
    private interface Part {
        void write(XmlWriter xml) throws IOException;
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        XmlWriter xml = new XmlWriter(zip);
        part.write(xml);
        xml.finish();
        zip.closeEntry();
    }

    private static void contentTypes(XmlWriter xml) throws IOException {
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Override", "PartName", "/word/document.xml", "ContentType", WORD + "document.main+xml");
        xml.empty("Override", "PartName", "/word/styles.xml", "ContentType", WORD + "styles+xml");
        xml.close();
    }

    private static void relationship(XmlWriter xml, String type, String target) throws IOException {
        xml.open("Relationships", "xmlns", RELATIONSHIPS);
        xml.empty("Relationship", "Id", "rId1", "Type", OFFICE + type, "Target", target);
        xml.close();
    }
}
