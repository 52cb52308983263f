package org.lectern.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import com.google.common.collect.Iterators;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lectern.dedup.Sketch;
import org.lectern.dedup.Sketcher;

/** What documents with the same letters share becomes one text, which has a number. */
final class TextRows {

    private static final StructType NUMBERS = new StructType()
            .add("number", DataTypes.IntegerType)
            .add("key_high", DataTypes.LongType)
            .add("key_low", DataTypes.LongType)
            .add("opening", DataTypes.IntegerType)
            .add("closing", DataTypes.IntegerType)
            .add("carrier", DataTypes.LongType);

    private static final StructType TEXTS = new StructType()
            .add("number", DataTypes.IntegerType)
            .add("opening", DataTypes.IntegerType)
            .add("closing", DataTypes.IntegerType)
            .add("letters", DataTypes.BinaryType)
            .add("hashes", DataTypes.BinaryType)
            .add("coarse", DataTypes.IntegerType)
            .add("bands", DataTypes.BinaryType);

    private TextRows() {}

    /**
     * Numbers the texts in the order of all engines: the longest first, then by the hash of their letters.
     *
     * @param documents with a {@code row} that no other has
     */
    static Dataset<Row> numbers(Dataset<Row> documents) {
        Dataset<Row> texts = documents
                .groupBy("key_high", "key_low")
                .agg(
                        first("length").as("length"),
                        max("opening").as("opening"),
                        max("closing").as("closing"),
                        min("row").as("carrier"))
                .orderBy(col("length").desc(), col("key_high"), col("key_low"));
        return documents
                .sparkSession()
                .createDataFrame(
                        texts.javaRDD().zipWithIndex().map(numbered -> number(numbered._1(), numbered._2())), NUMBERS);
    }

    private static Row number(Row text, long number) {
        return RowFactory.create(
                Math.toIntExact(number),
                text.getLong(0),
                text.getLong(1),
                text.getInt(3),
                text.getInt(4),
                text.getLong(5));
    }

    /**
     * The texts with the letters that one of their documents carries, and with their sketches. No letters are moved: every task
     * knows which rows carry a text, twenty bytes for each.
     */
    static Dataset<Row> texts(Dataset<Row> documents, Dataset<Row> numbers) {
        Broadcast<Carriers> carriers = JavaSparkContext.fromSparkContext(
                        documents.sparkSession().sparkContext())
                .broadcast(Carriers.of(numbers));
        return documents
                .select("row", "letters")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> sketched(rows, carriers.value()),
                        Encoders.row(TEXTS));
    }

    private static Iterator<Row> sketched(Iterator<Row> documents, Carriers carriers) {
        Sketcher sketcher = new Sketcher();
        Iterator<Row> ofTexts = Iterators.filter(documents, document -> carriers.find(document.getLong(0)) >= 0);
        return Iterators.transform(ofTexts, document -> {
            byte[] bytes = document.getAs(1);
            Sketch sketch = sketcher.sketch(new String(bytes, StandardCharsets.UTF_8));
            int at = carriers.find(document.getLong(0));
            return RowFactory.create(
                    carriers.number(at),
                    carriers.opening(at),
                    carriers.closing(at),
                    bytes,
                    Hashes.toBytes(sketch.hashes()),
                    sketch.size().coarse(),
                    Hashes.toBytes(sketch.bands()));
        });
    }
}
