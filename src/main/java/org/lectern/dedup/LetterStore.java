package org.lectern.dedup;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps folded letters until they are verified: in memory up to a bound, from there on in a temporary file.
 *
 * <p>To read the documents again would cost more: a PDF takes a thousand times as long to parse as its letters take to load.
 * Safe for use by many threads.
 */
final class LetterStore implements Closeable {

    /** Letters that are kept. */
    @FunctionalInterface
    interface Kept {
        /** The letters; they may have to be loaded. */
        String letters();
    }

    private final long budget;
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong end = new AtomicLong();
    private @Nullable FileChannel file;

    /**
     * An empty store.
     *
     * @param budget how many letters to keep in memory
     */
    LetterStore(long budget) {
        this.budget = budget;
    }

    /** Takes letters. */
    Kept keep(String letters) {
        if (used.addAndGet(letters.length()) <= budget) {
            return () -> letters;
        }
        byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        long start = end.getAndAdd(length);
        try {
            FileChannel channel = file();
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, start + buffer.position());
            }
            return new OnDisk(channel, start, length);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a temporary file", e);
        }
    }

    /** Letters in the file: all that memory holds of them. */
    private record OnDisk(FileChannel channel, long start, int length) implements Kept {

        @Override
        public String letters() {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            try {
                while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) >= 0) {
                    // Goes on until all is there.
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the temporary file cannot be read", e);
            }
            return new String(buffer.array(), StandardCharsets.UTF_8);
        }
    }

    private synchronized FileChannel file() throws IOException {
        FileChannel channel = file;
        if (channel == null) {
            Path path = Files.createTempFile("lectern-", ".letters");
            channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = channel;
        }
        return channel;
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the temporary file cannot be closed", e);
            }
        }
    }
}
