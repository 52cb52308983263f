package org.lectern.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.align.Link;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Reading;
import org.lectern.compare.Side;
import org.lectern.compare.Witness;
import org.lectern.text.Blanks;
import org.lectern.text.Block;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Tokens;

/**
 * One witness made out of the other: the blocks of each link, with the readings of its changes put in place.
 *
 * <p>Texts are given without blanks, for spacing is layout. A repair that the other witness settled counts as made.
 */
public final class Rebuilt {

    private final Comparison comparison;
    private final Side from;
    private final Side to;

    private Rebuilt(Comparison comparison, Side to) {
        this.comparison = comparison;
        this.to = to;
        this.from = to == Side.BASE ? Side.OTHER : Side.BASE;
    }

    /** For each link the text of its blocks on one side, made of the blocks on the other side and the changes. */
    public static List<String> rebuilt(Comparison comparison, Side side) {
        Rebuilt rebuilt = new Rebuilt(comparison, side);
        return comparison.links().stream().map(rebuilt::text).toList();
    }

    /** For each link the text of its blocks on one side. */
    public static List<String> actual(Comparison comparison, Side side) {
        Witness witness = comparison.witness(side);
        return comparison.links().stream()
                .map(link -> {
                    StringBuilder text = new StringBuilder();
                    Settled settled = new Settled(witness);
                    tokens(witness.tokens(), blocks(link, side)).forEach(token -> text.append(settled.text(token)));
                    return text.toString();
                })
                .toList();
    }

    private String text(Link link) {
        Witness source = comparison.witness(from);
        List<Integer> tokens = tokens(source.tokens(), blocks(link, from));
        Settled settled = new Settled(source);
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change : changes(link)) {
            Reading old = change.reading(from);
            while (at < tokens.size() && tokens.get(at) < old.tokens().start()) {
                text.append(settled.text(tokens.get(at++)));
            }
            while (at < tokens.size() && tokens.get(at) < old.tokens().end()) {
                at++;
            }
            text.append(withoutBlanks(change.reading(to).text()));
        }
        while (at < tokens.size()) {
            text.append(settled.text(tokens.get(at++)));
        }
        return text.toString();
    }

    /** The changes whose reading on either side stands in the link, in the order of the side that is given. */
    private List<Change> changes(Link link) {
        List<Change> changes = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (!change.movesBlocks() && (stands(change, link, from) || stands(change, link, to))) {
                changes.add(change);
            }
        }
        changes.sort(Comparator.comparing((Change c) -> c.reading(from).tokens())
                .thenComparing(c -> c.reading(to).tokens()));
        return changes;
    }

    private boolean stands(Change change, Link link, Side side) {
        Reading reading = change.reading(side);
        return !reading.isEmpty()
                && blocks(link, side)
                        .contains(comparison
                                .witness(side)
                                .tokens()
                                .block(reading.tokens().start()));
    }

    private static List<Integer> blocks(Link link, Side side) {
        return side == Side.BASE ? link.base() : link.other();
    }

    private static List<Integer> tokens(Tokens tokens, List<Integer> blocks) {
        List<Integer> numbers = new ArrayList<>();
        for (int block : blocks) {
            for (int token = tokens.blockStart(block); token < tokens.blockStart(block + 1); token++) {
                numbers.add(token);
            }
        }
        return numbers;
    }

    static String withoutBlanks(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Blanks.isBlank((char) c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** Tokens as they read once the repairs that the other witness settled are made its way. */
    private static final class Settled {

        private final Witness witness;
        private final List<Repair> repairs;
        private final Set<Repair> told = new HashSet<>();

        Settled(Witness witness) {
            this.witness = witness;
            this.repairs = witness.transcript().repairs().stream()
                    .filter(repair -> repair.evidence().equals("the other witness"))
                    .filter(repair -> !isMade(repair))
                    .toList();
        }

        /** Whether the text of the witness reads so already; where the place alone settled the repair, it does not. */
        private boolean isMade(Repair repair) {
            StringBuilder text = new StringBuilder();
            for (Block block : witness.transcript().blocks()) {
                SourcedText content = block.content();
                for (int i = 0; i < content.length(); i++) {
                    if (repair.span().contains(content.sourceStart(i))) {
                        text.append(content.text().charAt(i));
                    }
                }
            }
            return withoutBlanks(text.toString()).equals(withoutBlanks(repair.to()));
        }

        String text(int token) {
            Tokens tokens = witness.tokens();
            Block block = witness.transcript().blocks().get(tokens.block(token));
            SourcedText content = block.content();
            StringBuilder text = new StringBuilder();
            for (int i = tokens.start(token); i < tokens.end(token); i++) {
                int place = content.sourceStart(i);
                Repair repair = repairs.stream()
                        .filter(r -> r.span().contains(place))
                        .findFirst()
                        .orElse(null);
                if (repair == null) {
                    text.append(content.text().charAt(i));
                } else if (told.add(repair)) {
                    text.append(repair.to());
                }
            }
            return withoutBlanks(text.toString());
        }
    }
}
