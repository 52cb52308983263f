package org.lectern.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.lectern.Lectern;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;
import org.lectern.text.Tokenizer;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/** Plain text in and out of words. The text has a million bytes, so that operations a second are megabytes a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TextBenchmark {

    private static final int BYTES = 1_000_000;

    private final Lectern lectern = Lectern.builder().build();
    private byte[] bytes = new byte[0];
    private Transcript transcript;

    @Setup
    public void makeText() throws TranscriptException {
        List<String> paragraphs = Prose.paragraphs(3000);
        bytes = Prose.wrapped(paragraphs).substring(0, BYTES).getBytes(StandardCharsets.US_ASCII);
        transcript = read();
    }

    /** Decoding and layout: lines to paragraphs. */
    @Benchmark
    public Transcript read() throws TranscriptException {
        return lectern.transcript(Input.of("speech.txt", bytes));
    }

    /** Tika's plain extraction of the same bytes. */
    @Benchmark
    public String readByTika() throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "speech.txt");
        BodyContentHandler text = new BodyContentHandler(-1);
        Tika.PARSER.parse(new ByteArrayInputStream(bytes), text, metadata);
        return text.toString();
    }

    @Benchmark
    public Tokens tokenise() {
        return Tokenizer.tokenize(transcript.blocks(), new Vocabulary());
    }

    /** Made once, for all detectors and parsers together take half a second to start. */
    private static final class Tika {
        static final AutoDetectParser PARSER = new AutoDetectParser();
    }
}
