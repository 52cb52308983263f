package org.lectern.ingest;

import org.lectern.text.SourceInfo;

/**
 * Reads Rich Text Format, after the specification 1.9.1.
 *
 * <p>Tika's parser puts page numbers of LibreOffice's footers into the body and drops footnotes' place and the numbers of
 * lists; a file of this grammar is read in one pass, so that we read it ourselves.
 */
final class RtfReader implements FormatReader {

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        RtfDocument document = new RtfDocument(input.name());
        new RtfTokens(input.bytes(), document).read();
        return document.extract(source);
    }
}
