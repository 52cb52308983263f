package org.lectern.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** Which reader reads which type; a reader and what it needs is loaded when it is asked for. */
final class FormatReaders {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private static final Map<String, Supplier<FormatReader>> READERS = Map.ofEntries(
            Map.entry("text/html", HtmlReader::new),
            Map.entry("application/xhtml+xml", HtmlReader::new),
            Map.entry(WORD + "document", DocxReader::new),
            Map.entry(WORD + "template", DocxReader::new),
            Map.entry("application/vnd.ms-word.document.macroenabled.12", DocxReader::new),
            Map.entry("application/vnd.ms-word.template.macroenabled.12", DocxReader::new),
            Map.entry("application/msword", DocReader::new),
            Map.entry(OPEN_DOCUMENT + "text", OdtReader::new),
            Map.entry(OPEN_DOCUMENT + "text-template", OdtReader::new),
            Map.entry(OPEN_DOCUMENT + "flat.text", XmlReader::new),
            Map.entry("application/rtf", RtfReader::new),
            Map.entry("text/rtf", RtfReader::new),
            Map.entry("application/epub+zip", EpubReader::new),
            Map.entry("application/xml", XmlReader::new),
            Map.entry("application/tei+xml", XmlReader::new),
            Map.entry("text/vtt", CaptionReader::new),
            Map.entry("application/x-subrip", CaptionReader::new),
            Map.entry("message/rfc822", MailReader::new),
            Map.entry("multipart/related", MailReader::new),
            Map.entry(SLIDES + "presentation", () -> new TikaReader(new OOXMLParser())),
            Map.entry(SLIDES + "slideshow", () -> new TikaReader(new OOXMLParser())),
            Map.entry("application/vnd.ms-powerpoint", () -> new TikaReader(new OfficeParser())),
            Map.entry("application/vnd.ms-outlook", () -> new TikaReader(new OfficeParser())));

    private FormatReaders() {}

    /** The reader for a type that is more than plain text; empty where there is none. */
    static Optional<FormatReader> of(MediaType type) {
        MediaType base = type.getBaseType();
        Supplier<FormatReader> reader = READERS.get(base.toString());
        if (reader == null
                && base.getSubtype().endsWith("+xml")
                && !base.getType().equals("image")) {
            return Optional.of(new XmlReader());
        }
        return Optional.ofNullable(reader).map(Supplier::get);
    }
}
