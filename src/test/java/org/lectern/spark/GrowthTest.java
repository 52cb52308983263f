package org.lectern.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A paragraph that stands in every document must not make each document look at every other.
 *
 * <p>{@code -Dlectern.growth=5000} compares 5,000 documents with 20,000.
 */
class GrowthTest {

    @TempDir
    Path folder;

    @Test
    void whatIsShuffledGrowsAsTheDocumentsDo() throws Exception {
        int documents = Integer.getInteger("lectern.growth", 400);
        Cost small = sort(documents, "small");
        Cost large = sort(4 * documents, "large");

        assertThat(small.rows).isGreaterThan(documents);
        assertThat(large.bytes).isLessThan((long) (4 * 1.2 * small.bytes));
        assertThat(large.rows).isLessThan((long) (4 * 1.2 * small.rows));
    }

    private record Cost(long bytes, long rows) {}

    private Cost sort(int documents, String stages) throws Exception {
        SparkSession session = LocalSpark.withPartitions(4);
        Counter counter = new Counter();
        session.sparkContext().addSparkListener(counter);
        SparkWorks works = SparkDeduplicator.of(session, folder.resolve(stages).toString())
                .sort(Collection.withOneParagraph(documents).rows(session, 4));
        assertThat(works.works().count()).isEqualTo(documents);
        session.sparkContext().listenerBus().waitUntilEmpty();
        session.sparkContext().removeSparkListener(counter);
        return new Cost(counter.bytes.get(), counter.rows.get());
    }

    private static final class Counter extends SparkListener {
        private final AtomicLong bytes = new AtomicLong();
        private final AtomicLong rows = new AtomicLong();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            TaskMetrics metrics = end.taskMetrics();
            bytes.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
            rows.addAndGet(metrics.shuffleWriteMetrics().recordsWritten());
        }
    }
}
