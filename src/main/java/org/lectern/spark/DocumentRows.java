package org.lectern.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.lectern.Lectern;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Gist;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Titles;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;

/** Reads documents on the executors: a row for each, of those that cannot be read with the reason. */
final class DocumentRows {

    static final StructType SCHEMA = new StructType()
            .add("name", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("bytes_high", DataTypes.LongType)
            .add("bytes_low", DataTypes.LongType)
            .add("title", DataTypes.StringType)
            .add("key_high", DataTypes.LongType)
            .add("key_low", DataTypes.LongType)
            .add("length", DataTypes.IntegerType)
            .add("letters", DataTypes.BinaryType)
            .add("opening", DataTypes.IntegerType)
            .add("closing", DataTypes.IntegerType);

    private static final StructType FILES = new StructType()
            .add("name", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("reason", DataTypes.StringType);

    /** What a text is read as: what is known of it is its letters alone. */
    private static final String PLAIN = "text.txt";

    private static final String DAMAGED = "damaged";
    private static final String LOCAL = "file";
    /** Files for a task. */
    private static final int FILES_OF_A_TASK = 2000;

    private DocumentRows() {}

    /**
     * Files of any format, and all files of folders and the folders below them. What begins with a dot is passed over.
     *
     * @throws IOException if one of the paths does not exist or cannot be looked at
     */
    static Dataset<Row> ofFiles(SparkSession session, List<String> paths) throws IOException {
        Configuration configuration = session.sparkContext().hadoopConfiguration();
        List<Row> files = new ArrayList<>();
        for (String given : paths) {
            Path path = new Path(given);
            FileSystem system = path.getFileSystem(configuration);
            if (LOCAL.equals(system.getUri().getScheme())) {
                local(path, files);
            } else {
                remote(system, system.getFileStatus(path), files);
            }
        }
        int tasks = Math.max(session.sparkContext().defaultParallelism(), files.size() / FILES_OF_A_TASK);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        SerializableConfiguration forTasks = new SerializableConfiguration(configuration);
        return session.createDataFrame(context.parallelize(files, tasks), FILES)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> Iterators.transform(rows, row -> file(row, forTasks.value())),
                        Encoders.row(SCHEMA));
    }

    private static void local(Path path, List<Row> files) throws IOException {
        java.nio.file.Path local = java.nio.file.Path.of(path.toUri().getPath());
        Corpus corpus = Corpus.ofFiles(List.of(local), file -> {
            throw new IOException("is read elsewhere");
        });
        for (Corpus.Source source : corpus.sources()) {
            files.add(RowFactory.create(
                    source.name(), local(source).toAbsolutePath().toString(), null));
        }
        for (Rejection rejection : corpus.unreadable()) {
            files.add(RowFactory.create(rejection.source(), null, rejection.reason()));
        }
    }

    private static java.nio.file.Path local(Corpus.Source source) {
        java.nio.file.Path file = source.file();
        return file == null ? java.nio.file.Path.of(source.name()) : file;
    }

    private static void remote(FileSystem system, FileStatus found, List<Row> files) {
        String name = found.getPath().toString();
        if (found.isFile()) {
            files.add(RowFactory.create(name, name, null));
            return;
        }
        try {
            for (FileStatus entry : system.listStatus(found.getPath())) {
                if (!entry.getPath().getName().startsWith(".")) {
                    remote(system, entry, files);
                }
            }
        } catch (IOException e) {
            files.add(RowFactory.create(name, null, "cannot be listed: " + e.getMessage()));
        }
    }

    private static Row file(Row row, Configuration configuration) {
        String name = row.getString(0);
        if (!row.isNullAt(2)) {
            return rejected(name, row.getString(2));
        }
        String path = row.getString(1);
        return document(name, () -> {
            if (path.startsWith("/")) {
                return OnExecutor.LECTERN.gist(input(java.nio.file.Path.of(path)));
            }
            Path remote = new Path(path);
            try (InputStream in = remote.getFileSystem(configuration).open(remote)) {
                return OnExecutor.LECTERN.gist(Input.of(remote.getName(), in.readAllBytes()));
            }
        });
    }

    private static Input input(java.nio.file.Path file) throws IOException {
        try {
            return Input.of(file);
        } catch (TranscriptException e) {
            throw new IOException(e.reason(), e);
        }
    }

    /**
     * Texts with names, in the columns {@code id} and {@code text}; each is read as a plain text file with this text would
     * be. A row that lacks either is rejected.
     */
    static Dataset<Row> ofTexts(Dataset<Row> rows) {
        return read(rows.select(
                col("id").cast(DataTypes.StringType),
                col("text").cast(DataTypes.StringType),
                lit("a row").as("origin"),
                lit(null).cast(DataTypes.StringType).as(DAMAGED)));
    }

    /** The same from files with a JSON object in each line. A line that is none is rejected. */
    static Dataset<Row> ofJsonLines(SparkSession session, List<String> paths) {
        StructType lines = new StructType()
                .add("id", DataTypes.StringType)
                .add("text", DataTypes.StringType)
                .add(DAMAGED, DataTypes.StringType);
        return read(session.read()
                .schema(lines)
                .option("mode", "PERMISSIVE")
                .option("columnNameOfCorruptRecord", DAMAGED)
                .json(paths.toArray(String[]::new))
                .select(col("id"), col("text"), input_file_name().as("origin"), col(DAMAGED)));
    }

    private static Dataset<Row> read(Dataset<Row> texts) {
        return texts.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> Iterators.transform(rows, DocumentRows::text),
                Encoders.row(SCHEMA));
    }

    private static Row text(Row row) {
        String name = row.isNullAt(0) ? row.getString(2) : row.getString(0);
        if (!row.isNullAt(3)) {
            return rejected(name, "is no line of JSON: " + Titles.shortened(row.getString(3)));
        }
        if (row.isNullAt(0)) {
            return rejected(name, "has no id");
        }
        if (row.isNullAt(1)) {
            return rejected(name, "has no text");
        }
        byte[] bytes = row.getString(1).getBytes(StandardCharsets.UTF_8);
        return document(name, () -> OnExecutor.LECTERN.gist(Input.of(PLAIN, bytes)));
    }

    private static Row document(String name, Corpus.Opening opening) {
        List<Row> one = new ArrayList<>(1);
        Corpus.read(opening, gist -> one.add(row(name, gist)), reason -> one.add(rejected(name, reason)));
        return one.get(0);
    }

    private static Row row(String name, Gist gist) {
        String letters = gist.wording().letters();
        return RowFactory.create(
                name,
                null,
                gist.bytes().high(),
                gist.bytes().low(),
                gist.title(),
                gist.wording().key().high(),
                gist.wording().key().low(),
                letters.length(),
                letters.getBytes(StandardCharsets.UTF_8),
                gist.formulae().opening(),
                gist.formulae().closing());
    }

    private static Row rejected(String name, String reason) {
        return RowFactory.create(name, reason, null, null, null, null, null, null, null, null, null);
    }

    /** One reader for each process. */
    private static final class OnExecutor {
        private static final Lectern LECTERN = Lectern.builder().build();

        private OnExecutor() {}
    }
}
