package org.lectern.ingest;

/** Hears how the reading of the pages that need OCR goes on; called from several threads, one call at a time. */
@FunctionalInterface
public interface PageListener {

    /** Hears nothing. */
    PageListener NONE = (source, done, all) -> {};

    /**
     * A page was read.
     *
     * @param source the name of the file
     * @param done how many of its pages were read so far
     * @param all how many have to be read by OCR
     */
    void pageRead(String source, int done, int all);
}
