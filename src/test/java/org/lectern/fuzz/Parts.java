package org.lectern.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides what a fuzzer gives among several readers, at bytes of {@code FF}, which no UTF-8 has. */
final class Parts {

    private static final byte BORDER = (byte) 0xFF;

    private Parts() {}

    /** So many parts; those that are missing are empty, and the last has all that is left. */
    static List<byte[]> of(byte[] data, int count) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < data.length && parts.size() + 1 < count; i++) {
            if (data[i] == BORDER) {
                parts.add(Arrays.copyOfRange(data, from, i));
                from = i + 1;
            }
        }
        parts.add(Arrays.copyOfRange(data, from, data.length));
        while (parts.size() < count) {
            parts.add(new byte[0]);
        }
        return parts;
    }

    /** The same as texts. */
    static List<String> texts(byte[] data, int count) {
        return of(data, count).stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .toList();
    }
}
