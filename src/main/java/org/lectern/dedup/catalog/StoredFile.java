package org.lectern.dedup.catalog;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Formulae;

/**
 * A file that was added.
 *
 * @param path absolute, without detours: by it the file is known
 * @param name as it was given, by which it is reported
 * @param state size and time when it was read
 * @param bytes the hash of its bytes; null if it could not be read
 * @param title of the document; empty if it could not be read
 * @param text the key of its wording; null if it could not be read
 * @param formulae how much of that is not the speech itself
 * @param reason why it could not be read, or null
 */
record StoredFile(
        String path,
        String name,
        State state,
        @Nullable Fingerprint bytes,
        String title,
        @Nullable Fingerprint text,
        Formulae formulae,
        @Nullable String reason) {

    static StoredFile rejected(String path, String name, State state, String reason) {
        return new StoredFile(path, name, state, null, "", null, Formulae.NONE, reason);
    }

    /** The same file under a name and in a state that may be others. */
    StoredFile seenAs(String newName, State newState) {
        return new StoredFile(path, newName, newState, bytes, title, text, formulae, reason);
    }

    static String path(Path file) {
        return normal(file).toString();
    }

    /** Absolute, without detours. */
    static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Whether the bytes of the file are those that were read. */
    boolean hasBytesOf(Path file) throws IOException {
        return Fingerprint.ofSha256(
                        MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString())
                .equals(bytes);
    }

    /**
     * What a file system says of a file.
     *
     * @param size in bytes
     * @param modified in microseconds since 1970
     */
    record State(long size, long modified) {

        /** Of a file that could not be looked at. */
        static final State UNKNOWN = new State(-1, Long.MIN_VALUE);

        /** A file may be written again within a tick of the file system's clock: so young a time proves nothing. */
        private static final long SETTLED = TimeUnit.SECONDS.toMicros(2);

        static State of(Path file) throws IOException {
            long now = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long modified = attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
            return new State(attributes.size(), modified > now - SETTLED ? Long.MIN_VALUE : modified);
        }

        /** Whether a file that has the other state now is surely the same. */
        boolean proves(State now) {
            return equals(now) && modified != Long.MIN_VALUE;
        }
    }
}
