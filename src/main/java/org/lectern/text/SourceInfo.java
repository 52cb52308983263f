package org.lectern.text;

import java.util.Objects;

/**
 * Where a transcript came from.
 *
 * @param name the file's name as it was given
 * @param mediaType the detected type, such as {@code text/markdown}
 * @param bytes the size of the file
 * @param sha256 the SHA-256 of the file's bytes, 64 hexadecimal digits
 */
public record SourceInfo(String name, String mediaType, long bytes, String sha256) {

    /** @throws IllegalArgumentException if {@code bytes} is negative */
    public SourceInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes " + bytes + " is negative");
        }
    }
}
