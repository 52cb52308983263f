package org.lectern.diff;

/** What tests do with scripts. */
final class EditScripts {

    private EditScripts() {}

    /** What becomes of the base, the inserted elements taken from the other. */
    static int[] applied(EditScript script, int[] base, int[] other) {
        int[] result = new int[other.length];
        int at = 0;
        int from = 0;
        for (Edit edit : script.edits()) {
            while (from < edit.baseStart()) {
                result[at++] = base[from++];
            }
            for (int o = edit.otherStart(); o < edit.otherEnd(); o++) {
                result[at++] = other[o];
            }
            from = edit.baseEnd();
        }
        while (from < base.length) {
            result[at++] = base[from++];
        }
        return result;
    }

    /** How many elements it takes out and puts in. */
    static int steps(EditScript script) {
        return script.edits().stream()
                .mapToInt(edit -> edit.baseLength() + edit.otherLength())
                .sum();
    }

    /** The length of the shortest script, by the textbook. */
    static int fewestSteps(int[] base, int[] other) {
        int[][] common = new int[base.length + 1][other.length + 1];
        for (int i = base.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                common[i][j] =
                        base[i] == other[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return base.length + other.length - 2 * common[0][0];
    }
}
