package org.lectern.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and sketches the documents of a corpus, each once; what has the same letters becomes one {@link Text}. */
final class Reading {

    private final Corpus corpus;
    private final LetterStore store;
    private final Progress progress;
    private final Map<Fingerprint, Text> texts = new ConcurrentHashMap<>();
    private final Collection<Rejection> rejected = Collections.synchronizedList(new ArrayList<>());

    Reading(Corpus corpus, LetterStore store, Progress progress) {
        this.corpus = corpus;
        this.store = store;
        this.progress = progress;
        rejected.addAll(corpus.unreadable());
    }

    /** Reads all; afterwards the texts are complete. */
    void run(int threads) {
        corpus.read(threads, progress, Reader::new);
    }

    /** The different texts, in their order. */
    Text[] texts() {
        Text[] sorted = texts.values().toArray(Text[]::new);
        Arrays.sort(sorted, Text.ORDER);
        return sorted;
    }

    /** What could not be read, in no order. */
    List<Rejection> rejected() {
        return List.copyOf(rejected);
    }

    /** Takes in what one thread reads. */
    private final class Reader implements Corpus.Visitor {
        private final Sketcher sketcher = new Sketcher();

        @Override
        public void read(int number, Gist gist) {
            Copies.Copy copy = new Copies.Copy(corpus.sources().get(number).name(), gist.bytes(), gist.title());
            text(gist.wording()).add(copy, gist.formulae());
        }

        private Text text(Wording wording) {
            Text known = texts.get(wording.key());
            if (known != null) {
                return known;
            }
            String letters = wording.letters();
            Text text = new Text(
                    wording.key(), letters.length(), store.keep(letters), sketcher.sketch(letters), Formulae.NONE);
            Text first = texts.putIfAbsent(wording.key(), text);
            return first == null ? text : first;
        }

        @Override
        public void rejected(int number, String reason) {
            rejected.add(new Rejection(corpus.sources().get(number).name(), reason));
        }
    }
}
