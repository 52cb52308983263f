package org.lectern.dedup;

import java.util.concurrent.TimeUnit;
import org.lectern.benchmark.Prose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What sorting does with each text first. The text has a million bytes: operations are megabytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SketchBenchmark {

    private String text = "";
    private String letters = "";

    @Setup
    public void makeText() {
        text = Prose.wrapped(Prose.paragraphs(3000)).substring(0, 1_000_000);
        letters = Letters.of(text);
    }

    /** Letters and digits alone. */
    @Benchmark
    public String fold() {
        return Letters.of(text);
    }

    /** The sketch of letters that are folded already. */
    @Benchmark
    public Object sketch() {
        return new Sketcher().sketch(letters);
    }

    /** Both together. */
    @Benchmark
    public Object foldAndSketch() {
        return new Sketcher().sketch(Letters.of(text));
    }
}
