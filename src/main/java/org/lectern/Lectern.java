package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Collator;
import org.lectern.compare.ChangeRule;
import org.lectern.compare.Comparer;
import org.lectern.compare.Comparison;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Document;
import org.lectern.dedup.Gist;
import org.lectern.dedup.Works;
import org.lectern.ingest.Ingester;
import org.lectern.ingest.Input;
import org.lectern.ingest.Isolation;
import org.lectern.ingest.TranscriptException;
import org.lectern.layout.Layout;
import org.lectern.layout.LayoutPass;
import org.lectern.text.Transcript;

/**
 * The front door to the library.
 *
 * <pre>{@code
 * Comparison comparison = Lectern.compare(Path.of("delivered.pdf"), Path.of("published.html"));
 * comparison.changes().forEach(System.out::println);
 * }</pre>
 *
 * <p>The static methods use the standard configuration; {@link #builder()} makes another. A configured object is immutable
 * and safe for use by many threads.
 */
public final class Lectern {

    private static final Lectern STANDARD = builder().build();

    private final Ingester ingester;
    private final Layout layout;
    private final Comparer comparer;
    private final Deduplicator deduplicator;

    private Lectern(Builder builder) {
        this.ingester = builder.ingester;
        this.layout = Layout.withPasses(builder.passes);
        this.comparer = Comparer.withRules(builder.rules);
        this.deduplicator = builder.deduplicator;
    }

    /**
     * Reads one file.
     *
     * @throws TranscriptException if it cannot be read as a transcript; its message names the file and the reason
     */
    public static Transcript read(Path file) throws TranscriptException {
        return STANDARD.transcript(Input.of(file));
    }

    /**
     * Compares two files.
     *
     * @param base the witness that is compared against
     * @param other the witness that is compared with it
     * @throws TranscriptException if one of them cannot be read as a transcript
     */
    public static Comparison compare(Path base, Path other) throws TranscriptException {
        return STANDARD.comparison(Input.of(base), Input.of(other));
    }

    /**
     * Sorts files into works: which are editions, copies and excerpts of which.
     *
     * @param paths files, and folders, of which all files are taken; what cannot be read is a rejection in the result
     * @throws IOException if one of the paths does not exist or cannot be looked at
     */
    public static Works dedup(Path... paths) throws IOException {
        return STANDARD.works(STANDARD.corpus(List.of(paths)));
    }

    /**
     * Collates files into one apparatus.
     *
     * @param files two witnesses or more; the base text is the one that is most like all the others
     * @throws TranscriptException if one of them cannot be read as a transcript
     */
    public static Apparatus collate(List<Path> files) throws TranscriptException {
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(Input.of(file));
        }
        return STANDARD.apparatus(inputs);
    }

    /** Starts another configuration. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one text.
     *
     * @throws TranscriptException if it cannot be read as a transcript
     */
    public Transcript transcript(Input input) throws TranscriptException {
        return layout.read(ingester.ingest(input));
    }

    /**
     * Compares two texts.
     *
     * @throws TranscriptException if one of them cannot be read as a transcript
     */
    public Comparison comparison(Input base, Input other) throws TranscriptException {
        return comparisonOf(transcript(base), transcript(other));
    }

    /**
     * Compares two transcripts, so that one that is compared with many is read once.
     *
     * @param base the witness that is compared against
     * @param other the witness that is compared with it
     */
    public Comparison comparisonOf(Transcript base, Transcript other) {
        return comparer.compare(base, other);
    }

    /**
     * The documents of files and folders, for {@link #works} or for a {@link Deduplicator} of your own.
     *
     * @throws IOException if one of the paths does not exist or cannot be looked at
     */
    public Corpus corpus(List<Path> paths) throws IOException {
        return Corpus.ofFiles(paths, new DocumentFiles(ingester, layout));
    }

    /**
     * One document, as it is read for sorting.
     *
     * @throws TranscriptException if it cannot be read as a transcript
     */
    public Document document(Input input) throws TranscriptException {
        return new DocumentFiles(ingester, layout).read(input);
    }

    /**
     * One document of many, as sorting keeps it.
     *
     * @throws IOException if it cannot be read; the message is the reason of its rejection
     */
    public Gist gist(Input input) throws IOException {
        return Gist.of(new DocumentFiles(ingester, layout).inBulk(() -> input));
    }

    /** Sorts documents into works. */
    public Works works(Corpus corpus) {
        return deduplicator.sort(corpus);
    }

    /**
     * Collates texts into one apparatus.
     *
     * @param witnesses two or more; the base text is the one that is most like all the others
     * @throws TranscriptException if one of them cannot be read as a transcript
     */
    public Apparatus apparatus(List<Input> witnesses) throws TranscriptException {
        List<Transcript> transcripts = new ArrayList<>();
        for (Input witness : witnesses) {
            transcripts.add(transcript(witness));
        }
        return apparatusOf(transcripts);
    }

    /**
     * Collates transcripts into one apparatus.
     *
     * @param witnesses two or more; the base text is the one that is most like all the others
     */
    public Apparatus apparatusOf(List<Transcript> witnesses) {
        return new Collator(comparer).collate(witnesses);
    }

    /**
     * Collates transcripts into one apparatus.
     *
     * @param witnesses two or more
     * @param base the position of the base text among them
     */
    public Apparatus apparatus(List<Transcript> witnesses, int base) {
        return new Collator(comparer).collate(witnesses, base);
    }

    /** Collects a configuration. */
    public static final class Builder {

        private final List<ChangeRule> rules = new ArrayList<>();
        private final List<LayoutPass> passes = new ArrayList<>();
        private Deduplicator deduplicator = Deduplicator.standard();
        private Ingester ingester = Ingester.standard();

        private Builder() {}

        /** Asks this rule before the built-in ones, and after those that were added before. */
        public Builder rule(ChangeRule rule) {
            rules.add(rule);
            return this;
        }

        /** Runs this pass behind the standard ones, and behind those that were added before. */
        public Builder pass(LayoutPass pass) {
            passes.add(pass);
            return this;
        }

        /** Sorts documents by this one. */
        public Builder deduplicator(Deduplicator newDeduplicator) {
            deduplicator = Objects.requireNonNull(newDeduplicator, "newDeduplicator");
            return this;
        }

        /**
         * Reads files in processes of their own, so that one that hangs, runs out of memory or breaks its parser is refused
         * and does no other harm.
         */
        public Builder isolation(Isolation isolation) {
            ingester = Ingester.standard().withIsolation(isolation);
            return this;
        }

        /** The configured object. */
        public Lectern build() {
            return new Lectern(this);
        }
    }
}
