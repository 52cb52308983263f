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
import org.lectern.dedup.Progress;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.report.Format;
import org.lectern.report.Renderer;
import org.lectern.report.ReportOptions;

/** Compares each edition with the first one of its work, and writes each comparison to a web page of a folder. */
final class EditionComparisons {

    private final Path folder;
    private final ReportOptions options;
    private final Surroundings surroundings;
    /** The pages, by the documents that stand for the editions. */
    private final Map<String, Path> pages = new HashMap<>();

    EditionComparisons(Path folder, ReportOptions options, Surroundings surroundings) {
        this.folder = folder;
        this.options = options;
        this.surroundings = surroundings;
    }

    /** An edition that is to be compared. */
    private record Pending(String first, String edition, String page) {}

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
                all.add(new Pending(
                        first, work.editions().get(k).representative(), work.id() + "-" + (k + 1) + ".html"));
            }
        }
        return all;
    }

    private void write(Pending pending) throws CommandException {
        Comparison comparison;
        try {
            comparison = Lectern.builder()
                    .build()
                    .comparison(Input.of(Path.of(pending.first)), Input.of(Path.of(pending.edition)));
        } catch (TranscriptException e) {
            surroundings.err().println("lectern: " + e.source() + ": " + e.reason());
            return;
        }
        Path page = folder.resolve(pending.page);
        Destination.of(page.toString(), List.of(pending.first, pending.edition), surroundings)
                .write(Renderer.ofComparison(Format.HTML, options), comparison);
        pages.put(pending.edition, page);
    }

    /** The address of an edition's comparison, as it is seen from a folder. */
    Optional<String> address(String edition, Path from) {
        return Optional.ofNullable(pages.get(edition)).map(page -> address(page, from));
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
