package org.lectern.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.lectern.compare.Category;
import org.lectern.compare.Comparer;
import org.lectern.compare.Operation;
import org.lectern.compare.Reading;
import org.lectern.compare.Variation;
import org.lectern.compare.Witness;
import org.lectern.compare.WitnessText;
import org.lectern.text.BlockKind;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/** Makes entries: groups what the witnesses have at a place, chooses the lemma, and classes each other reading. */
final class EntryMaker {

    private static final int NO_BASE = -1;

    private final Comparer comparer;
    private final List<Witness> witnesses;
    private final List<WitnessText> texts;
    private final int base;
    private final int[] ranks;

    /**
     * A maker.
     *
     * @param ranked the numbers of the witnesses in an order that depends on their content alone
     */
    EntryMaker(Comparer comparer, List<Witness> witnesses, int base, List<Integer> ranked) {
        this.comparer = comparer;
        this.witnesses = witnesses;
        this.texts = witnesses.stream()
                .map(witness -> new WitnessText(witness.transcript(), witness.tokens()))
                .toList();
        this.base = base;
        this.ranks = new int[witnesses.size()];
        for (int rank = 0; rank < ranked.size(); rank++) {
            ranks[ranked.get(rank)] = rank;
        }
    }

    /** Witnesses that agree, and one of them to speak for all. */
    private record Group(int speaker, Reading reading, List<Integer> members) {}

    /**
     * The entry on a segment, unless all who are there agree.
     *
     * @param present the witnesses that are there
     */
    Optional<Entry> entry(String id, Span segments, List<Span> tokens, List<Integer> present) {
        List<Group> groups = groups(tokens, present);
        return groups.size() < 2 ? Optional.empty() : Optional.of(entry(id, segments, groups, tokens, present, false));
    }

    /** The entry on a passage that some witnesses omit; those that have it have one reading, whatever its details. */
    Entry omission(String id, Span segments, List<Span> tokens, List<Integer> having, List<Integer> omitting) {
        List<Integer> present = new ArrayList<>(having);
        present.addAll(omitting);
        List<Group> groups = List.of(group(tokens, having), group(tokens, omitting));
        return entry(id, segments, groups, tokens, present, true);
    }

    /**
     * The entry on a passage that some witnesses have elsewhere.
     *
     * @param moved by the segment ahead of which they have it the witnesses that do
     */
    Entry transposition(
            String id, Span segments, List<Span> tokens, List<Integer> inPlace, Map<Integer, List<Integer>> moved) {
        List<Integer> present = new ArrayList<>(inPlace);
        List<VariantReading> readings = new ArrayList<>();
        Group home = group(tokens, inPlace);
        moved.forEach((to, members) -> {
            Group group = group(tokens, members);
            present.addAll(members);
            readings.add(new VariantReading(
                    group.reading.text(),
                    Operation.TRANSPOSITION,
                    areNotes(home) && areNotes(group) ? Category.TYPOGRAPHY : Category.WORDING,
                    attestations(members, tokens),
                    OptionalInt.of(to)));
        });
        return new Entry(
                id,
                segments,
                new Lemma(home.reading.text(), attestations(inPlace, tokens)),
                readings,
                lacking(present),
                true);
    }

    private Entry entry(
            String id, Span segments, List<Group> groups, List<Span> tokens, List<Integer> present, boolean passage) {
        Group lemma = groups.stream()
                .filter(group -> group.members.contains(base))
                .findFirst()
                .orElse(groups.get(0));
        List<VariantReading> readings = new ArrayList<>();
        for (Group group : groups) {
            if (group.speaker != lemma.speaker) {
                readings.add(new VariantReading(
                        group.reading.text(),
                        operation(lemma.reading, group.reading),
                        category(lemma, group),
                        attestations(group.members, tokens),
                        OptionalInt.empty()));
            }
        }
        return new Entry(
                id,
                segments,
                new Lemma(lemma.reading.text(), attestations(lemma.members, tokens)),
                readings,
                lacking(present),
                passage);
    }

    private static Operation operation(Reading lemma, Reading reading) {
        if (lemma.isEmpty()) {
            return Operation.ADDITION;
        }
        return reading.isEmpty() ? Operation.OMISSION : Operation.SUBSTITUTION;
    }

    /** Those that agree, whatever the base text is; the largest group first, then by what they have. */
    private List<Group> groups(List<Span> tokens, List<Integer> present) {
        Map<String, List<Integer>> byText = new LinkedHashMap<>();
        present.stream()
                .sorted(Comparator.comparing(witness -> ranks[witness]))
                .forEach(witness -> byText.computeIfAbsent(
                                reading(witness, tokens).text(), text -> new ArrayList<>())
                        .add(witness));
        List<Group> spellings = new ArrayList<>();
        byText.values().forEach(members -> spellings.add(group(tokens, members, NO_BASE)));
        spellings.sort(ORDER);
        List<Group> groups = new ArrayList<>();
        for (Group spelling : spellings) {
            Predicate<Group> agrees = group -> !group.reading.isEmpty()
                    && !spelling.reading.isEmpty()
                    && category(group, spelling) == Category.TYPOGRAPHY;
            groups.stream()
                    .filter(agrees)
                    .findFirst()
                    .ifPresentOrElse(group -> group.members.addAll(spelling.members), () -> groups.add(spelling));
        }
        return groups.stream()
                .map(group -> group(tokens, group.members))
                .sorted(ORDER)
                .toList();
    }

    private static final Comparator<Group> ORDER =
            Comparator.<Group>comparingInt(group -> -group.members.size()).thenComparing(group -> group.reading.text());

    private Group group(List<Span> tokens, List<Integer> members) {
        return group(tokens, members, base);
    }

    /** The group of some witnesses; the preferred one speaks for it, or the first by rank, that has something there. */
    private Group group(List<Span> tokens, List<Integer> members, int preferred) {
        int speaker = members.stream()
                .min(Comparator.<Integer, Boolean>comparing(
                                witness -> tokens.get(witness).isEmpty())
                        .thenComparing(witness -> witness != preferred)
                        .thenComparing(witness -> ranks[witness]))
                .orElseThrow();
        return new Group(speaker, reading(speaker, tokens), new ArrayList<>(members));
    }

    private List<Attestation> attestations(List<Integer> members, List<Span> tokens) {
        return members.stream()
                .sorted()
                .map(witness -> new Attestation(witnesses.get(witness).siglum(), reading(witness, tokens)))
                .toList();
    }

    private List<String> lacking(List<Integer> present) {
        List<String> lacking = new ArrayList<>();
        for (int witness = 0; witness < witnesses.size(); witness++) {
            if (!present.contains(witness)) {
                lacking.add(witnesses.get(witness).siglum());
            }
        }
        return lacking;
    }

    private Reading reading(int witness, List<Span> tokens) {
        Span range = tokens.get(witness);
        return texts.get(witness).reading(range, block(witness, range));
    }

    /** The block at which an empty range stands; none where the text has none. */
    private List<Integer> block(int witness, Span range) {
        Tokens all = witnesses.get(witness).tokens();
        return all.size() == 0 ? List.of() : List.of(all.block(Math.min(range.start(), all.size() - 1)));
    }

    private final Map<Variation, Category> known = new HashMap<>();

    /** The class of what differs: words that both have at an edge of the entry, for the sake of others, play no part. */
    private Category category(Group lemma, Group group) {
        Span one = lemma.reading.tokens();
        Span other = group.reading.tokens();
        int ahead = 0;
        int least = Math.min(one.length(), other.length());
        while (ahead < least && same(lemma, one.start() + ahead, group, other.start() + ahead)) {
            ahead++;
        }
        int behind = 0;
        while (behind < least - ahead && same(lemma, one.end() - 1 - behind, group, other.end() - 1 - behind)) {
            behind++;
        }
        if (ahead + behind == Math.max(one.length(), other.length())) {
            // They differ in blanks alone.
            ahead = 0;
            behind = 0;
        }
        // A hyphen or an apostrophe is no difference of its own, but one of its word.
        ahead -= ahead > 0 && (beginsInWord(lemma, ahead) || beginsInWord(group, ahead)) ? 1 : 0;
        behind -= behind > 0 && (endsInWord(lemma, behind) || endsInWord(group, behind)) ? 1 : 0;
        return known.computeIfAbsent(
                variation(within(lemma, ahead, behind), within(group, ahead, behind)), comparer::classify);
    }

    /** Whether what is left of a reading without so many tokens ahead begins with a sign inside of a word. */
    private boolean beginsInWord(Group group, int ahead) {
        Span range = group.reading.tokens();
        Tokens tokens = witnesses.get(group.speaker).tokens();
        int token = range.start() + ahead;
        return token < range.end() && !tokens.spaceBefore(token) && Segmentation.isJoiner(tokens, token);
    }

    private boolean endsInWord(Group group, int behind) {
        Span range = group.reading.tokens();
        Tokens tokens = witnesses.get(group.speaker).tokens();
        int token = range.end() - 1 - behind;
        return token >= range.start() && !tokens.spaceBefore(token + 1) && Segmentation.isJoiner(tokens, token);
    }

    private boolean same(Group one, int token, Group other, int otherToken) {
        return witnesses
                .get(one.speaker)
                .tokens()
                .sameText(token, witnesses.get(other.speaker).tokens(), otherToken);
    }

    private Group within(Group group, int ahead, int behind) {
        Span whole = group.reading.tokens();
        Span range = new Span(whole.start() + ahead, whole.end() - behind);
        return ahead + behind == 0
                ? group
                : new Group(
                        group.speaker,
                        texts.get(group.speaker).reading(range, block(group.speaker, range)),
                        group.members);
    }

    private Variation variation(Group lemma, Group group) {
        Group shown = lemma.reading.isEmpty() ? group : lemma;
        WitnessText text = texts.get(shown.speaker);
        Span range = shown.reading.tokens();
        boolean capitals = texts.get(lemma.speaker).setInCapitals(lemma.reading)
                != texts.get(group.speaker).setInCapitals(group.reading);
        return new Variation(
                lemma.reading.text(),
                group.reading.text(),
                text.before(range.start()),
                text.after(range.end()),
                kind(lemma, group),
                kind(group, lemma),
                (lemma.reading.isEmpty() || group.reading.isEmpty()) && isWholeBlocks(shown),
                text.beginsSentence(range.start()),
                capitals,
                /* quotationMarks= */ false,
                texts.stream().anyMatch(witness -> witness.explains(lemma.reading.text(), group.reading.text())),
                texts.get(lemma.speaker).legibility(lemma.reading),
                texts.get(group.speaker).legibility(group.reading),
                witnesses.get(lemma.speaker).transcript().language());
    }

    /** What kind of block a reading stands in; where it is nothing, and the other whole blocks, it stands in none. */
    private Optional<BlockKind> kind(Group group, Group opposite) {
        boolean nowhere = group.reading.isEmpty() && isWholeBlocks(opposite);
        return nowhere || group.reading.block().isEmpty()
                ? Optional.empty()
                : Optional.of(witnesses
                        .get(group.speaker)
                        .transcript()
                        .blocks()
                        .get(group.reading.block().getAsInt())
                        .kind());
    }

    /** Whether nothing but whole footnotes stand there; where these are printed is layout. */
    private boolean areNotes(Group group) {
        Witness witness = witnesses.get(group.speaker);
        Span range = group.reading.tokens();
        return isWholeBlocks(group)
                && witness
                        .transcript()
                        .blocks()
                        .subList(
                                witness.tokens().block(range.start()),
                                witness.tokens().block(range.end() - 1) + 1)
                        .stream()
                        .allMatch(block -> block.kind() == BlockKind.FOOTNOTE);
    }

    private boolean isWholeBlocks(Group group) {
        Tokens tokens = witnesses.get(group.speaker).tokens();
        Span range = group.reading.tokens();
        return !range.isEmpty()
                && tokens.blockStart(tokens.block(range.start())) == range.start()
                && tokens.blockStart(tokens.block(range.end() - 1) + 1) == range.end();
    }
}
