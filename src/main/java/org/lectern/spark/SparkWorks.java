package org.lectern.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.SortedWork;
import org.lectern.dedup.Works;

/** A collection of documents, sorted into works, as rows. They lie in the folder of the job. */
public final class SparkWorks {

    private final Dataset<Row> sorted;
    private final Dataset<Row> rejected;

    SparkWorks(Dataset<Row> sorted, Dataset<Row> rejected) {
        this.sorted = sorted;
        this.rejected = rejected;
    }

    /** {@code id}, {@code title} and the numbers of {@code documents}, {@code editions} and {@code excerpts}; the largest first. */
    public Dataset<Row> works() {
        return sorted.orderBy(col("documents").desc(), col("id"), col("medoid"))
                .select(
                        col("id"),
                        col("title"),
                        col("documents"),
                        size(col("editions")).as("editions"),
                        size(col("excerpts")).as("excerpts"));
    }

    /** {@code work}, {@code number} from zero, {@code representative} and {@code copies}. */
    public Dataset<Row> editions() {
        return sorted.select(col("id").as("work"), posexplode(col("editions")).as(new String[] {"number", "edition"}))
                .select("work", "number", "edition.*");
    }

    /** {@code work}, {@code source}, {@code of} and {@code containment}. */
    public Dataset<Row> excerpts() {
        return exploded("excerpts");
    }

    /** {@code work}, {@code a}, {@code b}, {@code relation}, {@code resemblance}, {@code aInB} and {@code bInA}. */
    public Dataset<Row> pairs() {
        return exploded("pairs");
    }

    private Dataset<Row> exploded(String column) {
        return sorted.select(col("id").as("work"), explode(col(column)).as("one"))
                .select("work", "one.*");
    }

    /** {@code source} and {@code reason} of each document that could not be read. */
    public Dataset<Row> rejected() {
        return rejected;
    }

    /** All of it in the memory of this process, where it is no other than what the local engine gives. */
    public Works collect() {
        List<SortedWork> works =
                sorted.collectAsList().stream().map(ConstellationRows::work).toList();
        List<Rejection> rejections = rejected.collectAsList().stream()
                .map(row -> new Rejection(row.getAs("source"), row.getAs("reason")))
                .toList();
        return Works.of(works, rejections);
    }

    /**
     * Writes them to a folder: of each a folder of Parquet files, such as {@code works.parquet}, and one of files with a JSON
     * object in each line, such as {@code works.jsonl}. What has these names already is replaced.
     */
    public void write(String folder) {
        Map.of("works", works(), "editions", editions(), "excerpts", excerpts(), "pairs", pairs(), "rejected", rejected)
                .forEach((name, rows) -> {
                    rows.write().mode(SaveMode.Overwrite).parquet(folder + "/" + name + ".parquet");
                    rows.write().mode(SaveMode.Overwrite).json(folder + "/" + name + ".jsonl");
                });
    }
}
