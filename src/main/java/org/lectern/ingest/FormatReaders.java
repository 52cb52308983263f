package org.lectern.ingest;

import java.util.Optional;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** Which reader reads which type; only the one that is asked for is loaded. */
final class FormatReaders {

    private FormatReaders() {}

    /** The reader for a type that is more than plain text; empty where there is none. */
    static Optional<FormatReader> of(MediaType type) {
        MediaType base = type.getBaseType();
        return Optional.ofNullable(
                switch (base.toString()) {
                    case "text/html", "application/xhtml+xml" -> new HtmlReader();
                    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                            "application/vnd.ms-word.document.macroenabled.12",
                            "application/vnd.ms-word.template.macroenabled.12" -> new DocxReader();
                    case "application/msword" -> new DocReader();
                    case "application/vnd.oasis.opendocument.text",
                            "application/vnd.oasis.opendocument.text-template" -> new OdtReader();
                    case "application/rtf", "text/rtf" -> new RtfReader();
                    case "application/epub+zip" -> new EpubReader();
                    case "application/xml", "application/vnd.oasis.opendocument.flat.text" -> new XmlReader();
                    case "text/vtt", "application/x-subrip" -> new CaptionReader();
                    case "message/rfc822", "multipart/related" -> new MailReader();
                    case "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                            "application/vnd.openxmlformats-officedocument.presentationml.slideshow" ->
                        new TikaReader(new OOXMLParser());
                    case "application/vnd.ms-powerpoint" -> new TikaReader(new OfficeParser());
                    default -> isXml(base) ? new XmlReader() : null;
                });
    }

    private static boolean isXml(MediaType type) {
        return type.getSubtype().endsWith("+xml") && !type.getType().equals("image");
    }
}
