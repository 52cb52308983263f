package org.lectern.dedup.catalog;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Gist;
import org.lectern.dedup.Likeness;
import org.lectern.dedup.Nearest;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Wording;
import org.lectern.dedup.Works;

/** A snapshot and its works, which are found when they are first needed. */
final class View {

    private final Snapshot snapshot;
    private final String revision;
    private final WorksFile file;
    private final Deduplicator deduplicator;
    private @Nullable SortedWorks sorted;
    private @Nullable TextPlaces places;

    View(Snapshot snapshot, String revision, WorksFile file, Deduplicator deduplicator) {
        this.snapshot = snapshot;
        this.revision = revision;
        this.file = file;
        this.deduplicator = deduplicator;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    synchronized SortedWorks sorted() throws IOException {
        if (sorted == null) {
            Optional<SortedWorks> kept = file.read(revision);
            sorted = kept.isPresent() ? kept.get() : sort();
        }
        return sorted;
    }

    /** The places alone, which are read much quicker than all the works. */
    private synchronized TextPlaces places() throws IOException {
        if (places == null) {
            Optional<TextPlaces> kept = sorted == null ? file.readPlaces(revision) : Optional.empty();
            places = kept.isPresent() ? kept.get() : sorted().places();
        }
        return places;
    }

    private SortedWorks sort() throws IOException {
        List<StoredFile> files = snapshot.files();
        Multiset<String> names = HashMultiset.create();
        files.forEach(stored -> names.add(stored.name()));
        List<Corpus.Source> sources = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        Map<String, Fingerprint> texts = new HashMap<>();
        for (StoredFile stored : files) {
            // Paths from different working folders may look alike.
            String name = names.count(stored.name()) == 1 ? stored.name() : stored.path();
            if (stored.bytes() != null && stored.text() != null) {
                sources.add(source(name, stored, stored.bytes(), stored.text()));
                texts.put(name, stored.text());
            } else {
                rejected.add(new Rejection(name, String.valueOf(stored.reason())));
            }
        }
        Works works = deduplicator.withRelated(false).sort(Corpus.ofSources(sources, rejected));
        SortedWorks result = new SortedWorks(works, TextPlaces.of(snapshot, works, texts));
        file.write(revision, result);
        return result;
    }

    private Corpus.Source source(String name, StoredFile stored, Fingerprint bytes, Fingerprint text) {
        return new Corpus.Source(name, null, () -> new Gist(bytes, stored.title(), wording(text), stored.formulae()));
    }

    /** A text that cannot be had is a damage of the catalogue, and no document that cannot be read. */
    private Wording wording(Fingerprint text) {
        try {
            return snapshot.wording(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Finding find(String name, Gist gist) throws IOException {
        List<Finding.Match> matches = new ArrayList<>();
        for (Likeness likeness : Nearest.of(gist, new StoredWordings(snapshot, places()))) {
            matches.add(match(likeness, gist));
        }
        return new Finding(name, matches);
    }

    private Finding.Match match(Likeness likeness, Gist gist) throws IOException {
        Fingerprint text = snapshot.key(likeness.text());
        TextPlaces.Place place = places().place(likeness.text());
        Optional<String> identical = likeness.relation() == Relation.SAME_TEXT
                ? snapshot.filesOf(text).stream()
                        .filter(stored -> gist.bytes().equals(stored.bytes()))
                        .map(StoredFile::name)
                        .min(String::compareTo)
                : Optional.empty();
        return new Finding.Match(
                identical.orElse(place.representative()),
                place.work(),
                place.title(),
                identical.isPresent() ? Relation.IDENTICAL : likeness.relation(),
                likeness.resemblance(),
                likeness.ownInText(),
                likeness.textInOwn());
    }
}
