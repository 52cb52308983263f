package org.lectern.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.lectern.hostile.HostileFile.Outcome;
import org.lectern.ingest.Input;
import org.lectern.support.SampleFiles;

/** The corpus of bad files, each with what has to come of it. */
final class HostileFiles {

    /** Stands in those that can be read in spite of everything. */
    static final String WORDS = "We meet at a time of great danger, and we will act.";

    /** Nobody listens there; whoever asks for it shows that he would ask for anything. */
    private static final String ADDRESS = "http://127.0.0.1:9/x";

    private static final String SECRET = "file:///etc/passwd";

    private final List<HostileFile> files = new ArrayList<>();

    private HostileFiles() {}

    static List<HostileFile> all() {
        HostileFiles all = new HostileFiles();
        all.plain();
        all.signs();
        all.xml();
        all.html();
        all.markdown();
        all.captions();
        all.rtf();
        all.mail();
        all.archives();
        all.offices();
        all.pdfs();
        all.encrypted();
        return List.copyOf(all.files);
    }

    private void read(String name, String content) {
        read(name, content, WORDS);
    }

    private void read(String name, String content, String telling) {
        read(name, () -> input(name, content), telling);
    }

    private void read(String name, HostileFile.Maker maker, String telling) {
        files.add(new HostileFile(name, maker, Outcome.READ, telling));
    }

    private void refused(String name, String content, String reason) {
        refused(name, () -> input(name, content), reason);
    }

    private void refused(String name, HostileFile.Maker maker, String reason) {
        files.add(new HostileFile(name, maker, Outcome.REFUSED, reason));
    }

    private static Input input(String name, String content) {
        return Input.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void plain() {
        refused("empty.txt", "", "is empty");
        read("one-byte.txt", "a", "a");
        refused("one-zero.txt", "\0", "binary");
        refused(
                "blanks-without-end.txt",
                () -> Input.of("blanks-without-end.txt", blanks(Long.MAX_VALUE)),
                "too large");
        refused("gigabyte-of-blanks.txt", () -> Input.of("gigabyte-of-blanks.txt", blanks(1_000_000_000)), "too large");
        refused("blanks.txt", () -> Input.of("blanks.txt", blanks(50_000_000)), "only blanks");
        read(
                "million-lines.txt",
                () -> input("million-lines.txt", (WORDS.substring(0, 20) + "\n").repeat(1_000_000)),
                "We meet");
        read(
                "line-of-50-megabytes.txt",
                () -> input("line-of-50-megabytes.txt", (WORDS + " ").repeat(1_000_000)),
                WORDS);
        read(
                "word-of-5-megabytes.txt",
                () -> input("word-of-5-megabytes.txt", "abcdefghij".repeat(500_000)),
                "abcdefghij");
        read(
                "million-form-feeds.txt",
                () -> input("million-form-feeds.txt", WORDS + "\f".repeat(1_000_000) + "End."),
                WORDS);
        read("million-dots.txt", () -> input("million-dots.txt", WORDS + "\n" + ".".repeat(1_000_000) + "\n"), WORDS);
        read("million-hyphens.txt", () -> input("million-hyphens.txt", WORDS + "\n" + "a-\n".repeat(500_000)), WORDS);
        read(
                "brackets.txt",
                () -> input("brackets.txt", WORDS + "\n" + "(".repeat(200_000) + "\n" + "[".repeat(200_000)),
                WORDS);
        read("numbers.txt", () -> input("numbers.txt", WORDS + "\n\n" + "1\n\n2\n\n".repeat(100_000)), WORDS);
        refused("binary.txt", () -> Input.of("binary.txt", noise(1 << 20)), "binary");
    }

    private void signs() {
        read("surrogates.rtf", "{\\rtf1 " + WORDS + " \\u-10240? \\u-9216? end}");
        read("surrogates.html", "<p>" + WORDS + " &#xD800; &#xDFFF; &#x110000; &#0;");
        read(
                "surrogates.txt",
                () -> Input.of("surrogates.txt", utf8(WORDS, 0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF)),
                "We meet");
        read("marks.txt", WORDS + " e" + "\u0301".repeat(1_000) + " end.");
        read(
                "marks-without-end.txt",
                () -> input("marks-without-end.txt", WORDS + " e" + "\u0301".repeat(1_000_000)),
                WORDS);
        read("overrides.txt", "\u202E" + WORDS + "\u202C \u2066\u2067\u202A end.\u200F".repeat(1_000));
        read("zeros.txt", WORDS + " a\0b.", "a");
        read("joiners.txt", () -> input("joiners.txt", WORDS + " " + "\u200D\uFE0F".repeat(200_000)), WORDS);
        read(
                "soft-hyphens.txt",
                () -> input("soft-hyphens.txt", WORDS + " a" + "\u00AD".repeat(1_000_000) + "b"),
                WORDS);
        read("ligatures.txt", () -> input("ligatures.txt", WORDS + " " + "\uFDFA".repeat(100_000)), WORDS);
        read("tags.txt", WORDS + "\u001B[31m red \u001B]0;title\u0007", WORDS);
    }

    private void xml() {
        String bomb = entities(10, 10);
        refused("laughs.xml", "<?xml version='1.0'?><!DOCTYPE a [" + bomb + "]><a><p>&e9;</p></a>", "XML");
        refused(
                "quadratic.xml",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b '" + "b".repeat(100_000) + "'>]><a><p>"
                        + "&b;".repeat(100_000) + "</p></a>",
                "XML");
        refused(
                "parameters.xml",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY % p SYSTEM '" + ADDRESS + "'> %p; ]><a><p>" + WORDS
                        + " &x;</p></a>",
                "XML");
        refused(
                "secret.xml",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM '" + SECRET + "'>]><a><p>" + WORDS
                        + " &x;</p></a>",
                "outside");
        refused(
                "address.xml",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM '" + ADDRESS + "'>]><a><p>" + WORDS
                        + " &x;</p></a>",
                "outside");
        read("dtd.xml", "<?xml version='1.0'?><!DOCTYPE a SYSTEM '" + ADDRESS + "'><a><p>" + WORDS + "</p></a>");
        read(
                "style.xml",
                "<?xml version='1.0'?><?xml-stylesheet type='text/xsl' href='" + ADDRESS + "'?><a><p>" + WORDS
                        + "</p></a>");
        read(
                "include.xml",
                "<?xml version='1.0'?><a xmlns:xi='http://www.w3.org/2001/XInclude'><p>" + WORDS
                        + "</p><xi:include href='" + SECRET + "' parse='text'/></a>");
        read(
                "schema.xml",
                "<?xml version='1.0'?><a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='"
                        + ADDRESS + " " + ADDRESS + "'><p>" + WORDS + "</p></a>");
        refused("deep.xml", () -> input("deep.xml", "<?xml version='1.0'?>" + "<a>".repeat(200_000) + WORDS), "deep");
        refused(
                "deep.tei.xml",
                () -> input("deep.tei.xml", "<?xml version='1.0'?><TEI>" + "<div>".repeat(200_000) + WORDS),
                "deep");
        refused(
                "attributes.xml",
                () -> input(
                        "attributes.xml",
                        "<?xml version='1.0'?><a " + attributes(200_000) + "><p>" + WORDS + "</p></a>"),
                "XML");
        read(
                "wide.xml",
                () -> input(
                        "wide.xml", "<?xml version='1.0'?><a><p>" + WORDS + "</p>" + "<p/>".repeat(500_000) + "</a>"),
                WORDS);
    }

    private static String entities(int depth, int times) {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 'ha'>");
        for (int i = 1; i < depth; i++) {
            entities.append("<!ENTITY e")
                    .append(i)
                    .append(" '")
                    .append(("&e" + (i - 1) + ";").repeat(times))
                    .append("'>");
        }
        return entities.toString();
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("='v'");
        }
        return attributes.toString();
    }

    private void html() {
        read(
                "scripts.html",
                "<html><head><script>document.write('evil')</script><meta http-equiv=refresh content='0;url="
                        + ADDRESS + "'><base href='" + ADDRESS + "'><link rel=stylesheet href='" + ADDRESS
                        + "'></head><body onload='evil()'>"
                        + "<p>" + WORDS + "</p><img src='" + ADDRESS + "' onerror='evil()'><iframe src='" + ADDRESS
                        + "'></iframe><object data='" + SECRET + "'></object><video src='" + ADDRESS
                        + "'></video></body></html>");
        for (String tag : List.of(
                "div",
                "b",
                "table><tr><td",
                "table><caption",
                "object></table",
                "ol><li",
                "blockquote",
                "font",
                "a href=x",
                "span hidden",
                "q",
                "dl><dd",
                "nav",
                "p><svg",
                "math",
                "template",
                "select",
                "form")) {
            String name = "deep-" + tag.replaceAll("\\W+", "-") + ".html";
            files.add(new HostileFile(
                    name,
                    () -> input(name, "<p>" + WORDS + "</p>" + ("<" + tag + ">x").repeat(100_000)),
                    Outcome.READ,
                    WORDS));
        }
        read(
                "attributes.html",
                () -> input("attributes.html", "<p " + attributes(200_000) + ">" + WORDS + "</p>"),
                WORDS);
        read(
                "attribute.html",
                () -> input("attribute.html", "<p style='" + "font-weight:".repeat(200_000) + "'>" + WORDS + "</p>"),
                WORDS);
        read("items.html", () -> input("items.html", "<p>" + WORDS + "</p><ol>" + "<li>item\n".repeat(100_000)), WORDS);
        read("siblings.html", () -> input("siblings.html", "<p>" + WORDS + "</p>" + "<p>x".repeat(300_000)), WORDS);
        read("breaks.html", () -> input("breaks.html", "<p>" + WORDS + "</p><p>" + "<br>".repeat(500_000)), WORDS);
        read("inline.html", () -> input("inline.html", "<p>" + WORDS + "</p>" + "<i></i>".repeat(300_000)), WORDS);
        read(
                "table.html",
                () -> input("table.html", "<p>" + WORDS + "</p><table>" + "<tr><td>a<td>b".repeat(100_000)),
                WORDS);
        read("unclosed.html", () -> input("unclosed.html", "<p>" + WORDS + "</p>" + "<!--".repeat(200_000)), WORDS);
        read(
                "entities.html",
                () -> input("entities.html", "<p>" + WORDS + " " + "&amp".repeat(500_000) + "</p>"),
                WORDS);
        read("angles.html", () -> input("angles.html", "<p>" + WORDS + "</p>" + "<".repeat(1_000_000)), WORDS);
        read(
                "formatting.html",
                () -> input("formatting.html", "<p>" + WORDS + "</p>" + "<b><p>".repeat(20_000)),
                WORDS);
        read(
                "notes.html",
                () -> input("notes.html", "<p>" + WORDS + "</p>" + "<sup><a href='#n'>1</a></sup>".repeat(100_000)),
                WORDS);
    }

    private void markdown() {
        read("list.md", () -> input("list.md", "# Act\n\n" + WORDS + "\n\n" + "- ".repeat(50_000) + "x\n"), WORDS);
        read("items.md", () -> input("items.md", "# Act\n\n" + WORDS + "\n\n" + "- \n".repeat(50_000) + "x\n"), WORDS);
        read(
                "quotations.md",
                () -> input("quotations.md", "# Act\n\n" + WORDS + "\n\n" + ">".repeat(100_000) + " x\n"),
                WORDS);
        read(
                "brackets.md",
                () -> input(
                        "brackets.md",
                        "# Act\n\n" + WORDS + "\n\n" + "[".repeat(100_000) + "a" + "](b)".repeat(100_000)),
                WORDS);
        read("stars.md", () -> input("stars.md", "# Act\n\n" + WORDS + "\n\n" + "*a **b ".repeat(50_000)), WORDS);
        read("ticks.md", () -> input("ticks.md", "# Act\n\n" + WORDS + "\n\n" + ticks(2_000)), WORDS);
        read("angles.md", () -> input("angles.md", "# Act\n\n" + WORDS + "\n\n" + "<a ".repeat(100_000)), WORDS);
        read("comments.md", () -> input("comments.md", "# Act\n\n" + WORDS + "\n\n" + "<!-- ".repeat(100_000)), WORDS);
        read(
                "references.md",
                () -> input("references.md", "# Act\n\n" + WORDS + "\n\n" + "[a]: b\n".repeat(100_000)),
                WORDS);
        read("bold.txt", () -> input("bold.txt", WORDS + "\n\n" + "**a".repeat(200_000) + "\n"), WORDS);
        read("script.md", "# Act\n\n" + WORDS + "\n\n<script>evil()</script>\n\n![x](" + ADDRESS + ")\n");
    }

    private static String ticks(int most) {
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; i < most; i++) {
            ticks.append("e").append("`".repeat(i));
        }
        return ticks.toString();
    }

    private void captions() {
        String cue = "1\n00:00:01,000 --> 00:00:02,000\n" + WORDS + "\n\n";
        read("times.srt", cue + "2\n99999999999:99:99,999 --> 00:00:00,000\nend\n\n");
        read(
                "tags.srt",
                () -> input("tags.srt", cue + "2\n00:00:03,000 --> 00:00:04,000\n" + "<i>".repeat(200_000) + "end\n\n"),
                WORDS);
        read("cues.srt", () -> input("cues.srt", cue.repeat(50_000)), WORDS);
        read(
                "arrows.vtt",
                () -> input(
                        "arrows.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + WORDS + "\n\n" + "-->".repeat(200_000)),
                WORDS);
        read(
                "voices.vtt",
                () -> input("voices.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + WORDS + " " + "<v A".repeat(200_000)),
                WORDS);
    }

    private void rtf() {
        refused("deep.rtf", () -> input("deep.rtf", "{\\rtf1 " + WORDS + "{".repeat(200_000)), "deep");
        refused("binary.rtf", "{\\rtf1 \\bin999999999 " + WORDS + "}", "cut");
        read(
                "words.rtf",
                () -> input(
                        "words.rtf",
                        "{\\rtf1 " + WORDS + "\\" + "a".repeat(1_000_000) + " \\b" + "9".repeat(100_000) + " end}"),
                WORDS);
        read("closing.rtf", "{\\rtf1 " + WORDS + "}}}}}}");
        read(
                "object.rtf",
                "{\\rtf1 " + WORDS + "{\\object\\objautlink{\\*\\objclass Word.Document.8}{\\*\\objdata 0105}}"
                        + "{\\field{\\*\\fldinst INCLUDETEXT \"" + SECRET + "\"}{\\fldrslt shown}}{\\*\\template "
                        + ADDRESS + "}}");
        read(
                "fonts.rtf",
                () -> input("fonts.rtf", "{\\rtf1{\\fonttbl" + "{\\f1 A;}".repeat(200_000) + "} " + WORDS + "}"),
                WORDS);
        read(
                "tables.rtf",
                () -> input(
                        "tables.rtf", "{\\rtf1 " + WORDS + "\\par " + "\\trowd a\\cell\\row ".repeat(100_000) + "}"),
                WORDS);
    }

    private void mail() {
        String head = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\n";
        refused(
                "fields.eml",
                () -> input("fields.eml", head + "X-A: b\n".repeat(1_000_000) + "\n" + WORDS),
                "more than 10000");
        refused(
                "field.eml",
                () -> input("field.eml", head + "X-A: " + "b".repeat(2_000_000) + "\n\n" + WORDS),
                "longer than");
        refused(
                "letters.eml",
                () -> input("letters.eml", "Content-Type: message/rfc822\n\n".repeat(20_000) + WORDS),
                "deep");
        refused("parts.eml", () -> input("parts.eml", head + parts(5_000)), "");
        read(
                "siblings.eml",
                () -> input(
                        "siblings.eml",
                        head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + WORDS + "\n"
                                + "--b\nContent-Type: text/plain\n\nx\n".repeat(50_000) + "--b--\n"),
                WORDS);
        read("external.eml", head + "Content-Type: text/html\n\n<p>" + WORDS + "<img src='" + ADDRESS + "'>\n");
        read(
                "quotes.eml",
                () -> input(
                        "quotes.eml",
                        head + "Content-Type: text/plain; format=flowed\n\n" + WORDS + "\n" + "> ".repeat(200_000)
                                + "\n" + " \n".repeat(200_000)),
                WORDS);
    }

    private static String parts(int depth) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return parts + "Content-Type: text/plain\n\n" + WORDS + "\n";
    }

    private void archives() {
        refused("matryoshka.zip", () -> Input.of("matryoshka.zip", matryoshka(30)), "an archive");
        refused("matryoshka.docx", () -> Input.of("matryoshka.docx", matryoshka(30)), "an archive");
        refused("bomb.docx", () -> Input.of("bomb.docx", bomb("word/document.xml", docx(), 1 << 29)), "bomb");
        refused("bomb.odt", () -> Input.of("bomb.odt", bomb("content.xml", odt(""), 1 << 29)), "bomb");
        refused("bomb.epub", () -> Input.of("bomb.epub", bomb("a.html", epub(""), 1 << 29)), "bomb");
        refused(
                "bomb.pptx",
                () -> Input.of("bomb.pptx", bomb("ppt/slides/slide1.xml", unzipped("pptx"), 1 << 29)),
                "bomb");
        refused(
                "bomb-of-parts.pptx",
                () -> Input.of("bomb-of-parts.pptx", bomb("ppt/media/image1.xml", unzipped("pptx"), 1 << 29)),
                "");
        refused("parts.docx", () -> Input.of("parts.docx", manyParts(30_000)), "parts");
        read(
                "outside.odt",
                () -> Input.of("outside.odt", SampleFiles.zip(with(odt(""), "../../outside.txt", "evil"))),
                WORDS);
        refused(
                "outside.epub",
                () -> Input.of(
                        "outside.epub",
                        SampleFiles.zip(
                                with(
                                        epub(""),
                                        "c.opf",
                                        "<package><item id='a' href='../../../etc/passwd' media-type='text/html'/><itemref idref='a'/></package>"))),
                "no text");
        read("deep.epub", () -> Input.of("deep.epub", SampleFiles.zip(epub("<div>".repeat(200_000)))), WORDS);
        refused("deep.odt", () -> Input.of("deep.odt", SampleFiles.zip(odt("<section>".repeat(200_000)))), "deep");
        refused(
                "laughs.odt",
                () -> Input.of(
                        "laughs.odt",
                        SampleFiles.zip(
                                with(
                                        odt(""),
                                        "content.xml",
                                        "<!DOCTYPE a [" + entities(10, 10)
                                                + "]><document-content><body><text><p>&e9;</p></text></body></document-content>"))),
                "XML");
        refused(
                "secret.docx",
                () -> Input.of(
                        "secret.docx",
                        SampleFiles.zip(with(
                                docx(),
                                "word/document.xml",
                                "<!DOCTYPE a [<!ENTITY x SYSTEM '" + SECRET
                                        + "'>]><document><body><p><r><t>&x;</t></r></p></body></document>"))),
                "outside");
        read(
                "repeated.epub",
                () -> Input.of(
                        "repeated.epub",
                        SampleFiles.zip(with(
                                epub(""),
                                "c.opf",
                                "<package><item id='a' href='a.html' media-type='text/html'/>"
                                        + "<itemref idref='a'/>".repeat(5_000) + "</package>"))),
                WORDS);
    }

    private static Map<String, String> with(Map<String, String> parts, String name, String content) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(name, content);
        return all;
    }

    private static Map<String, String> docx() {
        return unzipped("docx");
    }

    private static Map<String, String> odt(String before) {
        return with(
                unzipped("odt"),
                "content.xml",
                "<document-content><body><text>" + before + "<p>" + WORDS + "</p></text></body></document-content>");
    }

    private static Map<String, String> epub(String before) {
        return with(unzipped("epub"), "a.html", "<html><body>" + before + "<p>" + WORDS + "</p></body></html>");
    }

    private static Map<String, String> unzipped(String ending) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (java.util.zip.ZipInputStream zip =
                new java.util.zip.ZipInputStream(new ByteArrayInputStream(SampleFiles.of(ending)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }

    /** An archive in an archive in an archive. */
    private static byte[] matryoshka(int depth) throws IOException {
        byte[] inner = "the last".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < depth; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("next.zip"));
                zip.write(inner);
            }
            inner = bytes.toByteArray();
        }
        return inner;
    }

    /** An archive of which one part begins as it should and goes on with blanks. */
    private static byte[] bomb(String part, Map<String, String> parts, long blanks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : with(
                            parts, part, parts.getOrDefault(part, "<?xml version='1.0'?><a>"))
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                String content = each.getValue();
                int last = content.lastIndexOf("</");
                boolean bombed = each.getKey().equals(part);
                zip.write(content.substring(0, bombed && last >= 0 ? last : content.length())
                        .getBytes(StandardCharsets.UTF_8));
                if (bombed) {
                    spaces(zip, blanks);
                    zip.write(content.substring(last < 0 ? content.length() : last)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void spaces(OutputStream out, long count) throws IOException {
        try (InputStream blanks = blanks(count)) {
            blanks.transferTo(out);
        }
    }

    private static byte[] manyParts(int count) {
        Map<String, String> parts = docx();
        for (int i = 0; i < count; i++) {
            parts.put("word/part" + i, "");
        }
        return SampleFiles.zip(parts);
    }

    private void offices() {
        String types = docx().get("[Content_Types].xml");
        read(
                "macros.docm",
                () -> Input.of(
                        "macros.docm",
                        SampleFiles.zip(with(
                                with(
                                        with(
                                                docx(),
                                                "[Content_Types].xml",
                                                types.replace("wordprocessingml.document.main+xml", "x")
                                                        .replace(
                                                                "application/vnd.openxmlformats-officedocument.x",
                                                                "application/vnd.ms-word.document.macroEnabled.main+xml")),
                                        "word/vbaProject.bin",
                                        "\u00D0\u00CF macro"),
                                "word/vbaData.xml",
                                "<a/>"))),
                WORDS);
        read(
                "links.docx",
                () -> Input.of(
                        "links.docx",
                        SampleFiles.zip(with(
                                docx(),
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                        + relationship("r1", "attachedTemplate") + relationship("r2", "image")
                                        + relationship("r3", "oleObject")
                                        + relationship("r4", "aFChunk") + relationship("r5", "footnotes")
                                        + relationship("r6", "styles") + "</Relationships>"))),
                WORDS);
        read(
                "deep-tables.docx",
                () -> Input.of(
                        "deep-tables.docx",
                        SampleFiles.zip(with(
                                docx(),
                                "word/document.xml",
                                "<document xmlns='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><body><p><r><t>"
                                        + WORDS + "</t></r></p>" + "<tbl><tr><tc>".repeat(100) + "<p/>"
                                        + "</tc></tr></tbl>".repeat(100) + "</body></document>"))),
                WORDS);
    }

    private static String relationship(String id, String type) {
        return "<Relationship Id='" + id
                + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "' Target='"
                + ADDRESS + "' TargetMode='External'/>";
    }

    private void pdfs() {
        String form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] ";
        String x = HostilePdfs.stream(form + "/Resources <</XObject <</X 6 0 R>>>>", "/X Do");
        pdf(
                "script.pdf",
                "/OpenAction <</S /JavaScript /JS (app.launchURL\\('" + ADDRESS
                        + "'\\))>> /AA <</WC <</S /Launch /F (calc)>>>>" + " /AcroForm <</XFA 7 0 R /Fields []>>",
                "/AA <</O <</S /URI /URI (" + ADDRESS + ")>>>>",
                HostilePdfs.stream(form, ""),
                HostilePdfs.stream("", "<x href='" + ADDRESS + "'/>"));
        pdf("form-loop.pdf", "", "", x);
        pdf(
                "external-stream.pdf",
                "",
                "",
                "<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /F (/etc/passwd) /FFilter /FlateDecode /Length 0>> stream\n\nendstream");
        pdf(
                "outline-loop.pdf",
                "/Outlines 7 0 R",
                "",
                HostilePdfs.stream(form, ""),
                "<</First 8 0 R /Last 8 0 R /Count 9>>",
                "<</Title (a) /Parent 7 0 R /Next 8 0 R /First 8 0 R /Dest [3 0 R /Fit]>>");
        pdf(
                "thread-loop.pdf",
                "/Threads [7 0 R] /StructTreeRoot 7 0 R /Names <</EmbeddedFiles 7 0 R>>",
                "/B [7 0 R]",
                HostilePdfs.stream(form, ""),
                "<</K 7 0 R /Kids [7 0 R] /P 7 0 R /F 7 0 R>>");
        pdf(
                "filters.pdf",
                "",
                "",
                HostilePdfs.stream(form + "/Filter [" + "/ASCIIHexDecode ".repeat(1_000) + "]", "41>"));
        pdf(
                "picture.pdf",
                "",
                "",
                HostilePdfs.stream(
                        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
                        "x"));
        refused(
                "deep-array.pdf",
                () -> Input.of(
                        "deep-array.pdf",
                        HostilePdfs.page(
                                WORDS,
                                "/A " + "[".repeat(100_000) + "]".repeat(100_000),
                                "",
                                HostilePdfs.stream(form, ""))),
                "damaged PDF");
        pdf("stream-bomb.pdf", "", "", HostilePdfs.deflated(1 << 29).replaceFirst("<<", "<<" + form));
        refused(
                "page-loop.pdf",
                () -> Input.of(
                        "page-loop.pdf",
                        HostilePdfs.of(
                                "",
                                "<</Type /Catalog /Pages 2 0 R>>",
                                "<</Type /Pages /Kids [2 0 R 2 0 R] /Count 2>>")),
                "");
        refused(
                "count.pdf",
                () -> Input.of(
                        "count.pdf",
                        HostilePdfs.of(
                                "", "<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [] /Count 2147483647>>")),
                "");
        refused(
                "table-loop.pdf",
                () -> Input.of("table-loop.pdf", HostilePdfs.of("/Prev START", "<</Type /Catalog /Pages 1 0 R>>")),
                "");
        refused(
                "parent-loop.pdf",
                () -> Input.of(
                        "parent-loop.pdf",
                        HostilePdfs.of(
                                "",
                                "<</Type /Catalog /Pages 2 0 R>>",
                                "<</Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R>>",
                                "<</Type /Page /Parent 2 0 R>>")),
                "");
        refused(
                "object-loop.pdf",
                () -> Input.of("object-loop.pdf", HostilePdfs.of("", "2 0 R", "3 0 R", "1 0 R")),
                "");
        refused(
                "length-loop.pdf",
                () -> Input.of(
                        "length-loop.pdf",
                        HostilePdfs.of(
                                "",
                                "<</Type /Catalog /Pages 2 0 R>>",
                                "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                                "<</Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9]>>",
                                "<</Length 4 0 R>> stream\nBT (x) Tj ET\nendstream")),
                "");
        refused("nothing.pdf", "%PDF-1.7\n%%EOF", "");
    }

    private void pdf(String name, String catalogue, String page, String... objects) {
        files.add(new HostileFile(
                name, () -> Input.of(name, HostilePdfs.page(WORDS, catalogue, page, objects)), Outcome.READ, WORDS));
    }

    private void encrypted() {
        refused("locked.pdf", () -> Input.of("locked.pdf", lockedPdf()), "encrypted");
        refused("locked.docx", () -> Input.of("locked.docx", lockedPackage("docx")), "encrypted");
        refused("locked.pptx", () -> Input.of("locked.pptx", lockedPackage("pptx")), "encrypted");
        refused("locked.doc", () -> Input.of("locked.doc", lockedDoc()), "encrypted");
        refused("locked.ppt", () -> Input.of("locked.ppt", lockedPpt()), "encrypted");
        refused(
                "locked.epub",
                () -> Input.of(
                        "locked.epub",
                        SampleFiles.zip(
                                with(
                                        epub(""),
                                        "META-INF/encryption.xml",
                                        "<encryption><EncryptedData><CipherData><CipherReference URI='a.html'/></CipherData></EncryptedData></encryption>"))),
                "encrypted");
    }

    private static byte[] lockedPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(SampleFiles.of("pdf"))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedPackage(String ending) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(SampleFiles.of(ending));
            }
            files.writeFilesystem(bytes);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedDoc() throws IOException {
        return locked(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(SampleFiles.of("doc")))) {
                Biff8EncryptionKey.setCurrentUserPassword("secret");
                document.write(bytes);
            }
            return bytes.toByteArray();
        });
    }

    private static byte[] lockedPpt() throws IOException {
        return locked(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (HSLFSlideShow slides = new HSLFSlideShow()) {
                slides.createSlide().createTextBox().setText(WORDS);
                Biff8EncryptionKey.setCurrentUserPassword("secret");
                slides.write(bytes);
            }
            return bytes.toByteArray();
        });
    }

    /** Makes a file with POI's password of the thread. */
    @FunctionalInterface
    private interface Locked {
        byte[] make() throws IOException;
    }

    private static byte[] locked(Locked maker) throws IOException {
        try {
            return maker.make();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] utf8(String words, int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        for (int b : bytes) {
            out.write(b);
        }
        return out.toByteArray();
    }

    private static InputStream blanks(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, length);
                java.util.Arrays.fill(buffer, offset, offset + read, (byte) ' ');
                left -= read;
                return read;
            }
        };
    }
}
