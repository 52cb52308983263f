package org.lectern.diff;

import java.util.Arrays;

/** Any two sequences: the script makes the other of the base, and its mirror image the base of the other. */
public final class EditScriptFuzz {

    private static final int LETTERS = 12;

    private EditScriptFuzz() {}

    /** Divides the bytes where the first one says. */
    public static void check(byte[] data) {
        if (data.length == 0) {
            return;
        }
        int border = 1 + (data[0] & 0xFF) * (data.length - 1) / 0xFF;
        int[] base = letters(data, 1, border);
        int[] other = letters(data, border, data.length);
        EditScript script = EditScript.between(base, other);
        if (!Arrays.equals(EditScripts.applied(script, base, other), other)
                || !Arrays.equals(EditScripts.applied(script.mirrored(), other, base), base)) {
            throw new AssertionError(Arrays.toString(base) + " " + Arrays.toString(other));
        }
    }

    private static int[] letters(byte[] bytes, int from, int to) {
        int[] letters = new int[to - from];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Math.floorMod(bytes[from + i], LETTERS);
        }
        return letters;
    }
}
