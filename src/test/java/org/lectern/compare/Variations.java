package org.lectern.compare;

import java.util.Optional;
import org.lectern.text.BlockKind;

/** Places of variation in the midst of a paragraph of English text. */
final class Variations {

    private Variations() {}

    /** Two readings with nothing around them. */
    static Variation of(String base, String other) {
        return between("", base, other, "");
    }

    static Variation between(String before, String base, String other, String after) {
        return new Variation(
                base,
                other,
                before,
                after,
                Optional.of(BlockKind.PARAGRAPH),
                Optional.of(BlockKind.PARAGRAPH),
                false,
                false,
                false,
                false,
                false,
                Legibility.TEXT,
                Legibility.TEXT,
                "en");
    }
}
