package org.lectern.ingest;

import java.util.Optional;

/** Where files are read: in this process or in another. Safe for use by many threads. */
interface Reading {

    /** As {@link Ingester#ingest}. */
    Extract ingest(Input input) throws TranscriptException;

    /** As {@link Ingester#plainText}. */
    Optional<PlainText> plainText(Input input) throws TranscriptException;
}
