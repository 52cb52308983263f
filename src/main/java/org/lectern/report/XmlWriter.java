package org.lectern.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, element by element. Names are written as they are, with their prefixes. */
final class XmlWriter {

    private final OutputStream out;
    private final XMLStreamWriter xml;

    XmlWriter(OutputStream stream) throws IOException {
        this.out = new BufferedOutputStream(stream);
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Something that writes to the stream. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    /** Ends the document; the stream is left open. */
    void finish() throws IOException {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
        out.flush();
    }

    /** Opens an element; attributes are given as name and value in turn, and left out where the value is empty. */
    XmlWriter open(String element, String... attributes) throws IOException {
        run(() -> {
            xml.writeStartElement(element);
            write(attributes);
        });
        return this;
    }

    XmlWriter close() throws IOException {
        run(xml::writeEndElement);
        return this;
    }

    XmlWriter empty(String element, String... attributes) throws IOException {
        run(() -> {
            xml.writeEmptyElement(element);
            write(attributes);
        });
        return this;
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    XmlWriter text(String text) throws IOException {
        run(() -> xml.writeCharacters(clean(text)));
        return this;
    }

    /** An element with nothing but text in it. */
    XmlWriter element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** A line end where it changes nothing: between elements that hold no text. */
    XmlWriter line() throws IOException {
        return text("\n");
    }

    /** The text without what XML 1.0 cannot hold. */
    private static String clean(String text) {
        return Characters.visible(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
