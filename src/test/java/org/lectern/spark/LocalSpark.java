package org.lectern.spark;

import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.spark.sql.SparkSession;

/** One session for all tests, with two threads; it ends with the process. */
final class LocalSpark {

    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            // A process that was stopped for a while is no lost executor.
            .config("spark.network.timeout", "3600s")
            .config("spark.executor.heartbeatInterval", "600s")
            // Compiling queries and planning them anew at each step costs more than few rows do.
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.adaptive.enabled", "false")
            .config("spark.hadoop.fs.file.impl", PlainFiles.class.getName())
            .getOrCreate();

    private LocalSpark() {}

    /** A view of the session in which shuffles have so many partitions. */
    static SparkSession withPartitions(int partitions) {
        SparkSession session = SESSION.newSession();
        session.conf().set("spark.sql.shuffle.partitions", partitions);
        return session;
    }

    /** Local files without permissions, for which Hadoop starts a process each time. */
    public static final class PlainFiles extends LocalFileSystem {

        /** Called by Hadoop. */
        public PlainFiles() {
            super(new RawLocalFileSystem() {
                @Override
                public void setPermission(Path path, FsPermission permission) {}
            });
        }
    }
}
