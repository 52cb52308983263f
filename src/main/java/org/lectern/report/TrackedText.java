package org.lectern.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.align.Link;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.compare.Witness;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Tokens;

/**
 * Both texts as one, each piece of it with its fate: without what was added it is the base, without what was omitted the
 * other, character by character. The ends of paragraphs are pieces too, so that one that was divided or joined is told.
 */
final class TrackedText {

    private final Comparison comparison;
    private final List<Piece> pieces = new ArrayList<>();

    private TrackedText(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What became of a piece. */
    enum Fate {
        KEPT(true, true),
        OMITTED(true, false),
        ADDED(false, true),
        MOVED_AWAY(true, false),
        MOVED_HERE(false, true);

        private final boolean inBase;
        private final boolean inOther;

        Fate(boolean inBase, boolean inOther) {
            this.inBase = inBase;
            this.inOther = inOther;
        }
    }

    /**
     * A word, a sign, a blank or the end of a paragraph.
     *
     * @param text as it is written; a line feed for the end of a paragraph
     * @param fate what became of it
     * @param kind of the block in which it stands
     * @param move the name of the move, shared by both places; empty for none
     */
    record Piece(String text, Fate fate, BlockKind kind, String move) {

        boolean endsParagraph() {
            return text.equals("\n");
        }
    }

    /** The pieces of a comparison; the last is the end of a paragraph that both have. */
    static List<Piece> of(Comparison comparison) {
        TrackedText text = new TrackedText(comparison);
        text.merge();
        return text.withSharedEnd();
    }

    /** A piece of one side; {@code token} is -1 for blanks and ends. */
    private record Atom(String text, int token, BlockKind kind, String move) {

        boolean matches(Atom that) {
            return move.isEmpty() && that.move.isEmpty() && text.equals(that.text);
        }
    }

    private void merge() {
        List<Atom> base = atoms(Side.BASE);
        List<Atom> other = atoms(Side.OTHER);
        int[] partners = partners();
        int[] placeInOther = places(other, comparison.other().tokens().size());
        int b = 0;
        int o = 0;
        for (int i = 0; i < base.size(); i++) {
            int token = base.get(i).token();
            int partner = token < 0 ? -1 : partners[token];
            if (partner >= 0 && placeInOther[partner] >= o) {
                addGap(base.subList(b, i), other.subList(o, placeInOther[partner]));
                add(base.get(i), Fate.KEPT);
                b = i + 1;
                o = placeInOther[partner] + 1;
            }
        }
        addGap(base.subList(b, base.size()), other.subList(o, other.size()));
    }

    private List<Atom> atoms(Side side) {
        Witness witness = comparison.witness(side);
        Tokens tokens = witness.tokens();
        String[] moves = moves(side);
        String[] passages = passages(side);
        List<Atom> atoms = new ArrayList<>();
        for (Block block : witness.transcript().blocks()) {
            String text = block.text();
            int at = 0;
            int end = tokens.blockStart(block.index() + 1);
            for (int token = tokens.blockStart(block.index()); token < end; token++) {
                String move = passages[token].isEmpty() ? moves[block.index()] : passages[token];
                if (tokens.start(token) > at) {
                    boolean inside = token > 0 && passages[token].equals(passages[token - 1]);
                    String blank = text.substring(at, tokens.start(token));
                    atoms.add(new Atom(blank, -1, block.kind(), inside ? move : moves[block.index()]));
                }
                atoms.add(new Atom(tokens.text(token), token, block.kind(), move));
                at = tokens.end(token);
            }
            if (at < text.length()) {
                atoms.add(new Atom(text.substring(at), -1, block.kind(), moves[block.index()]));
            }
            atoms.add(new Atom("\n", -1, block.kind(), moves[block.index()]));
        }
        return atoms;
    }

    /** The name of the move for each block; empty for those that did not move. */
    private String[] moves(Side side) {
        String[] moves =
                new String[comparison.witness(side).transcript().blocks().size()];
        Arrays.fill(moves, "");
        int number = 0;
        for (Link link : comparison.links()) {
            if (link.moved()) {
                number++;
                for (int block : side == Side.BASE ? link.base() : link.other()) {
                    moves[block] = "move" + number;
                }
            }
        }
        return moves;
    }

    /** The name of the move for each token of a passage that moved; empty for the others. */
    private String[] passages(Side side) {
        String[] passages = new String[comparison.witness(side).tokens().size()];
        Arrays.fill(passages, "");
        for (Change change : comparison.changes()) {
            if (change.movesPassage()) {
                var range = change.reading(side).tokens();
                Arrays.fill(
                        passages,
                        range.start(),
                        range.end(),
                        "passage" + change.move().orElseThrow());
            }
        }
        return passages;
    }

    private static int[] places(List<Atom> atoms, int tokens) {
        int[] places = new int[tokens];
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).token() >= 0) {
                places[atoms.get(i).token()] = i;
            }
        }
        return places;
    }

    /** For each token of the base the one of the other that it stayed, or -1. */
    private int[] partners() {
        Tokens base = comparison.base().tokens();
        Tokens other = comparison.other().tokens();
        boolean[] baseChanged = changed(Side.BASE);
        boolean[] otherChanged = changed(Side.OTHER);
        int[] partners = new int[base.size()];
        Arrays.fill(partners, -1);
        for (Link link : comparison.links()) {
            if (link.moved()) {
                continue;
            }
            int[] bases = unchanged(base, link.base(), baseChanged);
            int[] others = unchanged(other, link.other(), otherChanged);
            int n = Math.min(bases.length, others.length);
            int i = 0;
            while (i < n && base.sameText(bases[i], other, others[i])) {
                partners[bases[i]] = others[i++];
            }
            // Where a doubtful hyphen was settled at its place, the two sides do not run in step.
            int k = 1;
            while (k <= n - i && base.sameText(bases[bases.length - k], other, others[others.length - k])) {
                partners[bases[bases.length - k]] = others[others.length - k++];
            }
        }
        return partners;
    }

    private boolean[] changed(Side side) {
        boolean[] changed = new boolean[comparison.witness(side).tokens().size()];
        for (Change change : comparison.changes()) {
            if (!change.movesBlocks()) {
                var range = change.reading(side).tokens();
                Arrays.fill(changed, range.start(), range.end(), true);
            }
        }
        return changed;
    }

    private static int[] unchanged(Tokens tokens, List<Integer> blocks, boolean[] changed) {
        return blocks.stream()
                .flatMapToInt(block -> IntStream.range(tokens.blockStart(block), tokens.blockStart(block + 1)))
                .filter(token -> !changed[token])
                .toArray();
    }

    /** What stands between two words that stayed. */
    private void addGap(List<Atom> base, List<Atom> other) {
        int n = Math.min(base.size(), other.size());
        int ahead = 0;
        while (ahead < n && base.get(ahead).matches(other.get(ahead))) {
            add(other.get(ahead++), Fate.KEPT);
        }
        int behind = 0;
        while (behind < n - ahead && base.get(base.size() - 1 - behind).matches(other.get(other.size() - 1 - behind))) {
            behind++;
        }
        for (Atom atom : base.subList(ahead, base.size() - behind)) {
            add(atom, atom.move().isEmpty() ? Fate.OMITTED : Fate.MOVED_AWAY);
        }
        for (Atom atom : other.subList(ahead, other.size() - behind)) {
            add(atom, atom.move().isEmpty() ? Fate.ADDED : Fate.MOVED_HERE);
        }
        for (Atom atom : other.subList(other.size() - behind, other.size())) {
            add(atom, Fate.KEPT);
        }
    }

    private void add(Atom atom, Fate fate) {
        pieces.add(new Piece(atom.text(), fate, atom.kind(), atom.move()));
    }

    /** The last end of a paragraph cannot be tracked: that of the base and that of the other become one. */
    private List<Piece> withSharedEnd() {
        int ofBase = lastEnd(true);
        int ofOther = lastEnd(false);
        if (ofBase < 0 || ofOther < 0) {
            pieces.add(new Piece("\n", Fate.KEPT, BlockKind.PARAGRAPH, ""));
            return pieces;
        }
        Piece last = pieces.get(Math.max(ofBase, ofOther));
        if (ofBase == ofOther) {
            pieces.remove(ofBase);
        } else {
            int kept = Math.min(ofBase, ofOther);
            Piece earlier = pieces.get(kept);
            pieces.remove(Math.max(ofBase, ofOther));
            if (earlier.fate() == Fate.KEPT) {
                Fate fate = ofBase < ofOther ? Fate.ADDED : Fate.OMITTED;
                pieces.set(kept, new Piece("\n", fate, earlier.kind(), ""));
            } else {
                pieces.remove(kept);
            }
        }
        pieces.add(new Piece("\n", Fate.KEPT, last.kind(), ""));
        return pieces;
    }

    private int lastEnd(boolean inBase) {
        int i = pieces.size() - 1;
        while (i >= 0
                && !(pieces.get(i).endsParagraph()
                        && (inBase ? pieces.get(i).fate().inBase : pieces.get(i).fate().inOther))) {
            i--;
        }
        return i;
    }
}
