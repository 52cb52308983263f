package org.lectern.compare;

import java.util.Optional;
import org.lectern.text.BlockKind;

/**
 * A place where two witnesses differ, as a {@link ChangeRule} sees it.
 *
 * @param base what the base has; empty if nothing
 * @param other what the other has; empty if nothing
 * @param before up to six words ahead of it
 * @param after up to six words behind it
 * @param baseKind the kind of the base's block, where it has one there
 * @param otherKind the kind of the other's block, where it has one there
 * @param wholeBlock whether whole blocks were added or omitted
 * @param sentenceStart whether a sentence begins with it on either side
 * @param capitals whether the block is set in capitals on one side alone
 * @param quotationMarks whether the readings are marks of one quotation, double on one side and single on the other
 * @param explained whether a text says that one reading is short for the other: {@code United Nations (UN)}
 * @param baseLegibility how the base's reading came out of its source
 * @param otherLegibility how the other's reading came out of its source
 * @param language the language of both texts, an ISO 639-1 code, or {@code und}; where they differ, that of the longer
 */
public record Variation(
        String base,
        String other,
        String before,
        String after,
        Optional<BlockKind> baseKind,
        Optional<BlockKind> otherKind,
        boolean wholeBlock,
        boolean sentenceStart,
        boolean capitals,
        boolean quotationMarks,
        boolean explained,
        Legibility baseLegibility,
        Legibility otherLegibility,
        String language) {

    /** Whether one side has nothing. */
    public boolean oneSided() {
        return base.isEmpty() || other.isEmpty();
    }

    /** The reading of a one-sided variation. */
    public String present() {
        return base.isEmpty() ? other : base;
    }

    /** Whether the block on either side is of the kind. */
    public boolean in(BlockKind kind) {
        return is(baseKind, kind) || is(otherKind, kind);
    }

    private static boolean is(Optional<BlockKind> known, BlockKind kind) {
        return known.isPresent() && known.get() == kind;
    }
}
