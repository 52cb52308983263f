package org.lectern.spark;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSource {

    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    int next() {
        int number = 0;
        int shift = 0;
        byte last;
        do {
            last = bytes[at++];
            number |= (last & 0x7F) << shift;
            shift += 7;
        } while (last < 0);
        return number;
    }
}
