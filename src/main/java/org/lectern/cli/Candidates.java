package org.lectern.cli;

import java.util.Iterator;
import org.lectern.text.Labelled;

/** The labels of an option's values, for a shell that completes what is typed. */
abstract class Candidates implements Iterable<String> {

    private final Labelled[] values;

    Candidates(Labelled[] values) {
        this.values = values.clone();
    }

    @Override
    public final Iterator<String> iterator() {
        return OutputOptions.names(values).iterator();
    }
}
