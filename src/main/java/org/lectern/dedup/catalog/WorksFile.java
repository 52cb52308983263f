package org.lectern.dedup.catalog;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

/**
 * The file that keeps the works of a revision, so that they need not be computed again.
 *
 * <p>It follows from the index alone: where it is missing, of another revision or damaged, the works are computed anew.
 * First in it stand the revision and the places of the texts with their checksum, which are all that a look-up needs; then,
 * compressed, the works. Their names are written once, and referred to by their numbers.
 */
final class WorksFile {

    private static final int BUFFER = 1 << 16;
    private static final String NAME = "works";
    private static final String UNFINISHED = ".unfinished";
    /** Nobody is still writing a file that has not grown for so long. */
    private static final Duration WRITTEN_WITHIN = Duration.ofHours(1);

    private final Path folder;
    private final Path file;

    WorksFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
    }

    /** The places of the revision's texts, unless the file holds those of another. */
    Optional<TextPlaces> readPlaces(String revision) throws IOException {
        return read(revision, (places, in) -> places);
    }

    /** The works of the revision, unless the file holds those of another. */
    Optional<SortedWorks> read(String revision) throws IOException {
        return read(revision, (places, in) -> {
            // All of it, and so its checksum, before a byte is believed.
            byte[] bytes = new GZIPInputStream(in, BUFFER).readAllBytes();
            Works works = new Input(new DataInputStream(new ByteArrayInputStream(bytes))).works();
            return new SortedWorks(works, places);
        });
    }

    /** Reads what follows the places. */
    @FunctionalInterface
    private interface Rest<T> {
        T read(TextPlaces places, InputStream in) throws IOException;
    }

    private <T> Optional<T> read(String revision, Rest<T> rest) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            if (!in.readUTF().equals(revision)) {
                return Optional.empty();
            }
            long sum = in.readLong();
            int length = in.readInt();
            if (length < 0 || length > Files.size(file)) {
                return Optional.empty();
            }
            byte[] places = in.readNBytes(length);
            return checksum(places) == sum ? Optional.of(rest.read(new TextPlaces(places), in)) : Optional.empty();
        } catch (NoSuchFileException | ZipException | EOFException | UTFDataFormatException e) {
            return Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // The checksums are right, and what they are of is nothing that was written here.
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    /** Writes the works, if the folder may be written to: those who only read a catalogue can do without. */
    void write(String revision, SortedWorks sorted) throws IOException {
        Path unfinished =
                folder.resolve("." + NAME + "." + ProcessHandle.current().pid() + "-" + revision + UNFINISHED);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER))) {
            byte[] places = sorted.places().toBytes();
            out.writeUTF(revision);
            out.writeLong(checksum(places));
            out.writeInt(places.length);
            out.write(places);
            try (DataOutputStream compressed = new DataOutputStream(new GZIPOutputStream(out, BUFFER))) {
                new Output(compressed).write(sorted.works());
            }
        } catch (FileSystemException e) {
            if (Files.isWritable(folder)) {
                throw e;
            }
            return;
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        removeAbandoned();
    }

    /** Removes what processes left behind that were killed while they wrote. */
    private void removeAbandoned() throws IOException {
        Instant abandoned = Instant.now().minus(WRITTEN_WITHIN);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "." + NAME + ".*" + UNFINISHED)) {
            for (Path path : left) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(abandoned)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /** Writes one file. */
    private static final class Output {
        private final DataOutputStream out;
        private final Map<String, Integer> names = new HashMap<>();

        Output(DataOutputStream out) {
            this.out = out;
        }

        void write(Works works) throws IOException {
            out.writeInt(works.documents());
            out.writeInt(works.works().size());
            for (Work work : works.works()) {
                write(work);
            }
            out.writeInt(works.pairs().size());
            for (Pair pair : works.pairs()) {
                name(pair.a());
                name(pair.b());
                name(pair.relation().name());
                out.writeDouble(pair.resemblance());
                out.writeDouble(pair.aInB());
                out.writeDouble(pair.bInA());
            }
            out.writeInt(works.rejected().size());
            for (Rejection rejection : works.rejected()) {
                name(rejection.source());
                name(rejection.reason());
            }
        }

        private void write(Work work) throws IOException {
            out.writeUTF(work.id());
            name(work.title());
            out.writeInt(work.editions().size());
            for (Edition edition : work.editions()) {
                name(edition.representative());
                out.writeInt(edition.copies().size());
                for (String copy : edition.copies()) {
                    name(copy);
                }
            }
            out.writeInt(work.excerpts().size());
            for (Excerpt excerpt : work.excerpts()) {
                name(excerpt.source());
                name(excerpt.of());
                out.writeDouble(excerpt.containment());
            }
        }

        /** A new name is followed by itself; each character by itself, for a name need not be well-formed. */
        private void name(String name) throws IOException {
            Integer known = names.putIfAbsent(name, names.size());
            out.writeInt(known == null ? names.size() - 1 : known);
            if (known == null) {
                out.writeInt(name.length());
                out.writeChars(name);
            }
        }
    }

    /** Reads one file. */
    private static final class Input {
        private final DataInputStream in;
        private final List<String> names = new ArrayList<>();

        Input(DataInputStream in) {
            this.in = in;
        }

        Works works() throws IOException {
            int documents = in.readInt();
            List<Work> works = new ArrayList<>();
            for (int count = in.readInt(); works.size() < count; ) {
                works.add(work());
            }
            List<Pair> pairs = new ArrayList<>();
            for (int count = in.readInt(); pairs.size() < count; ) {
                pairs.add(pair());
            }
            List<Rejection> rejected = new ArrayList<>();
            for (int count = in.readInt(); rejected.size() < count; ) {
                rejected.add(new Rejection(name(), name()));
            }
            return new Works(documents, works, pairs, rejected);
        }

        private Work work() throws IOException {
            String id = in.readUTF();
            String title = name();
            List<Edition> editions = new ArrayList<>();
            for (int count = in.readInt(); editions.size() < count; ) {
                editions.add(edition());
            }
            List<Excerpt> excerpts = new ArrayList<>();
            for (int count = in.readInt(); excerpts.size() < count; ) {
                excerpts.add(new Excerpt(name(), name(), in.readDouble()));
            }
            return new Work(id, title, editions, excerpts);
        }

        private Edition edition() throws IOException {
            String representative = name();
            List<String> copies = new ArrayList<>();
            for (int count = in.readInt(); copies.size() < count; ) {
                copies.add(name());
            }
            return new Edition(representative, copies);
        }

        private Pair pair() throws IOException {
            String a = name();
            String b = name();
            Relation relation = Relation.valueOf(name());
            return new Pair(a, b, relation, in.readDouble(), in.readDouble(), in.readDouble());
        }

        private String name() throws IOException {
            int number = in.readInt();
            if (number == names.size()) {
                int length = in.readInt();
                if (length < 0 || length > in.available() / Character.BYTES) {
                    throw new EOFException();
                }
                char[] name = new char[length];
                for (int i = 0; i < name.length; i++) {
                    name[i] = in.readChar();
                }
                names.add(String.valueOf(name));
            }
            return names.get(number);
        }
    }
}
