package org.lectern.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** A named sequence of bytes to be read as a transcript. */
public final class Input {

    /** No transcript is larger, not even one of pictures; a stream without end must have one. */
    static final int LARGEST = 1 << 30;

    static final String TOO_LARGE_FOR_MEMORY = "is too large for the memory of this process";

    private final String name;
    private final byte[] bytes;

    private Input(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @throws TranscriptException if it does not exist, is not a file, cannot be read or is larger than 1 GiB
     */
    public static Input of(Path file) throws TranscriptException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new TranscriptException(name, "is a folder, not a file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw tooLarge(name);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return of(name, stream);
            }
        } catch (TranscriptException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new TranscriptException(name, "no such file", e);
        } catch (AccessDeniedException e) {
            throw new TranscriptException(name, "permission denied", e);
        } catch (FileSystemException e) {
            throw new TranscriptException(name, "cannot be read: " + e.getReason(), e);
        } catch (IOException e) {
            throw new TranscriptException(name, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Bytes under a name; the ending of the name helps to detect the type. */
    public static Input of(String name, byte[] bytes) {
        return new Input(name, bytes.clone());
    }

    /** Bytes that nobody else has. */
    static Input owning(String name, byte[] bytes) {
        return new Input(name, bytes);
    }

    /**
     * Reads a stream to its end.
     *
     * @throws TranscriptException if that fails, or does not end within 1 GiB
     */
    public static Input of(String name, InputStream stream) throws TranscriptException {
        try {
            // A FileInputStream of Java 17 asks a pipe for its position, which it has not.
            byte[] bytes = new BufferedInputStream(stream).readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge(name);
            }
            return new Input(name, bytes);
        } catch (TranscriptException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new TranscriptException(name, TOO_LARGE_FOR_MEMORY, e);
        } catch (IOException e) {
            throw new TranscriptException(name, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static TranscriptException tooLarge(String name) {
        return new TranscriptException(name, "is too large: more than " + (LARGEST >> 20) + " MiB");
    }

    /** The name, as it was given. */
    public String name() {
        return name;
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    byte[] bytes() {
        return bytes;
    }
}
