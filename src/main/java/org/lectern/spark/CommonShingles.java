package org.lectern.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Streams;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.Holders;
import org.lectern.dedup.SketchIndex;
import scala.Tuple2;

/**
 * The shingles that a large part of all texts hold, such as those of a letterhead. To bring all their holders together would
 * be a few large tasks among many small ones; so each task counts its own, and what it found is merged.
 *
 * <p>Groups of one text are counted where the text is. The texts of a larger group may lie in several tasks: these are brought
 * together by shingle <em>and</em> group, the group being the salt that spreads a common shingle over all tasks.
 *
 * <p>Which shingles are taken for common changes the cost alone, so a sample decides. There are no more of them than
 * {@value #SHARE} times the shingles of a sketch.
 */
final class CommonShingles implements Serializable {

    private static final long serialVersionUID = 1;

    /** A shingle is common from this share of the sample on. */
    private static final int SHARE = 64;

    private static final int SAMPLE = 4096;
    private static final int LEAST = 32;
    private static final int SALTS = 256;
    private static final int MOST_ENTRIES = 1 << 20;

    private final int[] hashes;
    private final Map<Integer, Holders.Part> holders = new HashMap<>();

    private CommonShingles(int[] hashes) {
        this.hashes = hashes;
    }

    /** Finds them and counts their holders. */
    static CommonShingles of(Dataset<Row> texts, Broadcast<TextTable> table) {
        CommonShingles common = new CommonShingles(sampled(texts, table.value().texts()));
        if (common.hashes.length > 0) {
            JavaSparkContext context =
                    JavaSparkContext.fromSparkContext(texts.sparkSession().sparkContext());
            Broadcast<CommonShingles> all = context.broadcast(common);
            JavaRDD<Found> found = texts.select("number", "hashes")
                    .javaRDD()
                    .mapPartitions(rows -> all.value().found(rows, table.value()));
            found.persist(StorageLevel.MEMORY_AND_DISK());
            common.holders.putAll(merged(found).collectAsMap());
            found.unpersist();
            all.destroy();
        }
        return common;
    }

    private static int[] sampled(Dataset<Row> texts, int count) {
        int step = Math.max(1, count / SAMPLE);
        List<Row> sample = texts.where(col("number").mod(step).equalTo(lit(0)))
                .select("hashes")
                .collectAsList();
        Map<Integer, Integer> times = new HashMap<>();
        for (Row row : sample) {
            for (int hash : Hashes.of(row.getAs(0))) {
                times.merge(hash, 1, Integer::sum);
            }
        }
        int least = Math.max(LEAST, sample.size() / SHARE);
        return times.entrySet().stream()
                .filter(one -> one.getValue() >= least)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    boolean contains(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** Adds them all to an index. */
    void addTo(SketchIndex.Builder index) {
        holders.forEach((hash, part) -> index.add(hash, part.groups(), part.texts()));
    }

    /** What one task found of a shingle: holders that are groups of their own, or holders whose groups have one salt. */
    private record Found(int hash, int salt, Holders.@Nullable Part alone, List<Long> together)
            implements Serializable {

        boolean isAlone() {
            return alone != null;
        }

        Holders.Part part() {
            return Objects.requireNonNull(alone, "alone");
        }
    }

    private Iterator<Found> found(Iterator<Row> texts, TextTable table) {
        List<Found> found = new ArrayList<>();
        Entries entries = new Entries();
        while (texts.hasNext()) {
            Row text = texts.next();
            for (int hash : Hashes.of(text.getAs(1))) {
                if (contains(hash)) {
                    entries.add(hash, text.getInt(0));
                }
            }
            if (entries.size() > MOST_ENTRIES || !texts.hasNext()) {
                count(entries, table, found);
                entries.clear();
            }
        }
        return found.iterator();
    }

    private static void count(Entries entries, TextTable table, List<Found> found) {
        Holders alone = new Holders();
        long[] sorted = entries.sorted();
        int from = 0;
        while (from < entries.size()) {
            int hash = Entries.hash(sorted[from]);
            int to = from;
            while (to < entries.size() && Entries.hash(sorted[to]) == hash) {
                to++;
            }
            alone.clear(to - from);
            Map<Integer, List<Long>> together = new HashMap<>();
            Multiset<Integer> members = HashMultiset.create();
            for (int i = from; i < to; i++) {
                int text = Entries.text(sorted[i]);
                int group = table.group(text);
                if (table.isAlone(text)) {
                    alone.add(text, group);
                } else if (members.add(group, 1) < Holders.OF_A_GROUP) {
                    together.computeIfAbsent(group % SALTS, salt -> new ArrayList<>())
                            .add((long) text << Integer.SIZE | group);
                }
            }
            found.add(new Found(hash, 0, alone.part(), List.of()));
            together.forEach((salt, holders) -> found.add(new Found(hash, salt, null, List.copyOf(holders))));
            from = to;
        }
    }

    private static JavaPairRDD<Integer, Holders.Part> merged(JavaRDD<Found> found) {
        JavaPairRDD<Integer, Holders.Part> alone =
                found.filter(Found::isAlone).mapToPair(one -> new Tuple2<>(one.hash(), one.part()));
        JavaPairRDD<Integer, Holders.Part> together = found.filter(one -> !one.isAlone())
                .mapToPair(one -> new Tuple2<>((long) one.hash() << Integer.SIZE | one.salt(), one.together()))
                .groupByKey()
                .mapToPair(one -> new Tuple2<>(Entries.hash(one._1()), part(one._2())));
        return alone.union(together).reduceByKey(Holders.Part::merge);
    }

    private static Holders.Part part(Iterable<List<Long>> lists) {
        long[] sorted = Streams.stream(lists)
                .flatMapToLong(list -> list.stream().mapToLong(holder -> holder))
                .sorted()
                .toArray();
        Holders holders = new Holders();
        holders.clear(sorted.length);
        for (long holder : sorted) {
            holders.add((int) (holder >> Integer.SIZE), (int) holder);
        }
        return holders.part();
    }
}
