package org.lectern.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Gives each comparison key a number, so that alignment and diff see nothing but {@code int}s.
 *
 * <p>Numbers count from zero in the order of first sight. Texts that are to be compared share one vocabulary. Looking up
 * a word of ASCII letters allocates nothing once it is known. Not thread-safe: a vocabulary lives inside one call.
 */
public final class Vocabulary {

    /** The characters of all keys, one behind another. */
    private char[] characters = new char[1 << 14];
    /** Where each key begins in {@link #characters}; one entry more than there are keys. */
    private int[] starts = new int[1 << 12];
    /** The hash of each key, by number. */
    private int[] hashes = new int[1 << 12];
    /** For each slot the number of a key, or -1. */
    private int[] table = new int[1 << 12];

    private int size;
    private char[] buffer = new char[64];

    /** An empty vocabulary. */
    public Vocabulary() {
        Arrays.fill(table, -1);
    }

    /** The number of the key of the word {@code text[start, end)}. */
    public int word(char[] text, int start, int end) {
        int length = foldAscii(text, start, end);
        if (length > 0) {
            return intern(length);
        }
        return intern(ComparisonKey.ofWord(new String(text, start, end - start)));
    }

    /** The number of a key that is already folded. */
    public int intern(String key) {
        if (buffer.length < key.length()) {
            buffer = new char[2 * key.length()];
        }
        key.getChars(0, key.length(), buffer, 0);
        return intern(key.length());
    }

    /** The key with the number. */
    public String key(int number) {
        return new String(characters, starts[Objects.checkIndex(number, size)], length(number));
    }

    /** The length of the key with the number, in UTF-16 code units. */
    public int length(int number) {
        Objects.checkIndex(number, size);
        return starts[number + 1] - starts[number];
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** Folds into the buffer; 0 where the word is more than ASCII letters or digits with apostrophes and stops. */
    private int foldAscii(char[] text, int start, int end) {
        if (buffer.length < end - start) {
            buffer = new char[2 * (end - start)];
        }
        int length = 0;
        boolean letters = false;
        boolean digits = false;
        boolean stops = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                letters = true;
            } else if (c >= 'A' && c <= 'Z') {
                letters = true;
                c = (char) (c + 'a' - 'A');
            } else if (c >= '0' && c <= '9') {
                digits = true;
            } else if (ComparisonKey.isApostrophe(c)) {
                continue;
            } else if (c == '.') {
                stops = true;
                continue;
            } else {
                return 0;
            }
            buffer[length++] = c;
        }
        return stops && (digits || !letters) ? 0 : length;
    }

    private int intern(int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int mask = table.length - 1;
        int slot = spread(hash) & mask;
        for (int number = table[slot]; number >= 0; number = table[slot]) {
            if (hashes[number] == hash && isInBuffer(number, length)) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = size;
        return add(hash, length);
    }

    private boolean isInBuffer(int number, int length) {
        int start = starts[number];
        if (starts[number + 1] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (characters[start + i] != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    /** Enters what the buffer holds. */
    private int add(int hash, int length) {
        int number = size++;
        int start = starts[number];
        if (start + length > characters.length) {
            characters = Arrays.copyOf(characters, 2 * (start + length));
        }
        System.arraycopy(buffer, 0, characters, start, length);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[number] = hash;
        starts[size] = start + length;
        if (size * 2 > table.length) {
            growTable();
        }
        return number;
    }

    private void growTable() {
        table = new int[2 * table.length];
        Arrays.fill(table, -1);
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = spread(hashes[number]) & mask;
            while (table[slot] >= 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = number;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
