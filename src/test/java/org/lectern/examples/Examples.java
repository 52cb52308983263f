package org.lectern.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lectern.Lectern;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Entry;
import org.lectern.collate.VariantReading;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Significance;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;
import org.lectern.dedup.catalog.Catalog;
import org.lectern.dedup.catalog.Finding;
import org.lectern.ingest.Input;

/** The examples of the README. */
public final class Examples {

    private Examples() {}

    /** Compares two files and prints what was said otherwise. */
    public static void printChanges(Path delivered, Path published, Appendable out) throws IOException {
        Comparison comparison = Lectern.compare(delivered, published);
        for (Change change : comparison.changes()) {
            if (change.significance() == Significance.SUBSTANTIVE) {
                String readings = change.base().text() + " -> " + change.other().text();
                out.append(change.category().label() + ": " + readings + "\n");
            }
        }
    }

    /** Groups the files of a folder. */
    public static void printWorks(Path folder, Appendable out) throws IOException {
        Works works = Lectern.dedup(folder);
        for (Work work : works.works()) {
            out.append(work.title() + ": " + work.size() + " documents\n");
        }
    }

    /** Keeps a collection on disk, and asks it about a document. */
    public static void printMatches(Path folder, Path archive, Path file, Appendable out) throws IOException {
        Lectern lectern = Lectern.builder().build();
        try (Catalog catalog = Catalog.openOrCreate(folder)) {
            catalog.add(lectern.corpus(List.of(archive)));
            Finding finding = catalog.find("new", lectern.document(Input.of(file)));
            for (Finding.Match match : finding.matches()) {
                out.append(match.relation().label() + ": " + match.document() + "\n");
            }
        }
    }

    /** Collates witnesses. */
    public static void printApparatus(List<Path> witnesses, Appendable out) throws IOException {
        Apparatus apparatus = Lectern.collate(witnesses);
        for (Entry entry : apparatus.entries()) {
            out.append(entry.lemma().text() + "]");
            for (VariantReading reading : entry.readings()) {
                out.append(" " + reading.text() + " " + reading.sigla());
            }
            out.append("\n");
        }
    }
}
