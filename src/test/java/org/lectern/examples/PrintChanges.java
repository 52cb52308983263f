package org.lectern.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.lectern.Lectern;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Significance;

/** The first example of the README: compares two files and prints what was said otherwise. */
public final class PrintChanges {

    private PrintChanges() {}

    /** Prints the substantive changes between two files. */
    public static void print(Path delivered, Path published, Appendable out) throws IOException {
        Comparison comparison = Lectern.compare(delivered, published);
        for (Change change : comparison.changes()) {
            if (change.significance() == Significance.SUBSTANTIVE) {
                String readings = change.base().text() + " -> " + change.other().text();
                out.append(change.category().label() + ": " + readings + "\n");
            }
        }
    }
}
