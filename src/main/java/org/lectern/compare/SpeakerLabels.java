package org.lectern.compare;

import java.util.regex.Pattern;

/** Knows who speaks where one record names him ahead of his words, in their paragraph: {@code The PRESIDENT:}. */
final class SpeakerLabels {

    private static final int LONGEST = 80;

    /** A paragraph with fewer words ahead of a place begins with them. */
    private static final int CONTEXT_WORDS = 6;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*";
    private static final String FOR_WHOM = "(?: ?[(\uFF08][^()]{2,40}[)\uFF09])?";
    private static final String COLON = "\\s?[:\uFF1A]";
    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Dr|M|Mme|Sr|Sra|Herr|Frau)\\.? ";

    /** A name in capitals, or one behind an article or a title, and perhaps in brackets for whom he speaks. */
    private static final Pattern LABEL = Pattern.compile("(?:(?:The|Le|La|El|Der|Die) |" + TITLE
            + "|Sir |Lord |Lady |H\\.E\\. |\u0413-\u043D |\u0413-\u0436\u0430 |(?=(?:" + WORD
            + " ){0,3}\\p{Lu}{2}))"
            + WORD + "(?: (?:" + WORD + "|of|de|von|van|al)){0,4}" + FOR_WHOM + COLON);

    private static final String ROLE = "(?iu:" + new WordLists("speakers.properties").anyOf("roles") + ")";

    /** What he is, with an article and a title or without both, and his name behind it. */
    private static final Pattern OF_ROLE =
            Pattern.compile("(?:(?:(?:The|Le|La|El|O|A|Il|Der|Die) )?|(?:El|La|O|A) (?:(?i:se\u00F1ora?|senhora?)|"
                    + "Sr\\.|Sra\\.) )" + "(?!\\p{Ll})" + ROLE + "(?: " + WORD + "){0,3}" + FOR_WHOM + COLON);

    /** The records of some parliaments set a stop behind it. */
    private static final Pattern WITH_STOP =
            Pattern.compile("(?:(?:M\\.|Mme) l[ea] " + ROLE + "|(?=\\p{Lu}{2})" + ROLE + ")\\.");

    /** Who is spoken to. */
    private static final Pattern VOCATIVE = Pattern.compile(
            "(?:Mr|Madam|Mrs|Ms)\\.? (?:Vice[- ])?(?:President|Chair\\p{L}*|Speaker|Secretary(?:[- ]General)?|Prime Minister):|"
                    + TITLE + ROLE + COLON);

    private SpeakerLabels() {}

    /** Whether one side has a label more at the beginning of a paragraph that goes on, or another label. */
    static boolean explain(Variation v) {
        if (v.base().length() > LONGEST
                || v.other().length() > LONGEST
                || v.after().isEmpty()) {
            return false;
        }
        if (v.oneSided() && v.before().isEmpty()) {
            String label = v.present().strip();
            return isLabel(label) || WITH_STOP.matcher(label).matches();
        }
        return v.after().indexOf(':') >= 0 && beginsParagraph(v) && isRole(v, v.base()) && isRole(v, v.other());
    }

    private static boolean isLabel(String text) {
        return (LABEL.matcher(text).matches() || OF_ROLE.matcher(text).matches())
                && !VOCATIVE.matcher(text).matches();
    }

    private static boolean beginsParagraph(Variation v) {
        return Normalisations.wordList(v.before()).size() < CONTEXT_WORDS;
    }

    /** Whether the reading and what stands around it up to a colon say what the speaker is. */
    private static boolean isRole(Variation v, String reading) {
        String label =
                v.before() + " " + reading + v.after().substring(0, v.after().indexOf(':') + 1);
        return OF_ROLE.matcher(label.strip()).matches();
    }
}
