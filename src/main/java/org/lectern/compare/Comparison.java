package org.lectern.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lectern.align.Link;
import org.lectern.text.Block;
import org.lectern.text.Coverage;
import org.lectern.text.Span;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/**
 * How two witnesses of a speech differ.
 *
 * <p>Nothing is lost: the characters of each source are equal, changed, moved, removed, repaired or blank, and both
 * sources can be rebuilt from the links and changes. The constructor refuses a comparison for which this fails.
 */
public final class Comparison {

    private static final int EQUAL = 1;
    private static final int CHANGED = 2;
    private static final int MOVED = 3;
    private static final int REMOVED = 4;
    private static final int REPAIRED = 5;

    private final Witness base;
    private final Witness other;
    private final List<Link> links;
    private final List<Change> changes;
    private final int unchangedWords;
    private final Accounting baseAccounting;
    private final Accounting otherAccounting;

    /**
     * A comparison.
     *
     * @param links every block of both sides in exactly one of them
     * @param changes in reading order
     * @param unchangedWords how many words both have, at their place or moved
     * @throws IllegalArgumentException if a character of either source is not accounted for
     */
    Comparison(Witness base, Witness other, List<Link> links, List<Change> changes, int unchangedWords) {
        this.base = Objects.requireNonNull(base, "base");
        this.other = Objects.requireNonNull(other, "other");
        this.links = List.copyOf(links);
        this.changes = List.copyOf(changes);
        this.unchangedWords = unchangedWords;
        this.baseAccounting = account(Side.BASE);
        this.otherAccounting = account(Side.OTHER);
    }

    /** The witness that is compared against. */
    public Witness base() {
        return base;
    }

    /** The witness that is compared with it. */
    public Witness other() {
        return other;
    }

    /** One of the two. */
    public Witness witness(Side side) {
        return side == Side.BASE ? base : other;
    }

    /** Which blocks became which, in the order of the base. */
    public List<Link> links() {
        return links;
    }

    /** Every difference, typography included, in reading order. */
    public List<Change> changes() {
        return changes;
    }

    /**
     * The other place of a passage that moved.
     *
     * @return empty for any other change
     */
    public Optional<Change> otherPlace(Change change) {
        return change.movesPassage()
                ? changes.stream()
                        .filter(other -> other.move().equals(change.move())
                                && !other.id().equals(change.id()))
                        .findFirst()
                : Optional.empty();
    }

    /** How many words both have, at their place or moved. */
    public int unchangedWords() {
        return unchangedWords;
    }

    /** How alike the two are. */
    public Similarity similarity() {
        return Similarity.of(unchangedWords, base.words(), other.words());
    }

    /** How many changes there are of each category that occurs, in the order of the categories. */
    public Map<Category, Integer> categories() {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        changes.forEach(change -> counts.merge(change.category(), 1, Integer::sum));
        return counts;
    }

    /** How many changes there are of a significance, typography apart. */
    public int count(Significance significance) {
        return (int) changes.stream()
                .filter(change -> change.significance() == significance && change.category() != Category.TYPOGRAPHY)
                .count();
    }

    /** What became of the characters of one source. */
    public Accounting accounting(Side side) {
        return side == Side.BASE ? baseAccounting : otherAccounting;
    }

    private Accounting account(Side side) {
        Witness witness = witness(side);
        Transcript transcript = witness.transcript();
        Coverage coverage = new Coverage(transcript.text());
        transcript.removed().forEach(removed -> coverage.paintRest(removed.span(), REMOVED));
        for (Block block : transcript.blocks()) {
            coverage.paint(block.content(), 0, block.content().length(), EQUAL);
        }
        for (Change change : changes) {
            if (change.operation() == Operation.TRANSPOSITION) {
                paint(coverage, witness, change.reading(side).tokens(), MOVED);
            }
        }
        for (Change change : changes) {
            if (change.operation() != Operation.TRANSPOSITION) {
                paint(coverage, witness, change.reading(side).tokens(), CHANGED);
            }
        }
        transcript.repairs().forEach(repair -> coverage.paintRest(repair.span(), REPAIRED));
        int[] counts = coverage.counts(REPAIRED);
        if (counts[0] > 0) {
            throw new IllegalArgumentException(
                    counts[0] + " characters of " + transcript.source().name()
                            + " are not accounted for, the first at "
                            + coverage.firstLost().orElse(-1));
        }
        return new Accounting(
                transcript.text().length(),
                counts[EQUAL],
                counts[CHANGED],
                counts[MOVED],
                counts[REMOVED],
                counts[REPAIRED],
                counts[REPAIRED + 1]);
    }

    private static void paint(Coverage coverage, Witness witness, Span range, int fate) {
        Tokens tokens = witness.tokens();
        List<Block> blocks = witness.transcript().blocks();
        int first = range.start();
        while (first < range.end()) {
            int block = tokens.block(first);
            int end = Math.min(range.end(), tokens.blockStart(block + 1));
            coverage.paint(blocks.get(block).content(), tokens.start(first), tokens.end(end - 1), fate);
            first = end;
        }
    }
}
