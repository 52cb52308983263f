package org.lectern.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterators;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lectern.dedup.Constellation;
import org.lectern.dedup.Copies;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Relation;
import org.lectern.dedup.SortedWork;
import org.lectern.dedup.Work;

/** Sorts constellations, each by itself. */
final class ConstellationRows {

    private static final StructType MISSING = new StructType()
            .add("root", DataTypes.IntegerType)
            .add("a", DataTypes.IntegerType)
            .add("b", DataTypes.IntegerType);

    private static final StructType EDITION = new StructType()
            .add("representative", DataTypes.StringType)
            .add("copies", DataTypes.createArrayType(DataTypes.StringType, false));

    private static final StructType EXCERPT = new StructType()
            .add("source", DataTypes.StringType)
            .add("of", DataTypes.StringType)
            .add("containment", DataTypes.DoubleType);

    private static final StructType PAIR = new StructType()
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("relation", DataTypes.StringType)
            .add("resemblance", DataTypes.DoubleType)
            .add("aInB", DataTypes.DoubleType)
            .add("bInA", DataTypes.DoubleType);

    private static final StructType WORKS = new StructType()
            .add("documents", DataTypes.IntegerType)
            .add("id", DataTypes.StringType)
            .add("medoid", DataTypes.IntegerType)
            .add("title", DataTypes.StringType)
            .add("editions", DataTypes.createArrayType(EDITION, false))
            .add("excerpts", DataTypes.createArrayType(EXCERPT, false))
            .add("pairs", DataTypes.createArrayType(PAIR, false));

    /** When pairs were verified: those that were nearly equal, the other candidates, and those that works depend on. */
    static final int NEARLY_EQUAL = 0;

    static final int CANDIDATES = 1;
    static final int MISSED = 2;

    private ConstellationRows() {}

    /** Pairs with the constellation they are in. */
    static Dataset<Row> placed(Dataset<Row> pairs, Dataset<Row> roots) {
        return pairs.join(roots.withColumnRenamed("number", "a"), new String[] {"a"}, "left")
                .withColumn("root", coalesce(col("root"), col("a")));
    }

    /** The pairs that have to be verified for works to be found, with their constellation. */
    static Dataset<Row> missing(Dataset<Row> pairs) {
        return byRoot(pairs)
                .flatMapGroups(
                        (FlatMapGroupsFunction<Integer, Row, Row>) (root, rows) -> missing(root, rows),
                        Encoders.row(MISSING));
    }

    private static Iterator<Row> missing(int root, Iterator<Row> pairs) {
        List<Constellation.Missing> found = constellation(List.of(), pairs).missing();
        return Iterators.transform(found.iterator(), missing -> RowFactory.create(root, missing.a(), missing.b()));
    }

    /**
     * The works, in no order.
     *
     * @param documents of all texts, with their constellation as {@code root}
     * @param pairs none missing
     */
    static Dataset<Row> works(Dataset<Row> documents, Dataset<Row> pairs) {
        return byRoot(documents)
                .cogroup(
                        byRoot(pairs),
                        (CoGroupFunction<Integer, Row, Row, Row>) ConstellationRows::works,
                        Encoders.row(WORKS));
    }

    private static KeyValueGroupedDataset<Integer, Row> byRoot(Dataset<Row> rows) {
        return rows.groupByKey((MapFunction<Row, Integer>) row -> row.<Integer>getAs("root"), Encoders.INT());
    }

    private static Iterator<Row> works(int root, Iterator<Row> documents, Iterator<Row> pairs) {
        ListMultimap<Integer, Row> byText = ArrayListMultimap.create();
        documents.forEachRemaining(row -> byText.put(row.<Integer>getAs("number"), row));
        List<SortedWork> works = constellation(byText.keySet(), pairs).works(text -> copies(byText.get(text)));
        return Iterators.transform(works.iterator(), ConstellationRows::row);
    }

    private static Copies copies(List<Row> documents) {
        List<Copies.Copy> copies = documents.stream()
                .map(row -> new Copies.Copy(
                        row.getAs("name"), fingerprint(row, "bytes_high", "bytes_low"), row.getAs("title")))
                .toList();
        return new Copies(fingerprint(documents.get(0), "key_high", "key_low"), copies);
    }

    private static Fingerprint fingerprint(Row row, String high, String low) {
        return new Fingerprint(row.<Long>getAs(high), row.<Long>getAs(low));
    }

    private static Constellation constellation(Iterable<Integer> known, Iterator<Row> rows) {
        TreeSet<Integer> texts = new TreeSet<>();
        known.forEach(texts::add);
        List<Row> pairs = new ArrayList<>();
        while (rows.hasNext()) {
            Row pair = rows.next();
            pairs.add(pair);
            texts.add(pair.<Integer>getAs("a"));
            texts.add(pair.<Integer>getAs("b"));
        }
        pairs.sort(Comparator.<Row>comparingInt(pair -> pair.<Integer>getAs("turn"))
                .thenComparingInt(pair -> pair.<Integer>getAs("a"))
                .thenComparingInt(pair -> pair.<Integer>getAs("b")));
        Constellation constellation =
                new Constellation(texts.stream().mapToInt(text -> text).toArray());
        for (Row pair : pairs) {
            int a = pair.<Integer>getAs("a");
            int b = pair.<Integer>getAs("b");
            int shorter = pair.<Integer>getAs("shorter");
            if (pair.<Integer>getAs("turn") == MISSED) {
                constellation.know(a, b, shorter, PairRows.overlap(pair));
            } else {
                constellation.add(a, b, shorter, PairRows.overlap(pair));
            }
        }
        return constellation;
    }

    /** A row as the work that it was made of. */
    static SortedWork work(Row row) {
        Work work = new Work(
                row.getAs("id"),
                row.getAs("title"),
                row.<Row>getList(row.fieldIndex("editions")).stream()
                        .map(edition -> new Edition(edition.getAs("representative"), edition.getList(1)))
                        .toList(),
                row.<Row>getList(row.fieldIndex("excerpts")).stream()
                        .map(excerpt -> new Excerpt(
                                excerpt.getAs("source"), excerpt.getAs("of"), excerpt.<Double>getAs("containment")))
                        .toList());
        List<Pair> pairs = row.<Row>getList(row.fieldIndex("pairs")).stream()
                .map(ConstellationRows::pair)
                .toList();
        return new SortedWork(work, row.<Integer>getAs("medoid"), pairs);
    }

    private static Pair pair(Row row) {
        String label = row.getAs("relation");
        Relation relation = Arrays.stream(Relation.values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        return new Pair(
                row.getAs("a"),
                row.getAs("b"),
                relation,
                row.<Double>getAs("resemblance"),
                row.<Double>getAs("aInB"),
                row.<Double>getAs("bInA"));
    }

    private static Row row(SortedWork sorted) {
        Work work = sorted.work();
        return RowFactory.create(
                work.size(),
                work.id(),
                sorted.medoid(),
                work.title(),
                work.editions().stream().map(ConstellationRows::row).toArray(),
                work.excerpts().stream().map(ConstellationRows::row).toArray(),
                sorted.pairs().stream().map(ConstellationRows::row).toArray());
    }

    private static Row row(Edition edition) {
        return RowFactory.create(edition.representative(), edition.copies().toArray());
    }

    private static Row row(Excerpt excerpt) {
        return RowFactory.create(excerpt.source(), excerpt.of(), excerpt.containment());
    }

    private static Row row(Pair pair) {
        return RowFactory.create(
                pair.a(), pair.b(), pair.relation().label(), pair.resemblance(), pair.aInB(), pair.bInA());
    }
}
