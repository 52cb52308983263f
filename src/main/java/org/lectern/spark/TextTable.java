package org.lectern.spark;

import java.io.Serializable;
import java.util.BitSet;
import org.lectern.dedup.Sketch;

/** What every task has to know of every text: its group and the size of its sketch, twelve bytes in all. */
final class TextTable implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] groups;
    private final int[] hashes;
    private final int[] coarse;
    private final BitSet together = new BitSet();

    /** A table in which each text is a group of its own. */
    TextTable(int texts) {
        this.groups = new int[texts];
        this.hashes = new int[texts];
        this.coarse = new int[texts];
        for (int text = 0; text < texts; text++) {
            groups[text] = text;
        }
    }

    void setGroup(int text, int group) {
        groups[text] = group;
        together.set(text);
        together.set(group);
    }

    /** Whether the text is a group of its own. */
    boolean isAlone(int text) {
        return !together.get(text);
    }

    void setSize(int text, int size, int coarseSize) {
        hashes[text] = size;
        coarse[text] = coarseSize;
    }

    int texts() {
        return groups.length;
    }

    int group(int text) {
        return groups[text];
    }

    Sketch.Size size(int text) {
        return new Sketch.Size(hashes[text], coarse[text]);
    }
}
