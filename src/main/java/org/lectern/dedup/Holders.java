package org.lectern.dedup;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Collects the texts that hold one shingle, in their order, as far as they are of use.
 *
 * <p>The first {@value #LONGEST} are kept, and no more than {@value #OF_A_GROUP} of a group that is known to belong together. Of
 * a shingle that more than {@value #COMMON} groups hold, a turn of phrase or boilerplate, only {@value #OF_COMMON} texts
 * are kept: however common a passage is, it costs each text that holds it the same. How many groups hold it is counted in
 * full.
 *
 * <p>Keeps its buffers; for one thread.
 */
public final class Holders {

    static final int LONGEST = 48;

    /** So many texts of a group are kept. */
    public static final int OF_A_GROUP = 3;

    static final int COMMON = 256;
    static final int OF_COMMON = 8;

    /** Kept holders: the text in the upper half, its group in the lower. */
    private final long[] kept = new long[LONGEST];

    private int size;
    private int groups;
    /** Open addressing: a group plus one, zero where there is none. */
    private int[] slots = new int[16];
    /** How many texts of the group were seen. */
    private int[] members = new int[16];

    private int mask;

    /**
     * Forgets all holders.
     *
     * @param expected how many may come at most
     */
    public void clear(int expected) {
        size = 0;
        groups = 0;
        int needed = Integer.highestOneBit(Math.max(4, expected)) << 2;
        if (slots.length < needed) {
            slots = new int[needed];
            members = new int[needed];
        } else {
            Arrays.fill(slots, 0, needed, 0);
        }
        mask = needed - 1;
    }

    /** Adds a text that comes behind all that were added. */
    public void add(int text, int group) {
        int slot = group * 0x9E3779B9 >>> 7 & mask;
        while (slots[slot] != 0 && slots[slot] != group + 1) {
            slot = slot + 1 & mask;
        }
        if (slots[slot] == 0) {
            slots[slot] = group + 1;
            members[slot] = 0;
            groups++;
        }
        if (size < LONGEST && members[slot]++ < OF_A_GROUP) {
            kept[size++] = (long) text << 32 | group;
        }
    }

    /** How many groups they are of. */
    public int groups() {
        return groups;
    }

    /** How many texts are kept. */
    public int size() {
        return kept(size, groups);
    }

    /** One of the texts that are kept. */
    public int text(int k) {
        return (int) (kept[k] >>> 32);
    }

    /** What was collected, to be merged with what was collected elsewhere. */
    public Part part() {
        return new Part(groups, Arrays.copyOf(kept, size));
    }

    private static int kept(int size, int groups) {
        return groups > COMMON ? Math.min(size, OF_COMMON) : size;
    }

    /** Some of the holders of a shingle: all that there are of some groups. */
    public static final class Part implements Serializable {

        private static final long serialVersionUID = 1;

        private final int groups;
        private final long[] kept;

        private Part(int groups, long[] kept) {
            this.groups = groups;
            this.kept = kept;
        }

        /** Both parts together; no group may have holders in both. */
        public Part merge(Part other) {
            long[] all = Arrays.copyOf(kept, kept.length + other.kept.length);
            System.arraycopy(other.kept, 0, all, kept.length, other.kept.length);
            Arrays.sort(all);
            return new Part(groups + other.groups, Arrays.copyOf(all, Math.min(LONGEST, all.length)));
        }

        /** How many groups they are of. */
        public int groups() {
            return groups;
        }

        /** The texts that are kept, once all parts are merged. */
        public int[] texts() {
            return Arrays.stream(kept, 0, Holders.kept(kept.length, groups))
                    .mapToInt(holder -> (int) (holder >>> 32))
                    .toArray();
        }
    }
}
