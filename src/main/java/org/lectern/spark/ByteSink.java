package org.lectern.spark;

import java.util.Arrays;

/** Bytes that grow, with small numbers in few of them. */
final class ByteSink {

    private static final int SEVEN_BITS = 0x7F;

    private byte[] bytes = new byte[64];
    private int size;

    /** Adds a number, seven bits to a byte (the varint of Protocol Buffers). */
    void add(int number) {
        if (size + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes[size++] = (byte) (rest | ~SEVEN_BITS);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    int size() {
        return size;
    }

    /** What was added so far, which is forgotten. */
    byte[] drain() {
        byte[] drained = Arrays.copyOf(bytes, size);
        size = 0;
        return drained;
    }
}
