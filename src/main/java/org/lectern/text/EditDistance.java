package org.lectern.text;

/** How many characters must be changed, added or left out to make one text of another (Levenshtein 1966). */
public final class EditDistance {

    private EditDistance() {}

    /** The distance of two texts in UTF-16 code units; cost is the product of their lengths. */
    public static int between(CharSequence one, CharSequence two) {
        int[] last = new int[two.length() + 1];
        for (int k = 0; k <= two.length(); k++) {
            last[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[two.length() + 1];
            next[0] = i;
            for (int k = 1; k <= two.length(); k++) {
                int changed = last[k - 1] + (one.charAt(i - 1) == two.charAt(k - 1) ? 0 : 1);
                next[k] = Math.min(changed, 1 + Math.min(last[k], next[k - 1]));
            }
            last = next;
        }
        return last[two.length()];
    }
}
