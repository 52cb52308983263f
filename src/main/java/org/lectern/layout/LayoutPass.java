package org.lectern.layout;

/** One step from lines to a transcript; stateless, and explaining itself in what it removes and repairs. */
@FunctionalInterface
public interface LayoutPass {

    /** The draft after this step. */
    Draft apply(Draft draft);
}
