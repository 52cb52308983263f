package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.align.Alignment;
import org.lectern.align.Link;
import org.lectern.text.BlockKind;
import org.lectern.text.Span;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;

/**
 * Makes a change out of each edit and each link that moved, but for edits that a doubtful hyphen or space explains. For one
 * alignment.
 */
final class ChangeMaker {

    private final Alignment alignment;
    private final String language;
    private final Function<Variation, Category> classes;
    private final Doubts baseDoubts;
    private final Doubts otherDoubts;
    private final WitnessText baseText;
    private final WitnessText otherText;
    private final List<Change> changes = new ArrayList<>();
    private int visible;
    private int typographic;
    private int moves;

    /** The name of the move of each passage, by its number. */
    private final Map<Integer, String> passageMoves = new HashMap<>();

    /**
     * @param language the language of both texts, an ISO 639-1 code
     * @param classes tells what kind of difference it is
     * @param baseDoubts those of the base; what an edit settles is told to them
     * @param otherDoubts those of the other
     */
    ChangeMaker(
            Alignment alignment,
            String language,
            Function<Variation, Category> classes,
            Doubts baseDoubts,
            Doubts otherDoubts) {
        this.alignment = alignment;
        this.language = language;
        this.classes = classes;
        this.baseDoubts = baseDoubts;
        this.otherDoubts = otherDoubts;
        this.baseText = new WitnessText(alignment.base(), alignment.baseTokens());
        this.otherText = new WitnessText(alignment.other(), alignment.otherTokens());
    }

    /** The changes in the order of the links; {@code edits} are in that order, too. */
    List<Change> changes(List<LinkedEdit> edits) {
        int next = 0;
        for (Link link : alignment.links()) {
            if (link.moved()) {
                addTransposition(link);
            }
            while (next < edits.size() && edits.get(next).link().equals(link)) {
                LinkedEdit edit = edits.get(next++);
                if (edit.moved()) {
                    addPassage(edit);
                } else {
                    add(edit);
                }
            }
        }
        return changes;
    }

    private void add(LinkedEdit linked) {
        TokenEdit edit = linked.edit();
        Link link = linked.link();
        Reading base = baseText.reading(edit.base(), link.base());
        Reading other = otherText.reading(edit.other(), link.other());
        if (explained(baseDoubts, baseText.tokens(), base, other.text())
                || explained(otherDoubts, otherText.tokens(), other, base.text())) {
            return;
        }
        Operation operation =
                base.isEmpty() ? Operation.ADDITION : other.isEmpty() ? Operation.OMISSION : Operation.SUBSTITUTION;
        Change.Context context = context(edit, base);
        Category category = classes.apply(variation(linked, base, other, told(edit, context)));
        changes.add(new Change(id(category), operation, category, base, other, context, Optional.empty()));
    }

    private static boolean explained(Doubts doubts, Tokens tokens, Reading reading, String wanted) {
        if (reading.isEmpty()) {
            return false;
        }
        int first = reading.tokens().start();
        int last = reading.tokens().end() - 1;
        return tokens.block(first) == tokens.block(last)
                && doubts.explains(reading, tokens.start(first), tokens.end(last), wanted);
    }

    /** Blocks that moved are one change, which has both places. Where footnotes are printed is layout. */
    private void addTransposition(Link link) {
        Span bases = range(baseText.tokens(), link.base());
        Span others = range(otherText.tokens(), link.other());
        boolean notes = areNotes(alignment.base(), link.base()) && areNotes(alignment.other(), link.other());
        addTransposition(
                TokenEdit.of(bases, others), link, "m" + ++moves, notes ? Category.TYPOGRAPHY : Category.WORDING);
    }

    private static boolean areNotes(Transcript transcript, List<Integer> blocks) {
        return blocks.stream().allMatch(block -> transcript.blocks().get(block).kind() == BlockKind.FOOTNOTE);
    }

    private static Span range(Tokens tokens, List<Integer> blocks) {
        int last = blocks.get(blocks.size() - 1);
        return new Span(tokens.blockStart(blocks.get(0)), tokens.blockStart(last + 1));
    }

    /** A passage that moved is two changes, one for each place, under the name of one move. */
    private void addPassage(LinkedEdit edit) {
        String move = passageMoves.computeIfAbsent(edit.passage(), passage -> "m" + ++moves);
        addTransposition(edit.edit(), edit.link(), move, Category.WORDING);
    }

    private void addTransposition(TokenEdit edit, Link link, String move, Category category) {
        Reading base = baseText.reading(edit.base(), link.base());
        Reading other = otherText.reading(edit.other(), link.other());
        changes.add(new Change(
                id(category), Operation.TRANSPOSITION, category, base, other, context(edit, base), Optional.of(move)));
    }

    private String id(Category category) {
        return category == Category.TYPOGRAPHY ? "t" + ++typographic : "c" + ++visible;
    }

    private Variation variation(LinkedEdit linked, Reading base, Reading other, Change.Context context) {
        TokenEdit edit = linked.edit();
        Link link = linked.link();
        boolean baseOpens = !base.isEmpty() && baseText.beginsSentence(edit.baseStart());
        boolean otherOpens = !other.isEmpty() && otherText.beginsSentence(edit.otherStart());
        return new Variation(
                base.text(),
                other.text(),
                context.before(),
                context.after(),
                baseText.kind(link.base(), base),
                otherText.kind(link.other(), other),
                link.base().isEmpty() || link.other().isEmpty(),
                baseOpens || otherOpens,
                baseText.setInCapitals(base) != otherText.setInCapitals(other),
                linked.quotationMarks(),
                baseText.explains(base.text(), other.text()) || otherText.explains(base.text(), other.text()),
                baseText.legibility(base),
                otherText.legibility(other),
                language);
    }

    private Change.Context context(TokenEdit edit, Reading base) {
        return base.isEmpty() ? context(otherText, edit.other()) : context(baseText, edit.base());
    }

    private static Change.Context context(WitnessText text, Span range) {
        return new Change.Context(text.before(range.start()), text.after(range.end()));
    }

    /** What the rules are told of it: of two contexts the first by the alphabet, whichever text is the base. */
    private Change.Context told(TokenEdit edit, Change.Context context) {
        if (edit.base().isEmpty() || edit.other().isEmpty()) {
            return context;
        }
        Change.Context others = context(otherText, edit.other());
        int order = context.before().compareTo(others.before());
        int next = order == 0 ? context.after().compareTo(others.after()) : order;
        return next <= 0 ? context : others;
    }
}
