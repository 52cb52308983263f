package org.lectern.diff;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Arrays;

/** Any two sequences: the script makes the other of the base, and its mirror image the base of the other. */
public final class EditScriptFuzz {

    private static final int MOST = 200;
    private static final int LETTERS = 12;

    private EditScriptFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int[] base = letters(data);
        int[] other = letters(data);
        EditScript script = EditScript.between(base, other);
        if (!Arrays.equals(EditScripts.applied(script, base, other), other)
                || !Arrays.equals(EditScripts.applied(script.mirrored(), other, base), base)) {
            throw new AssertionError(Arrays.toString(base) + " " + Arrays.toString(other));
        }
    }

    private static int[] letters(FuzzedDataProvider data) {
        byte[] bytes = data.consumeBytes(data.consumeInt(0, MOST));
        int[] letters = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            letters[i] = Math.floorMod(bytes[i], LETTERS);
        }
        return letters;
    }
}
