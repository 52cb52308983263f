package org.lectern.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs each text with the first of those that have a band of its signature in common with it.
 *
 * <p>A bucket that holds a large part of all texts would be one large task: of such buckets, of which there can only be few,
 * every task knows the first text, and their rows stay where they are.
 */
final class BandPairs {

    private static final StructType BUCKETS =
            new StructType().add("bucket", DataTypes.LongType).add("b", DataTypes.IntegerType);

    /** A bucket is large from this share of all texts on. */
    private static final int LARGE_SHARE = 64;

    private static final int LARGE = 1000;

    private BandPairs() {}

    /** The first text of each bucket that has several, and how many have it. */
    static Dataset<Row> firsts(Dataset<Row> texts) {
        return bucketed(texts)
                .groupBy("bucket")
                .agg(min("b").as("a"), count(lit(1)).as("holders"))
                .where(col("holders").gt(1));
    }

    /**
     * Pairs {@code a}, {@code b}, each once.
     *
     * @param firsts of the texts
     * @param count how many texts there are
     */
    static Dataset<Row> of(Dataset<Row> texts, Dataset<Row> firsts, int count) {
        Dataset<Row> buckets = bucketed(texts);
        Column isLarge = col("holders").geq(Math.max(LARGE, count / LARGE_SHARE));
        Dataset<Row> large = broadcast(firsts.where(isLarge).select("bucket", "a"));
        Dataset<Row> small = firsts.where(not(isLarge)).select("bucket", "a");
        Dataset<Row> inLarge = buckets.join(large, "bucket");
        Dataset<Row> inSmall =
                buckets.join(large, new String[] {"bucket"}, "left_anti").join(small, "bucket");
        return inLarge.union(inSmall).where("a < b").select("a", "b").distinct();
    }

    private static Dataset<Row> bucketed(Dataset<Row> texts) {
        return texts.select("number", "bands")
                .flatMap((FlatMapFunction<Row, Row>) BandPairs::buckets, Encoders.row(BUCKETS));
    }

    private static Iterator<Row> buckets(Row text) {
        int[] bands = Hashes.of(text.getAs(1));
        List<Row> rows = new ArrayList<>(bands.length);
        for (int band = 0; band < bands.length; band++) {
            rows.add(RowFactory.create(
                    (long) band << Integer.SIZE | Integer.toUnsignedLong(bands[band]), text.getInt(0)));
        }
        return rows.iterator();
    }
}
