package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.dedup.Document;
import org.lectern.dedup.DocumentReader;
import org.lectern.dedup.Titles;
import org.lectern.ingest.Extract;
import org.lectern.ingest.Ingester;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.layout.Layout;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** Reads files for sorting them: any format, without page furniture. */
final class DocumentFiles implements DocumentReader {

    /** A page number that stands alone on its line. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^[\\h\\p{Pd}]*\\d{1,4}[\\h\\p{Pd}]*$");

    private final Ingester ingester;
    private final Layout layout;

    DocumentFiles(Ingester ingester, Layout layout) {
        this.ingester = ingester;
        this.layout = layout;
    }

    @Override
    public Document read(Path file) throws IOException {
        try {
            Extract extract = ingester.ingest(Input.of(file));
            return isWithoutPages(extract) ? plain(extract) : laidOut(layout.read(extract));
        } catch (TranscriptException e) {
            throw new IOException(e.reason(), e);
        } catch (RuntimeException e) {
            throw new IOException("cannot be read: " + e, e);
        }
    }

    /** Sorting looks at letters alone, so that where there is no furniture the layout has nothing to add but cost. */
    private static boolean isWithoutPages(Extract extract) {
        return extract.source().mediaType().equals("text/plain")
                && extract.pages().count() == 0
                && extract.removed().isEmpty()
                && !PAGE_NUMBER.matcher(extract.text()).find();
    }

    private static Document plain(Extract extract) {
        return new Document(extract.source().sha256(), Titles.beginningOf(extract.text()), extract.text());
    }

    private static Document laidOut(Transcript transcript) {
        String text = transcript.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        String title = transcript.metadata().title();
        return new Document(
                transcript.source().sha256(), title == null ? Titles.beginningOf(text) : Titles.shortened(title), text);
    }
}
