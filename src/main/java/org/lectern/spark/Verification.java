package org.lectern.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import com.google.common.collect.Iterators;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.BoilerplateWeights;
import org.lectern.dedup.Formulae;
import org.lectern.dedup.Overlap;
import org.lectern.dedup.PairVerifier;

/**
 * Compares the letters of pairs. Only texts that stand in a pair are moved: each once to all that it is the longer one of,
 * and to each that it is the shorter one of.
 */
final class Verification {

    /** The pairs of a text are told apart by the second one, so that none has much more than these in one task. */
    private static final int MOST_OF_A_TASK = 1000;

    private static final ThreadLocal<PairVerifier> VERIFIERS = ThreadLocal.withInitial(PairVerifier::new);

    private final List<Dataset<Row>> columns;

    private Verification(List<Dataset<Row>> columns) {
        this.columns = columns;
    }

    /**
     * Compares texts, every shingle of which counts in full.
     *
     * @param texts {@code number}, {@code letters}, {@code opening} and {@code closing} of each
     */
    static Verification of(Dataset<Row> texts) {
        return new Verification(List.of(letters(texts).withColumn("weights", lit(new byte[0]))));
    }

    /**
     * Compares texts, shingles of which count less where many groups hold them.
     *
     * @param texts {@code number}, {@code letters}, {@code opening} and {@code closing} of each
     * @param weights {@code number} and {@code weights} of each
     */
    static Verification of(Dataset<Row> texts, Dataset<Row> weights) {
        return new Verification(List.of(letters(texts), weights.select("number", "weights")));
    }

    /** Compares texts that {@link #sides} gave. */
    static Verification ofSides(Dataset<Row> sides) {
        return new Verification(List.of(sides));
    }

    private static Dataset<Row> letters(Dataset<Row> texts) {
        return texts.select("number", "letters", "opening", "closing");
    }

    /** The texts of pairs, by {@code number}, once each. */
    static Dataset<Row> texts(Dataset<Row> pairs) {
        return pairs.select(col("a").as("number")).union(pairs.select("b")).distinct();
    }

    /** What is to be known of texts. Where they are few, nothing of others is moved. */
    Dataset<Row> sides(Dataset<Row> texts) {
        return columns.stream()
                .map(part -> part.join(texts, part.col("number").equalTo(texts.col("number")), "left_semi"))
                .reduce((left, right) -> left.join(right, "number"))
                .orElseThrow();
    }

    /**
     * Verifies pairs.
     *
     * @param pairs {@code a} and {@code b}, each pair once; may be read more than once
     * @return rows of {@link PairRows}
     */
    Dataset<Row> verify(Dataset<Row> pairs) {
        Dataset<Row> texts = sides(texts(pairs));
        Dataset<Row> parts = pairs.groupBy("a")
                .agg(count(lit(1)).divide(MOST_OF_A_TASK).cast("int").plus(1).as("parts"));
        Dataset<Row> parted = pairs.join(parts, "a")
                .select(col("a"), col("b"), col("b").mod(col("parts")).as("part"));
        Dataset<Row> firsts = parted.select("a", "part").distinct();
        return grouped(firsts.join(texts, firsts.col("a").equalTo(texts.col("number"))))
                .cogroup(
                        grouped(parted.join(texts, parted.col("b").equalTo(texts.col("number")))),
                        (CoGroupFunction<Long, Row, Row, Row>) (key, first, others) -> verified(first, others),
                        Encoders.row(PairRows.SCHEMA));
    }

    private static KeyValueGroupedDataset<Long, Row> grouped(Dataset<Row> rows) {
        return rows.groupByKey(
                (MapFunction<Row, Long>)
                        row -> row.<Integer>getAs("a").longValue() << Integer.SIZE | row.<Integer>getAs("part"),
                Encoders.LONG());
    }

    private static Iterator<Row> verified(Iterator<Row> first, Iterator<Row> others) {
        if (!others.hasNext()) {
            return Collections.emptyIterator();
        }
        Side a = new Side(first.next());
        PairVerifier verifier = VERIFIERS.get();
        return Iterators.transform(others, row -> {
            Side b = new Side(row);
            Overlap overlap =
                    verifier.verify(a, b, new BoilerplateWeights(hash -> Math.max(a.groups(hash), b.groups(hash))));
            return PairRows.of(a.number, b.number, b.letters.length(), overlap);
        });
    }

    /** A text that is compared, and the shingles of its sketch that many groups hold. */
    private static final class Side implements PairVerifier.Side {
        private final int number;
        private final String letters;
        private final Formulae formulae;
        private final byte[] weights;
        private @Nullable Map<Integer, Integer> groups;

        Side(Row row) {
            number = row.<Integer>getAs("number");
            letters = new String(row.<byte[]>getAs("letters"), StandardCharsets.UTF_8);
            formulae = new Formulae(row.<Integer>getAs("opening"), row.<Integer>getAs("closing"));
            weights = row.<byte[]>getAs("weights");
        }

        @Override
        public String letters() {
            return letters;
        }

        @Override
        public Formulae formulae() {
            return formulae;
        }

        int groups(int hash) {
            Map<Integer, Integer> known = groups;
            if (known == null) {
                known = ShingleGroups.read(weights);
                groups = known;
            }
            return known.getOrDefault(hash, 1);
        }
    }
}
