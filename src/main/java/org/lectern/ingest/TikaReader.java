package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.lectern.text.SourceInfo;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads a format through one of Tika's parsers, whose XHTML is then read as a page.
 *
 * <p>What is embedded in the file is refused, so that the outcome does not hang on which other programs are installed.
 */
final class TikaReader implements FormatReader {

    private final Parser parser;

    TikaReader(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        if (MediaTypes.isZip(input)) {
            ZipParts.check(input);
        }
        XmlTree.Builder tree = new XmlTree.Builder();
        try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(input.bytes()))) {
            parser.parse(stream, new SecureContentHandler(tree, stream), new Metadata(), context());
        } catch (EncryptedDocumentException e) {
            throw new TranscriptException(input.name(), "is encrypted", e);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            // Parsers answer damage with whatever exception the damage runs into.
            throw new TranscriptException(
                    input.name(), "is a damaged or truncated file of type " + source.mediaType(), e);
        }
        Flow flow = new Flow();
        HtmlReader.document(tree.root(), flow);
        return flow.build(source);
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeSlideMasterContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("asked to read what is embedded");
        }
    }
}
