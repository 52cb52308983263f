package org.lectern.collate;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.ChangeRule;
import org.lectern.compare.Comparer;
import org.lectern.compare.Comparison;
import org.lectern.compare.Witness;
import org.lectern.text.Tokenizer;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

/**
 * Makes one apparatus of any number of witnesses.
 *
 * <p>The witnesses are joined one after another along a {@linkplain GuideTree tree} of likeness, each by its comparison
 * with the one that it is most like. Joining along a tree can never contradict itself, so that columns of tokens that
 * stand for each other come out of it whatever moved. Neither the order in which the witnesses are given nor the choice
 * of the base text changes which tokens stand for each other; the base text decides the order of the entries and which
 * reading is the lemma. Where none is named, it is the witness that is most like all the others, of equals the longest.
 *
 * <p>Cost is a comparison for each witness after the first, and the square of the number of witnesses times their
 * length, at a small rate. Immutable; safe for use by many threads.
 */
public final class Collator {

    private final Comparer comparer;

    /** A collator that compares in this way. */
    public Collator(Comparer comparer) {
        this.comparer = Objects.requireNonNull(comparer, "comparer");
    }

    /**
     * Collates witnesses; the base text is the one that is most like all the others, so that nothing but the sigla depends on
     * their order.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Apparatus collate(List<Transcript> transcripts) {
        return collate(transcripts, OptionalInt.empty());
    }

    /**
     * Collates witnesses; their sigla are A, B, C and so on, in the order in which they are given.
     *
     * @param base the position of the base text among them
     * @throws IllegalArgumentException if there are fewer than two, or no base text at the position
     */
    public Apparatus collate(List<Transcript> transcripts, int base) {
        if (base < 0 || base >= transcripts.size()) {
            throw new IllegalArgumentException("no base text at " + base + " of " + transcripts.size() + " witnesses");
        }
        return collate(transcripts, OptionalInt.of(base));
    }

    private Apparatus collate(List<Transcript> transcripts, OptionalInt given) {
        if (transcripts.size() < 2) {
            throw new IllegalArgumentException("a collation needs two witnesses or more, not " + transcripts.size());
        }
        List<Transcript> settled = Comparer.settled(transcripts);
        Vocabulary vocabulary = new Vocabulary();
        List<Tokens> tokens = settled.stream()
                .map(transcript -> Tokenizer.tokenize(transcript.blocks(), vocabulary))
                .toList();
        List<Integer> ranked = ranked(settled);
        GuideTree tree = GuideTree.of(tokens, ranked);
        int base = given.orElse(tree.centre());
        AlignmentTable table = align(settled, tokens, tree).finished(base);
        List<Witness> witnesses = new ArrayList<>();
        for (int k = 0; k < settled.size(); k++) {
            witnesses.add(new Witness(siglum(k), settled.get(k), tokens.get(k)));
        }
        return new ApparatusMaker(table, witnesses, base, new EntryMaker(comparer, witnesses, base, ranked)).make();
    }

    /** The apparatus of a comparison: two witnesses, the same tokens paired, each difference called what it is there. */
    public static Apparatus apparatusOf(Comparison comparison) {
        Map<List<String>, Category> categories = new HashMap<>();
        for (Change change : comparison.changes()) {
            categories.put(
                    List.of(
                            change.base().text(),
                            change.other().text(),
                            change.context().before(),
                            change.context().after()),
                    change.category());
        }
        ChangeRule asCompared = variation -> Optional.ofNullable(
                categories.get(List.of(variation.base(), variation.other(), variation.before(), variation.after())));
        List<Witness> witnesses = List.of(comparison.base(), comparison.other());
        List<Integer> ranked = List.of(0, 1);
        Columns columns = new Columns(witnesses.stream().map(Witness::tokens).toList());
        columns.begin(0);
        columns.join(0, 1, TokenPairs.of(comparison));
        EntryMaker maker = new EntryMaker(Comparer.withRules(List.of(asCompared)), witnesses, 0, ranked);
        return new ApparatusMaker(columns.finished(0), witnesses, 0, maker).make();
    }

    private Columns align(List<Transcript> transcripts, List<Tokens> tokens, GuideTree tree) {
        Columns columns = new Columns(tokens);
        columns.begin(tree.first());
        for (GuideTree.Step step : tree.steps()) {
            Comparison comparison = comparer.compare(transcripts.get(step.near()), transcripts.get(step.joins()));
            columns.join(step.near(), step.joins(), TokenPairs.of(comparison));
        }
        return columns;
    }

    /** The witnesses in the order of the hashes of their texts, and of their files where the texts are the same. */
    private static List<Integer> ranked(List<Transcript> transcripts) {
        List<String> hashes = transcripts.stream().map(Collator::hash).toList();
        return IntStream.range(0, transcripts.size())
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(hashes::get)
                        .thenComparing(k -> transcripts.get(k).source().sha256()))
                .toList();
    }

    private static String hash(Transcript transcript) {
        String text = transcript.blocks().stream()
                .map(block -> block.kind() + "\n" + block.text())
                .collect(Collectors.joining("\n"));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** A to Z, then A1, B1 and so on. */
    private static String siglum(int number) {
        String letter = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? letter : letter + number / 26;
    }
}
