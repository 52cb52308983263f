package org.lectern.spark;

import java.nio.ByteBuffer;

/** Hashes in a column: four bytes each, for their bits are random. */
final class Hashes {

    private Hashes() {}

    static byte[] toBytes(int[] hashes) {
        ByteBuffer buffer = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        buffer.asIntBuffer().put(hashes);
        return buffer.array();
    }

    static int[] of(byte[] bytes) {
        int[] hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return hashes;
    }
}
