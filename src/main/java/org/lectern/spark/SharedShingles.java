package org.lectern.spark;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.lectern.dedup.CandidateFinder;
import org.lectern.dedup.Holders;
import org.lectern.dedup.SketchIndex;

/**
 * Finds for each text those ahead of it that share sampled shingles with it.
 *
 * <p>All shingles are cut into ranges, all texts into slices. First the holders of the shingles of one range are brought together,
 * as numbers; then their lists, as far as they are of use, go to the slices whose texts hold them. There they make an
 * index of the slice, and what is asked of it is what the local engine asks of its one index.
 */
final class SharedShingles implements Serializable {

    private static final long serialVersionUID = 1;

    private static final StructType BLOCKS =
            new StructType().add("to", DataTypes.IntegerType).add("block", DataTypes.BinaryType);

    static final StructType SCHEMA = new StructType()
            .add("number", DataTypes.IntegerType)
            .add("candidates", DataTypes.BinaryType)
            .add("weights", DataTypes.BinaryType);

    /** So many entries are sorted together before they are sent. */
    private static final int CHUNK = 1 << 20;
    /** Blocks for slices are sent when they are as large. */
    private static final int BLOCK = 1 << 16;

    private static final int TEXTS_OF_A_SLICE = 1 << 14;

    private final Broadcast<TextTable> table;
    private final Broadcast<CommonShingles> common;
    private final int parts;
    private final int slice;

    private SharedShingles(Broadcast<TextTable> table, Broadcast<CommonShingles> common, int parts) {
        this.table = table;
        this.common = common;
        this.parts = parts;
        this.slice = table.value().texts() / parts + 1;
    }

    /**
     * The candidates.
     *
     * @param texts their {@code number} and {@code hashes}
     * @param partitions at least so many tasks
     * @return {@code number}, {@code candidates} ahead of it, and {@code weights} of its shingles
     */
    static Dataset<Row> of(Dataset<Row> texts, Broadcast<TextTable> table, int partitions) {
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(texts.sparkSession().sparkContext());
        Broadcast<CommonShingles> common = context.broadcast(CommonShingles.of(texts, table));
        int parts = Math.max(partitions, table.value().texts() / TEXTS_OF_A_SLICE);
        return new SharedShingles(table, common, parts).run(texts.select("number", "hashes"));
    }

    private Dataset<Row> run(Dataset<Row> texts) {
        Dataset<Row> ranges =
                texts.mapPartitions((MapPartitionsFunction<Row, Row>) Scattering::new, Encoders.row(BLOCKS));
        Dataset<Row> lists = byNumber(ranges, 1)
                .flatMapGroups(
                        (FlatMapGroupsFunction<Integer, Row, Row>) (range, blocks) -> new Listing(blocks),
                        Encoders.row(BLOCKS));
        int ofSlice = slice;
        return byNumber(texts, ofSlice)
                .cogroup(
                        byNumber(lists, 1),
                        (CoGroupFunction<Integer, Row, Row, Row>) (number, sketches, blocks) -> found(sketches, blocks),
                        Encoders.row(SCHEMA));
    }

    private static KeyValueGroupedDataset<Integer, Row> byNumber(Dataset<Row> rows, int size) {
        return rows.groupByKey((MapFunction<Row, Integer>) row -> row.getInt(0) / size, Encoders.INT());
    }

    private int range(int hash) {
        return (int) (((long) hash - Integer.MIN_VALUE) * parts >>> Integer.SIZE);
    }

    /** Sends the holders of each shingle to its range. */
    private final class Scattering extends AbstractIterator<Row> {
        private final Iterator<Row> texts;
        private final CommonShingles elsewhere = common.value();
        private final Entries entries = new Entries();
        private final Deque<Row> ready = new ArrayDeque<>();

        Scattering(Iterator<Row> texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Row computeNext() {
            while (ready.isEmpty() && texts.hasNext()) {
                Row text = texts.next();
                for (int hash : Hashes.of(text.getAs(1))) {
                    if (!elsewhere.contains(hash)) {
                        entries.add(hash, text.getInt(0));
                    }
                }
                if (entries.size() > CHUNK || !texts.hasNext()) {
                    send();
                }
            }
            return ready.isEmpty() ? endOfData() : ready.pop();
        }

        private void send() {
            long[] sorted = entries.sorted();
            ByteSink sink = new ByteSink();
            int last = 0;
            for (int i = 0; i < entries.size(); i++) {
                int hash = Entries.hash(sorted[i]);
                sink.add(hash - last);
                sink.add(Entries.text(sorted[i]));
                last = hash;
                boolean ends = i + 1 == entries.size() || range(Entries.hash(sorted[i + 1])) != range(hash);
                if (ends) {
                    ready.add(RowFactory.create(range(hash), sink.drain()));
                    last = 0;
                }
            }
            entries.clear();
        }
    }

    /** Makes the lists of one range, and sends each to the slices that need it, as far as they need it. */
    private final class Listing extends AbstractIterator<Row> {
        private final TextTable texts = table.value();
        private final Entries entries = new Entries();
        private final long[] sorted;
        private final Holders holders = new Holders();
        private final ByteSink[] sinks = new ByteSink[parts];
        private final Deque<Row> ready = new ArrayDeque<>();
        private int from;

        Listing(Iterator<Row> blocks) {
            while (blocks.hasNext()) {
                ByteSource source = new ByteSource(blocks.next().getAs(1));
                int hash = 0;
                while (source.hasMore()) {
                    hash += source.next();
                    entries.add(hash, source.next());
                }
            }
            sorted = entries.sorted();
        }

        @Override
        protected @Nullable Row computeNext() {
            while (ready.isEmpty() && from < entries.size()) {
                from = SketchIndex.nextShared(sorted, from, entries.size(), this::list);
            }
            if (ready.isEmpty()) {
                flush();
            }
            return ready.isEmpty() ? endOfData() : ready.pop();
        }

        private void list(int hash, int first, int end) {
            holders.clear(end - first);
            for (int i = first; i < end; i++) {
                int text = Entries.text(sorted[i]);
                holders.add(text, texts.group(text));
            }
            int i = first;
            while (i < end) {
                int to = Entries.text(sorted[i]) / slice;
                send(hash, to);
                while (i < end && Entries.text(sorted[i]) / slice == to) {
                    i++;
                }
            }
        }

        private void send(int hash, int to) {
            ByteSink sink = sinks[to];
            if (sink == null) {
                sink = new ByteSink();
                sinks[to] = sink;
            }
            int needed = 0;
            while (needed < holders.size() && holders.text(needed) / slice <= to) {
                needed++;
            }
            sink.add(hash);
            sink.add(holders.groups());
            sink.add(needed);
            int last = 0;
            for (int k = 0; k < needed; k++) {
                sink.add(holders.text(k) - last);
                last = holders.text(k);
            }
            if (sink.size() > BLOCK) {
                ready.add(RowFactory.create(to, sink.drain()));
            }
        }

        private void flush() {
            for (int to = 0; to < sinks.length; to++) {
                if (sinks[to] != null && sinks[to].size() > 0) {
                    ready.add(RowFactory.create(to, sinks[to].drain()));
                }
            }
        }
    }

    private Iterator<Row> found(Iterator<Row> sketches, Iterator<Row> blocks) {
        if (!sketches.hasNext()) {
            return Collections.emptyIterator();
        }
        SketchIndex.Builder builder = new SketchIndex.Builder();
        common.value().addTo(builder);
        while (blocks.hasNext()) {
            ByteSource source = new ByteSource(blocks.next().getAs(1));
            while (source.hasMore()) {
                builder.add(source.next(), source.next(), texts(source));
            }
        }
        SketchIndex index = builder.build();
        TextTable texts = table.value();
        CandidateFinder finder = new CandidateFinder(texts.texts(), index, texts::size, texts::group);
        return Iterators.transform(sketches, sketch -> {
            int number = sketch.getInt(0);
            int[] hashes = Hashes.of(sketch.getAs(1));
            return RowFactory.create(
                    number, Hashes.toBytes(finder.find(number, hashes)), ShingleGroups.write(hashes, index));
        });
    }

    private static int[] texts(ByteSource source) {
        int[] texts = new int[source.next()];
        int last = 0;
        for (int k = 0; k < texts.length; k++) {
            last += source.next();
            texts[k] = last;
        }
        return texts;
    }
}
