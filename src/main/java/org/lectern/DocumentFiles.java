package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.lectern.text.BlockKind;
import org.lectern.text.Transcript;

/** Reads files for sorting them: any format, without page furniture. */
final class DocumentFiles implements DocumentReader {

    /** The characters of a text of which salutations and title lines may be the greater part: a page. */
    private static final int SHORT = 1500;

    /** What comes ahead of a speech. */
    private static final Set<BlockKind> OPENING = EnumSet.of(
            BlockKind.TITLE,
            BlockKind.FRONT_MATTER,
            BlockKind.SALUTATION,
            BlockKind.SPEAKER_LABEL,
            BlockKind.STAGE_DIRECTION);

    /** What follows it. */
    private static final Set<BlockKind> CLOSING = EnumSet.of(BlockKind.CLOSING, BlockKind.STAGE_DIRECTION);

    private final Ingester ingester;
    private final Layout layout;

    DocumentFiles(Ingester ingester, Layout layout) {
        this.ingester = ingester;
        this.layout = layout;
    }

    /** Opens what is to be read. */
    @FunctionalInterface
    interface Opening {
        /** Gives its name and bytes. */
        Input open() throws TranscriptException;
    }

    @Override
    public Document read(Path file) throws IOException {
        return inBulk(() -> Input.of(file));
    }

    /** Reads a document of many: what is wrong with it is the message of the exception, without its name. */
    Document inBulk(Opening opening) throws IOException {
        try {
            return read(opening.open());
        } catch (TranscriptException e) {
            throw new IOException(e.reason(), e);
        } catch (RuntimeException e) {
            throw new IOException("cannot be read: " + e, e);
        }
    }

    /** Reads a document that need not be a file. */
    Document read(Input input) throws TranscriptException {
        Optional<PlainText> plain = ingester.plainText(input)
                .filter(text -> text.text().length() > SHORT)
                .filter(DocumentFiles::isWithoutFurniture);
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
        List<Block> blocks = transcript.blocks();
        int speech = 0;
        while (speech < blocks.size() && OPENING.contains(blocks.get(speech).kind())) {
            speech++;
        }
        int end = blocks.size();
        while (end > speech && CLOSING.contains(blocks.get(end - 1).kind())) {
            end--;
        }
        String opening = text(blocks.subList(0, speech));
        String body = text(blocks.subList(speech, end));
        String all = opening + body + text(blocks.subList(end, blocks.size()));
        String title = transcript.metadata().title();
        return new Document(
                transcript.source().sha256(),
                title == null ? Titles.beginningOf(all) : Titles.shortened(title),
                all,
                opening.length(),
                opening.length() + body.length());
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(block -> block.text() + "\n").collect(Collectors.joining());
    }
}
