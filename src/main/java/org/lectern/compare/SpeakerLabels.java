package org.lectern.compare;

import java.util.regex.Pattern;

/** Knows who speaks where one record names him ahead of his words, in their paragraph: {@code The PRESIDENT:}. */
final class SpeakerLabels {

    private static final int LONGEST = 80;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*";

    /** A name in capitals, or one behind an article or a title, and perhaps in brackets for whom he speaks. */
    private static final Pattern LABEL =
            Pattern.compile("(?:(?:The|Le|La|El|Der|Die) |(?:Mr|Mrs|Ms|Miss|Dr|M|Mme|Sr|Sra|Herr|Frau)\\.? "
                    + "|Sir |Lord |Lady |H\\.E\\. |\u0413-\u043D |\u0413-\u0436\u0430 |(?=(?:" + WORD
                    + " ){0,3}\\p{Lu}{2}))"
                    + WORD + "(?: (?:" + WORD + "|of|de|von|van|al)){0,4}(?: \\([^()]{2,40}\\))?:");

    /** Who is spoken to. */
    private static final Pattern VOCATIVE = Pattern.compile(
            "(?:Mr|Madam|Mrs|Ms)\\.? (?:Vice[- ])?(?:President|Chair\\p{L}*|Speaker|Secretary(?:[- ]General)?|Prime Minister):");

    private SpeakerLabels() {}

    /** Whether one side has a label more at the beginning of a paragraph that goes on. */
    static boolean explain(Variation v) {
        if (!v.oneSided()
                || v.present().length() > LONGEST
                || !v.before().isEmpty()
                || v.after().isEmpty()) {
            return false;
        }
        String label = v.present().strip();
        return label.endsWith(":")
                && LABEL.matcher(label).matches()
                && !VOCATIVE.matcher(label).matches();
    }
}
