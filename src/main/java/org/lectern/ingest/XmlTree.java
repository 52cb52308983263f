package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML into a tree of jsoup's elements, named without their prefixes.
 *
 * <p>Nothing outside the file is read. Entities that the file declares itself are resolved within the JDK's limits of
 * secure processing; a file that refers to an external one is refused, for its text would have a hole.
 */
final class XmlTree {

    /** No format nests deeper; a recursive walk needs a limit. */
    private static final int DEEPEST = 500;

    private XmlTree() {}

    /**
     * The root element.
     *
     * @param name of the file, for messages
     * @param part of the file that is read, or the empty string for all of it
     * @throws TranscriptException if it is not well-formed, nests too deeply or refers to what lies outside
     */
    static Element read(byte[] xml, String name, String part) throws TranscriptException {
        String what = part.isEmpty() ? "" : part + " in it ";
        Builder builder = new Builder();
        try {
            XMLReader reader = factory().newSAXParser().getXMLReader();
            // What it complains of becomes a reason of ours, which is the same wherever it is read.
            reader.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            reader.setContentHandler(builder);
            reader.setEntityResolver(builder);
            reader.setErrorHandler(builder);
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXParseException e) {
            throw new TranscriptException(
                    name, what + "is damaged XML: line " + e.getLineNumber() + ": " + oneLine(e), e);
        } catch (SAXException | IOException e) {
            throw new TranscriptException(name, what + "cannot be read as XML: " + oneLine(e), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has a namespace-aware SAX parser", e);
        }
        return builder.root();
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }

    /** The JDK's own parser: another on the class path may lack its limits. */
    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }

    /** Builds the tree from the events of a parser. */
    static final class Builder extends DefaultHandler {

        private final Document root = new Document("");
        private Element at = root;
        private int depth;
        private final StringBuilder text = new StringBuilder();

        /** The root element. */
        Element root() {
            return root.child(0);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            flush();
            if (++depth > DEEPEST) {
                throw new SAXException("elements lie more than " + DEEPEST + " deep in one another");
            }
            Element element = new Element(localName);
            for (int i = 0; i < attributes.getLength(); i++) {
                element.attr(attributes.getLocalName(i), attributes.getValue(i));
            }
            at.appendChild(element);
            at = element;
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            flush();
            depth--;
            Element parent = at.parent();
            at = parent == null ? root : parent;
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void ignorableWhitespace(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        private void flush() {
            if (text.length() > 0) {
                at.appendChild(new TextNode(text.toString()));
                text.setLength(0);
            }
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(InputStream.nullInputStream());
        }

        @Override
        public void skippedEntity(String entity) throws SAXException {
            if (!entity.startsWith("%") && !entity.equals("[dtd]")) {
                throw new SAXException("it refers to &" + entity + ";, which is defined outside of it");
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
