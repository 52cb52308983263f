package org.lectern.ingest;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.nodes.Element;

/** The parts of a file that is a zip archive, unpacked when asked for and never to more than a fair multiple of its size. */
final class ZipParts implements AutoCloseable {

    /** XML packs to about a tenth, highly repetitive XML to a hundredth; a bomb to far less. */
    private static final long MOST_EXPANSION = 200;

    /** Small archives may unpack to so many bytes, whatever their ratio. */
    private static final long ALWAYS_ALLOWED = 16L << 20;

    /** More text than any book has, and no more than a process can hold. */
    private static final long NEVER_ALLOWED = 1L << 29;

    private static final int MOST_PARTS = 20_000;
    private static final String BOMB = "unpacks to far more than a document does, as a zip bomb would";

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long budget;

    private ZipParts(String name, ZipFile zip, long budget) {
        this.name = name;
        this.zip = zip;
        this.budget = budget;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(entry.getName(), entry);
        }
    }

    /**
     * Opens an archive.
     *
     * @throws TranscriptException if its directory is missing or damaged
     */
    static ZipParts open(Input input) throws TranscriptException {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(input.bytes()))
                    .get();
            ZipParts parts = new ZipParts(input.name(), zip, budget(input.size()));
            if (parts.entries.size() > MOST_PARTS) {
                throw new TranscriptException(input.name(), "is an archive of " + parts.entries.size() + " parts");
            }
            return parts;
        } catch (TranscriptException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TranscriptException(input.name(), "is a damaged or truncated zip archive", e);
        }
    }

    private static long budget(int size) {
        return Math.min(NEVER_ALLOWED, Math.max(ALWAYS_ALLOWED, MOST_EXPANSION * (long) size));
    }

    /**
     * Looks through an archive that another reader is going to unpack.
     *
     * @throws TranscriptException if its directory is damaged, or it unpacks to too much
     */
    static void check(Input input) throws TranscriptException {
        try (ZipParts parts = open(input)) {
            for (ZipArchiveEntry entry : parts.entries.values()) {
                parts.unpack(entry);
            }
        }
    }

    private void unpack(ZipArchiveEntry entry) throws TranscriptException {
        try (InputStream stream = zip.getInputStream(entry)) {
            budget -= ByteStreams.exhaust(ByteStreams.limit(stream, budget + 1));
        } catch (IOException | RuntimeException e) {
            throw new TranscriptException(name, entry.getName() + " in it is damaged", e);
        }
        if (budget < 0) {
            throw new TranscriptException(name, BOMB);
        }
    }

    /** The names of all parts, in the archive's order. */
    List<String> names() {
        return new ArrayList<>(entries.keySet());
    }

    /** Whether there is such a part. */
    boolean has(String part) {
        return entries.containsKey(part);
    }

    /**
     * The bytes of a part.
     *
     * @throws TranscriptException if it is missing, encrypted or damaged, or unpacks to too much
     */
    byte[] bytes(String part) throws TranscriptException {
        ZipArchiveEntry entry = entries.get(part);
        if (entry == null) {
            throw new TranscriptException(name, "is incomplete: " + part + " is missing in it");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new TranscriptException(name, "is encrypted");
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes((int) Math.min(budget + 1, Integer.MAX_VALUE - 16));
            budget -= bytes.length;
            if (budget < 0) {
                throw new TranscriptException(name, BOMB);
            }
            return bytes;
        } catch (TranscriptException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TranscriptException(name, part + " in it is damaged", e);
        }
    }

    /**
     * A part that is XML.
     *
     * @throws TranscriptException if it is missing or damaged
     */
    Element xml(String part) throws TranscriptException {
        return XmlTree.read(bytes(part), name, part);
    }

    /**
     * A part that is XML and may be missing.
     *
     * @throws TranscriptException if it is damaged
     */
    Optional<Element> xmlIfThere(String part) throws TranscriptException {
        return has(part) ? Optional.of(xml(part)) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("an archive in memory can always be closed", e);
        }
    }
}
