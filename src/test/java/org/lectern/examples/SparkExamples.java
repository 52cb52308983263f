package org.lectern.examples;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.lectern.spark.SparkDeduplicator;
import org.lectern.spark.SparkWorks;

/** The example of {@code docs/spark.md}. */
public final class SparkExamples {

    private SparkExamples() {}

    /** Sorts texts on a cluster. */
    public static void writeEditions(SparkSession session, Dataset<Row> texts) {
        SparkWorks works = SparkDeduplicator.of(session, "hdfs:///stages").sort(texts);
        works.editions().write().parquet("hdfs:///editions");
    }
}
