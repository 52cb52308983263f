package org.lectern.compare;

import java.util.Comparator;
import java.util.stream.Stream;
import org.lectern.text.Transcript;

/** The one language by whose rules two transcripts are compared. */
final class CommonLanguage {

    private static final String UNKNOWN = "und";

    private CommonLanguage() {}

    /** What is known of one alone holds for both; of two, what the longer text tells, whichever is the base. */
    static String of(Transcript base, Transcript other) {
        if (base.language().equals(UNKNOWN) || other.language().equals(UNKNOWN)) {
            return base.language().equals(UNKNOWN) ? other.language() : base.language();
        }
        return Stream.of(base, other)
                .max(Comparator.<Transcript>comparingInt(text -> text.text().length())
                        .thenComparing(Transcript::language))
                .orElseThrow()
                .language();
    }
}
