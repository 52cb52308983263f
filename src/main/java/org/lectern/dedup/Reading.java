package org.lectern.dedup;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Reads and sketches the documents of a corpus, each once; what has the same letters becomes one {@link Text}. */
final class Reading {

    private final Corpus corpus;
    private final LetterStore store;
    private final Progress progress;
    private final Map<Text.Key, Text> texts = new ConcurrentHashMap<>();
    private final Collection<Rejection> rejected = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger done = new AtomicInteger();

    Reading(Corpus corpus, LetterStore store, Progress progress) {
        this.corpus = corpus;
        this.store = store;
        this.progress = progress;
        rejected.addAll(corpus.unreadable());
    }

    /** Reads all; afterwards the texts are complete. */
    void run(int threads) {
        Parallel.run(corpus.size(), 8, threads, this::reader);
    }

    /** The different texts, in their order. */
    Text[] texts() {
        Text[] sorted = texts.values().toArray(Text[]::new);
        Arrays.sort(sorted, Text.ORDER);
        return sorted;
    }

    /** What could not be read, by name. */
    List<Rejection> rejected() {
        List<Rejection> sorted = new ArrayList<>(rejected);
        sorted.sort(Comparator.comparing(Rejection::source));
        return sorted;
    }

    private IntConsumer reader() {
        Sketcher sketcher = new Sketcher();
        return i -> {
            Corpus.Source source = corpus.sources().get(i);
            try {
                add(source.name(), source.opening().read(), sketcher);
            } catch (IOException e) {
                reject(source.name(), e.getMessage() == null ? "cannot be read" : e.getMessage());
            } catch (OutOfMemoryError e) {
                reject(source.name(), "is too large for the memory of this process");
            } catch (StackOverflowError e) {
                reject(source.name(), "is nested too deeply");
            }
            progress.advanced(Progress.Stage.READING, done.incrementAndGet(), corpus.size());
        };
    }

    private void reject(String name, String reason) {
        rejected.add(new Rejection(name, reason));
    }

    private void add(String name, Document document, Sketcher sketcher) {
        String letters = Letters.of(document.text());
        // Texts of signs alone have no letters that could tell them apart.
        Text.Key key = key(letters.isEmpty() ? document.text().toString().strip() : letters);
        Text text = new Text(key, letters.length());
        Text known = texts.putIfAbsent(key, text);
        if (known == null) {
            text.describe(store.keep(letters), sketcher.sketch(letters));
            known = text;
        }
        known.add(new Text.Copy(name, bytes(document.sha256()), document.title()));
    }

    private static Text.Key key(CharSequence letters) {
        HashValue128 hash = Hashing.xxh3_128().hashCharsTo128Bits(letters);
        return new Text.Key(hash.getMostSignificantBits(), hash.getLeastSignificantBits());
    }

    private static Text.Key bytes(String sha256) {
        return new Text.Key(Long.parseUnsignedLong(sha256, 0, 16, 16), Long.parseUnsignedLong(sha256, 16, 32, 16));
    }
}
