package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lectern.compare.Change;
import org.lectern.compare.Side;
import org.lectern.report.view.BlockView;
import org.lectern.report.view.Piece;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** Makes views of the blocks of one transcript. */
final class BlockViews {

    private final Transcript transcript;
    private final Side side;

    BlockViews(Transcript transcript, Side side) {
        this.transcript = transcript;
        this.side = side;
    }

    /** The name of a change's place on one side of the page. */
    static String anchor(String id, Side side) {
        return id + (side == Side.BASE ? "-a" : "-b");
    }

    /** A block without marks. */
    BlockView of(Block block) {
        return of(block, List.of());
    }

    /** The blocks with their marks. */
    List<BlockView> of(List<Integer> indices, Marks marks) {
        return indices.stream()
                .map(transcript.blocks()::get)
                .map(block -> of(block, marks.of(block)))
                .toList();
    }

    private BlockView of(Block block, List<Marks.Mark> marks) {
        int number = block.index() + 1;
        String anchor = (side == Side.BASE ? "a" : "b") + number;
        return new BlockView(anchor, number, block.kind().label(), page(block), pieces(block.text(), marks));
    }

    private String page(Block block) {
        OptionalInt page = transcript.pageOf(block, 0);
        boolean same = block.index() > 0
                && page.equals(transcript.pageOf(transcript.blocks().get(block.index() - 1), 0));
        return page.isEmpty() || same ? "" : "page " + page.getAsInt();
    }

    private List<Piece> pieces(String text, List<Marks.Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Marks.Mark mark : marks) {
            if (mark.start() > at) {
                pieces.add(Piece.unchanged(Characters.visible(text.substring(at, mark.start()))));
            }
            pieces.add(piece(text, mark));
            at = mark.end();
        }
        if (at < text.length()) {
            pieces.add(Piece.unchanged(Characters.visible(text.substring(at))));
        }
        return pieces;
    }

    private Piece piece(String text, Marks.Mark mark) {
        Change change = mark.change();
        Side opposite = side == Side.BASE ? Side.OTHER : Side.BASE;
        Piece.Element element = side == Side.BASE ? Piece.Element.DEL : Piece.Element.INS;
        boolean hasCounterpart = mark.otherPlace().isPresent()
                || change.reading(opposite).block().isPresent();
        String counterpart = mark.otherPlace().orElse(change).id();
        String place =
                mark.otherPlace().map(other -> ", stands as " + other.id()).orElse("");
        return new Piece(
                Characters.visible(text.substring(mark.start(), mark.end())),
                mark.isGap() ? Piece.Element.GAP : element,
                change.id(),
                mark.first() ? anchor(change.id(), side) : null,
                hasCounterpart ? "#" + anchor(counterpart, opposite) : null,
                change.significance().label() + (mark.otherPlace().isPresent() ? " moved" : ""),
                change.id() + " " + Phrases.kind(change) + place);
    }
}
