package org.lectern.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lectern.Lectern;
import org.lectern.align.Aligner;
import org.lectern.align.Alignment;
import org.lectern.compare.Comparer;
import org.lectern.compare.Comparison;
import org.lectern.diff.EditScript;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.text.Transcript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two texts of a hundred thousand words, one word in fifty changed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ComparisonBenchmark {

    private static final int PARAGRAPHS = 1000;

    private Transcript base;
    private Transcript other;
    private int[] baseWords = new int[0];
    private int[] otherWords = new int[0];

    @Setup
    public void makeTexts() throws TranscriptException {
        List<String> paragraphs = Prose.paragraphs(PARAGRAPHS);
        base = read(String.join("\n\n", paragraphs));
        other = read(Prose.wrapped(Prose.edited(paragraphs)));
        Alignment alignment = align();
        baseWords = alignment.baseTokens().wordKeys();
        otherWords = alignment.otherTokens().wordKeys();
    }

    private static Transcript read(String text) throws TranscriptException {
        return Lectern.builder()
                .build()
                .transcript(Input.of("speech.txt", text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Alignment, words, classes and accounting. */
    @Benchmark
    public Comparison compare() {
        return Comparer.standard().compare(base, other);
    }

    @Benchmark
    public Alignment align() {
        return new Aligner().align(base, other);
    }

    /** The edit script of the words alone. */
    @Benchmark
    public EditScript diff() {
        return EditScript.between(baseWords, otherWords);
    }
}
