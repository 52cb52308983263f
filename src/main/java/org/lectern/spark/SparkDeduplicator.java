package org.lectern.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lectern.dedup.Sketch;

/**
 * Sorts documents into works on Apache Spark. The works are those of {@link org.lectern.dedup.Deduplicator}, whatever the
 * number of partitions and the order of the documents.
 *
 * <p>Immutable.
 */
public final class SparkDeduplicator {

    private static final StructType CANDIDATES =
            new StructType().add("a", DataTypes.IntegerType).add("b", DataTypes.IntegerType);

    private final SparkSession session;
    private final String folder;
    private final boolean resume;

    private SparkDeduplicator(SparkSession session, String folder, boolean resume) {
        this.session = session;
        this.folder = folder;
        this.resume = resume;
    }

    /**
     * Works in a session.
     *
     * @param folder for what is written on the way, at any address that Spark can write to; it may be deleted when the works were
     *     read or written
     */
    public static SparkDeduplicator of(SparkSession session, String folder) {
        return new SparkDeduplicator(
                Objects.requireNonNull(session, "session"), Objects.requireNonNull(folder, "folder"), false);
    }

    /** With or without going on where a job stopped that wrote to the same folder; the documents must be the same. */
    public SparkDeduplicator withResume(boolean newResume) {
        return new SparkDeduplicator(session, folder, newResume);
    }

    /**
     * Sorts texts.
     *
     * @param rows with the columns {@code id} and {@code text}; a row that lacks either is rejected
     */
    public SparkWorks sort(Dataset<Row> rows) {
        return sort(stages("rows"), DocumentRows.ofTexts(rows));
    }

    /**
     * Sorts texts of files that have a JSON object with {@code id} and {@code text} in each line. A line that is none is rejected.
     *
     * @param paths files and folders
     */
    public SparkWorks sortJsonLines(List<String> paths) {
        return sort(stages("lines of " + paths), DocumentRows.ofJsonLines(session, paths));
    }

    /**
     * Sorts files of any format. What cannot be read is rejected.
     *
     * @param paths files and folders
     * @throws IOException if one of the paths does not exist or cannot be looked at
     */
    public SparkWorks sortFiles(List<String> paths) throws IOException {
        return sort(stages("files of " + paths), DocumentRows.ofFiles(session, paths));
    }

    /**
     * Sorts texts of Parquet files that have the columns {@code id} and {@code text}; a row that lacks either is rejected.
     *
     * @param paths files and folders
     */
    public SparkWorks sortParquet(List<String> paths) {
        Dataset<Row> rows = session.read().parquet(paths.toArray(String[]::new));
        return sort(stages("rows of " + paths), DocumentRows.ofTexts(rows));
    }

    private Stages stages(String job) {
        return Stages.of(session, folder, job + ", sketches of version " + Sketch.VERSION, resume);
    }

    private SparkWorks sort(Stages stages, Dataset<Row> read) {
        Dataset<Row> rows = stages.rows("documents", () -> read.withColumn("row", monotonically_increasing_id()));
        Dataset<Row> rejected =
                rows.where("reason is not null").select(col("name").as("source"), col("reason"));
        Dataset<Row> documents = rows.where("reason is null");
        Dataset<Row> numbers = stages.rows("numbers", () -> TextRows.numbers(documents));
        Dataset<Row> texts = stages.rows("texts", () -> TextRows.texts(documents, numbers));
        Dataset<Row> sorted = stages.rows("works", () -> works(stages, documents, numbers, texts));
        return new SparkWorks(sorted, rejected);
    }

    private Dataset<Row> works(Stages stages, Dataset<Row> documents, Dataset<Row> numbers, Dataset<Row> texts) {
        int count = Math.toIntExact(numbers.count());
        Dataset<Row> firsts = stages.rows("buckets", () -> BandPairs.firsts(texts));
        Dataset<Row> bands = stages.rows("bands", () -> BandPairs.of(texts, firsts, count));
        Dataset<Row> alike = stages.rows("alike", () -> Verification.of(texts).verify(bands));
        Dataset<Row> groups = stages.rows("groups", () -> Components.of(alike.where("nearly_equal"), "b", "a"));
        Dataset<Row> shared = stages.rows("shared", () -> shared(texts, count, groups));
        Dataset<Row> candidates = stages.rows(
                "candidates",
                () -> shared.select("number", "candidates")
                        .flatMap((FlatMapFunction<Row, Row>) SparkDeduplicator::pairs, Encoders.row(CANDIDATES))
                        .union(alike.where("not nearly_equal").select("a", "b"))
                        .distinct());
        Verification verification = Verification.of(texts, shared);
        Dataset<Row> verified = stages.rows("verified", () -> verification.verify(candidates));
        Dataset<Row> binding = alike.where("nearly_equal")
                .withColumn("turn", lit(ConstellationRows.NEARLY_EQUAL))
                .union(verified.where("binds").withColumn("turn", lit(ConstellationRows.CANDIDATES)));
        Dataset<Row> roots = stages.rows("constellations", () -> Components.of(binding, "b", "a"));
        Dataset<Row> pairs = complete(stages, ConstellationRows.placed(binding, roots), verification);
        Dataset<Row> all = documents
                .join(numbers.select("number", "key_high", "key_low"), new String[] {"key_high", "key_low"})
                .join(roots, new String[] {"number"}, "left")
                .withColumn("root", coalesce(col("root"), col("number")))
                .select("root", "number", "key_high", "key_low", "name", "bytes_high", "bytes_low", "title");
        return ConstellationRows.works(all, pairs);
    }

    private Dataset<Row> shared(Dataset<Row> texts, int count, Dataset<Row> groups) {
        Broadcast<TextTable> table =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(table(texts, count, groups));
        int partitions = Integer.parseInt(session.conf().get("spark.sql.shuffle.partitions"));
        return SharedShingles.of(texts, table, partitions);
    }

    private static TextTable table(Dataset<Row> texts, int count, Dataset<Row> groups) {
        TextTable table = new TextTable(count);
        Iterator<Row> sizes =
                texts.selectExpr("number", "length(hashes) div 4", "coarse").toLocalIterator();
        while (sizes.hasNext()) {
            Row row = sizes.next();
            table.setSize(row.getInt(0), Math.toIntExact(row.getLong(1)), row.getInt(2));
        }
        Iterator<Row> members = groups.toLocalIterator();
        while (members.hasNext()) {
            Row row = members.next();
            table.setGroup(row.<Integer>getAs("number"), row.<Integer>getAs("root"));
        }
        return table;
    }

    private static Iterator<Row> pairs(Row text) {
        int number = text.getInt(0);
        int[] ahead = Hashes.of(text.getAs(1));
        return Arrays.stream(ahead)
                .mapToObj(other -> RowFactory.create(other, number))
                .iterator();
    }

    /** Verifies what works depend on, until nothing is missing. */
    private static Dataset<Row> complete(Stages stages, Dataset<Row> placed, Verification verification) {
        Dataset<Row> pairs = placed;
        Dataset<Row> open = placed;
        Verification ofOpen = verification;
        for (int round = 1; ; round++) {
            Dataset<Row> asked = open;
            Dataset<Row> missing = stages.rows("missing-" + round, () -> ConstellationRows.missing(asked));
            if (missing.isEmpty()) {
                return pairs;
            }
            Dataset<Row> roots = missing.select("root").distinct();
            if (round == 1) {
                // Whatever is missing later is missing between these: all texts need to be read but once. They are
                // written
                // first, so that Spark knows how few they are.
                Dataset<Row> numbers = stages.rows("open", () -> Verification.texts(placed.join(roots, "root")));
                ofOpen = Verification.ofSides(stages.rows("sides", () -> verification.sides(numbers)));
            }
            Verification narrow = ofOpen;
            Dataset<Row> found = stages.rows(
                    "found-" + round,
                    () -> narrow.verify(missing.select("a", "b"))
                            .join(missing, new String[] {"a", "b"})
                            .withColumn("turn", lit(ConstellationRows.MISSED)));
            pairs = pairs.unionByName(found);
            open = pairs.join(roots, "root");
        }
    }
}
