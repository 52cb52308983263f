package org.lectern.dedup;

/** Hears how far a run has come; may be called by many threads at once. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (stage, done, total) -> {};

    /** What a run is at. */
    enum Stage {
        /** Documents are read and sketched. */
        READING,
        /** Candidate pairs are verified. */
        VERIFYING
    }

    /**
     * Some more is done.
     *
     * @param stage what is counted: documents or pairs
     * @param done how many so far
     * @param total how many there are
     */
    void advanced(Stage stage, int done, int total);
}
