package org.lectern.dedup.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.util.BytesRef;

/** Any bytes in the place of what a catalogue keeps: they are found to be damaged, and nothing else happens. */
public final class CatalogFuzz {

    private static final String REVISION = "r";
    private static final Path FOLDER = folder();

    private CatalogFuzz() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("works");
            folder.toFile().deleteOnExit();
            folder.resolve("works").toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kept works: as they are, and once more behind a head and with the checksums that get them read. */
    public static void checkWorks(byte[] data) throws IOException {
        check(data);
        int border = data.length / 2;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        CRC32C sum = new CRC32C();
        sum.update(data, 0, border);
        out.writeUTF(REVISION);
        out.writeLong(sum.getValue());
        out.writeInt(border);
        out.write(data, 0, border);
        try (GZIPOutputStream works = new GZIPOutputStream(out)) {
            works.write(data, border, data.length - border);
        }
        check(bytes.toByteArray());
    }

    private static void check(byte[] file) throws IOException {
        Files.write(FOLDER.resolve("works"), file);
        new WorksFile(FOLDER).read(REVISION);
        new WorksFile(FOLDER).readPlaces(REVISION);
    }

    /** The letters of a text. */
    public static void checkLetters(byte[] data) {
        try {
            LetterCodec.decode(new BytesRef(data));
        } catch (DataFormatException e) {
            // Which is what the index says of itself.
        }
    }
}
