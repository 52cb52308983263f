package org.lectern.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The steps of a job that are written down, so that a job that was stopped need not begin anew. */
final class Stages {

    private static final String JOB = "job.txt";
    /** Spark writes it when all of a folder is there. */
    private static final String COMPLETE = "_SUCCESS";

    private final SparkSession session;
    private final Path folder;
    private final boolean resume;
    /** Whether a stage was made now, so that what follows from it cannot be that which is there. */
    private boolean anew;

    private Stages(SparkSession session, Path folder, boolean resume) {
        this.session = session;
        this.folder = folder;
        this.resume = resume;
    }

    /**
     * The stages of a job.
     *
     * @param job says all that the stages depend on, in one line
     * @param resume whether to go on with what is there
     * @throws IllegalArgumentException if what is there is of another job
     */
    static Stages of(SparkSession session, String folder, String job, boolean resume) {
        Path path = new Path(folder);
        try {
            FileSystem files = path.getFileSystem(session.sparkContext().hadoopConfiguration());
            Path file = new Path(path, JOB);
            boolean there = files.exists(file);
            if (resume && there) {
                String found = read(files, file);
                if (!found.equals(job)) {
                    throw new IllegalArgumentException("stages in " + folder + " are of another job, \"" + found
                            + "\" and not \"" + job + "\": leave out --resume, or name another folder");
                }
            } else {
                if (there) {
                    files.delete(path, true);
                }
                try (FSDataOutputStream out = files.create(file)) {
                    out.write(job.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("stages in " + folder + " cannot be had: " + e.getMessage(), e);
        }
        return new Stages(session, path, resume);
    }

    private static String read(FileSystem files, Path file) throws IOException {
        try (FSDataInputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The rows of a stage: those that are there, or else those that are made now. */
    Dataset<Row> rows(String name, Supplier<Dataset<Row>> rows) {
        String stage = new Path(folder, name).toString();
        if (!resume || anew || !isComplete(stage)) {
            Dataset<Row> made = rows.get();
            anew = true;
            made.write().mode(SaveMode.Overwrite).parquet(stage);
        }
        return session.read().parquet(stage);
    }

    private boolean isComplete(String stage) {
        Path mark = new Path(stage, COMPLETE);
        try {
            return mark.getFileSystem(session.sparkContext().hadoopConfiguration())
                    .exists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(mark + " cannot be looked at: " + e.getMessage(), e);
        }
    }
}
