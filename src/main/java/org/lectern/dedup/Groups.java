package org.lectern.dedup;

/** Which texts are known to belong together: a union-find whose representative is the least number (Tarjan 1975). */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The least number of the group. */
    int of(int text) {
        int root = text;
        while (parent[root] != root) {
            root = parent[root];
        }
        int at = text;
        while (parent[at] != root) {
            int up = parent[at];
            parent[at] = root;
            at = up;
        }
        return root;
    }

    /** Makes one group of two. */
    void unite(int one, int other) {
        int a = of(one);
        int b = of(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** The group of each text. */
    int[] all() {
        int[] all = new int[parent.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = of(i);
        }
        return all;
    }
}
