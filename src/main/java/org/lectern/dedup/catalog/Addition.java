package org.lectern.dedup.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Gist;
import org.lectern.dedup.Progress;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Sketcher;

/** Adds the files of one corpus: looks which of them are new or changed, and reads these, some thousand at a time. */
final class Addition {

    /** After so many documents what was read is made lasting: a run that is killed loses no more. */
    private static final int BATCH = 10_000;

    private final Transaction transaction;
    private final Path folder;
    private final int threads;
    private final Progress progress;
    private final List<Rejection> rejected = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger read = new AtomicInteger();
    private int unchanged;

    /** @param folder of the catalogue: what lies in it is not added */
    Addition(Transaction transaction, Path folder, Deduplicator deduplicator) {
        this.transaction = transaction;
        this.folder = folder;
        this.threads = deduplicator.threads();
        this.progress = deduplicator.progress();
    }

    /** A file that is to be read. */
    private record Pending(Corpus.Source source, String path, StoredFile.State state) {}

    /** Adds all; when this returns everything is on the disk. */
    Added run(Corpus corpus) throws IOException {
        forgetFoldersThatCanBeRead();
        List<Pending> pending = new ArrayList<>();
        for (Corpus.Source source : corpus.sources()) {
            look(source, pending);
        }
        for (Rejection unreadable : corpus.unreadable()) {
            String path = StoredFile.path(Path.of(unreadable.source()));
            reject(unreadable.source(), path, StoredFile.State.UNKNOWN, unreadable.reason());
        }
        for (int from = 0; from < pending.size(); from += BATCH) {
            read(pending.subList(from, Math.min(pending.size(), from + BATCH)), from, pending.size());
            transaction.commit();
        }
        transaction.commit();
        rejected.sort(Comparator.comparing(Rejection::source));
        return new Added(read.get(), unchanged, transaction.before().readable(), rejected);
    }

    /** A folder that could not be listed is no file: it is known only as long as it cannot be listed. */
    private void forgetFoldersThatCanBeRead() throws IOException {
        for (StoredFile file : transaction.before().unreadable()) {
            boolean folderOnce = file.state().equals(StoredFile.State.UNKNOWN);
            if (folderOnce && Files.isReadable(Path.of(file.path()))) {
                transaction.remove(file);
            }
        }
    }

    private void look(Corpus.Source source, List<Pending> pending) throws IOException {
        Path file = source.file();
        if (file == null) {
            throw new IllegalArgumentException(source.name() + " is no file: a catalogue keeps files");
        }
        String path = StoredFile.path(file);
        if (Path.of(path).startsWith(folder)) {
            return;
        }
        StoredFile.State state;
        try {
            state = StoredFile.State.of(file);
        } catch (IOException e) {
            // The reader says best why.
            state = StoredFile.State.UNKNOWN;
        }
        StoredFile known = transaction.before().file(path);
        if (known == null || !isUnchanged(known, file, state)) {
            pending.add(new Pending(source, path, state));
            return;
        }
        unchanged++;
        StoredFile now = known.seenAs(source.name(), state);
        if (!now.equals(known)) {
            transaction.put(now);
        }
    }

    /** What could not be read is tried again: the reason may have lain outside of the file. */
    private static boolean isUnchanged(StoredFile known, Path file, StoredFile.State state) throws IOException {
        return known.reason() == null
                && known.state().size() == state.size()
                && (known.state().proves(state) || known.hasBytesOf(file));
    }

    private void read(List<Pending> batch, int before, int total) {
        Corpus corpus = Corpus.ofSources(batch.stream().map(Pending::source).toList(), List.of());
        corpus.read(
                threads, (stage, done, ofBatch) -> progress.advanced(stage, before + done, total), () -> reader(batch));
    }

    private Corpus.Visitor reader(List<Pending> batch) {
        Sketcher sketcher = new Sketcher();
        return new Corpus.Visitor() {
            @Override
            public void read(int number, Gist gist) {
                Pending file = batch.get(number);
                StoredFile stored = new StoredFile(
                        file.path,
                        file.source.name(),
                        file.state,
                        gist.bytes(),
                        gist.title(),
                        gist.wording().key(),
                        gist.formulae(),
                        null);
                try {
                    transaction.put(stored, gist, sketcher);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                read.incrementAndGet();
            }

            @Override
            public void rejected(int number, String reason) {
                Pending file = batch.get(number);
                try {
                    reject(file.source.name(), file.path, file.state, reason);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private void reject(String name, String path, StoredFile.State state, String reason) throws IOException {
        rejected.add(new Rejection(name, reason));
        transaction.put(StoredFile.rejected(path, name, state, reason));
    }
}
