package org.lectern.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lectern.layout.Layout;
import org.lectern.support.SampleFiles;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

/** Reads what a test made, all the way to blocks. */
final class Read {

    private Read() {}

    static Transcript file(String name, byte[] bytes) throws TranscriptException {
        return Layout.standard().read(extract(name, bytes));
    }

    static Transcript file(String name, String text) throws TranscriptException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Extract extract(String name, byte[] bytes) throws TranscriptException {
        return Ingester.standard().ingest(Input.of(name, bytes));
    }

    static List<String> texts(Transcript transcript) {
        return transcript.blocks().stream().map(Block::text).toList();
    }

    static List<String> texts(Transcript transcript, BlockKind kind) {
        return transcript.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }

    static List<String> removed(Transcript transcript, Removed.Kind kind) {
        return transcript.removed().stream()
                .filter(removed -> removed.kind() == kind)
                .map(Removed::text)
                .toList();
    }

    /** A zip archive; parts stand in the order of the map. */
    static byte[] zip(Map<String, String> parts) {
        return SampleFiles.zip(parts);
    }
}
