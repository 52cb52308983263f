package org.lectern.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.Lectern;
import org.lectern.compare.Comparison;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Progress;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;

/**
 * Compares each edition with the first one of its work, each excerpt with what it is taken from, and documents that share
 * passages with each other; writes each comparison to a web page of a folder.
 */
final class PairComparisons {

    private final Path folder;
    private final Lectern lectern;
    private final ReportOptions options;
    private final Surroundings surroundings;
    private final Map<Names, Path> pages = new HashMap<>();

    PairComparisons(Path folder, Lectern lectern, ReportOptions options, Surroundings surroundings) {
        this.folder = folder;
        this.lectern = lectern;
        this.options = options;
        this.surroundings = surroundings;
    }

    /** Two documents, of which the second is seen from the first. */
    private record Names(String base, String other) {}

    /** What is to be compared, and the name of its page. */
    private record Pending(Names names, String page) {}

    /** Writes all pages. A file that cannot be read any more is named on standard error, and the others are compared. */
    void write(Works works, Progress progress) throws CommandException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandException(folder + ": cannot be made: " + e.getMessage(), e);
        }
        List<Pending> all = pending(works);
        for (int k = 0; k < all.size(); k++) {
            write(all.get(k));
            progress.advanced(Progress.Stage.VERIFYING, k + 1, all.size());
        }
    }

    private static List<Pending> pending(Works works) {
        List<Pending> all = new ArrayList<>();
        for (Work work : works.works()) {
            String first = work.editions().get(0).representative();
            for (int k = 1; k < work.editions().size(); k++) {
                Names names = new Names(first, work.editions().get(k).representative());
                all.add(new Pending(names, work.id() + "-" + (k + 1) + ".html"));
            }
            for (int k = 0; k < work.excerpts().size(); k++) {
                Excerpt excerpt = work.excerpts().get(k);
                Names names = new Names(excerpt.of(), excerpt.source());
                all.add(new Pending(names, work.id() + "-excerpt-" + (k + 1) + ".html"));
            }
        }
        int related = 0;
        for (Pair pair : works.pairs()) {
            if (pair.relation() == Relation.RELATED) {
                related++;
                all.add(new Pending(new Names(pair.a(), pair.b()), "related-" + related + ".html"));
            }
        }
        return all;
    }

    private void write(Pending pending) throws CommandException {
        Names names = pending.names;
        Comparison comparison;
        try {
            comparison = lectern.comparison(Input.of(Path.of(names.base)), Input.of(Path.of(names.other)));
        } catch (TranscriptException e) {
            surroundings.err().println("lectern: " + e.source() + ": " + e.reason());
            return;
        }
        Path page = folder.resolve(pending.page);
        Destination.of(page.toString(), List.of(names.base, names.other), surroundings)
                .write(Renderer.ofComparison(Format.HTML, options), comparison);
        pages.put(names, page);
    }

    /** The address of the comparison of two documents, as it is seen from a folder. */
    Optional<String> address(String base, String other, Path from) {
        return Optional.ofNullable(pages.get(new Names(base, other))).map(page -> address(page, from));
    }

    private static String address(Path page, Path from) {
        Path relative = from.toAbsolutePath()
                .normalize()
                .relativize(page.toAbsolutePath().normalize());
        try {
            // Without the dot, a colon in the first name would make it a scheme.
            return new URI(null, null, "./" + relative.toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always a path of an address", e);
        }
    }
}
