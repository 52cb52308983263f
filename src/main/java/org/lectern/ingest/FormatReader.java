package org.lectern.ingest;

import org.lectern.text.SourceInfo;

/** Reads one family of formats. */
interface FormatReader {

    /**
     * Reads a file.
     *
     * @throws TranscriptException if it is damaged
     */
    Extract read(Input input, SourceInfo source) throws TranscriptException;
}
