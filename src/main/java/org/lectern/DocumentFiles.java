package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.dedup.Document;
import org.lectern.dedup.DocumentReader;
import org.lectern.dedup.Titles;
import org.lectern.ingest.Ingester;
import org.lectern.ingest.Input;
import org.lectern.ingest.PlainText;
import org.lectern.ingest.TranscriptException;
import org.lectern.layout.Layout;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** Reads files for sorting them: any format, without page furniture. */
final class DocumentFiles implements DocumentReader {

    private final Ingester ingester;
    private final Layout layout;

    DocumentFiles(Ingester ingester, Layout layout) {
        this.ingester = ingester;
        this.layout = layout;
    }

    @Override
    public Document read(Path file) throws IOException {
        try {
            return read(Input.of(file));
        } catch (TranscriptException e) {
            throw new IOException(e.reason(), e);
        } catch (RuntimeException e) {
            throw new IOException("cannot be read: " + e, e);
        }
    }

    /** Reads a document that need not be a file. */
    Document read(Input input) throws TranscriptException {
        Optional<PlainText> plain = ingester.plainText(input).filter(DocumentFiles::isWithoutFurniture);
        return plain.isPresent() ? document(plain.get()) : document(layout.read(ingester.ingest(input)));
    }

    /**
     * Whether no line looks like a page number: it has digits and no letter. Sorting looks at letters alone, so that where
     * there is no furniture the layout has nothing to add but cost.
     */
    private static boolean isWithoutFurniture(PlainText plain) {
        String text = plain.text();
        boolean digits = false;
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                if (digits && !letters) {
                    return false;
                }
                digits = false;
                letters = false;
            } else if (!letters) {
                letters = Character.isLetter(c);
                digits |= Character.isDigit(c);
            }
        }
        return letters || !digits;
    }

    private static Document document(PlainText plain) {
        return new Document(plain.source().sha256(), Titles.beginningOf(plain.text()), plain.text());
    }

    private static Document document(Transcript transcript) {
        String text = transcript.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        String title = transcript.metadata().title();
        return new Document(
                transcript.source().sha256(), title == null ? Titles.beginningOf(text) : Titles.shortened(title), text);
    }
}
