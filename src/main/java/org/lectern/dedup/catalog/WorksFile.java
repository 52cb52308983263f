package org.lectern.dedup.catalog;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

/**
 * The file that keeps the works of a revision, so that they need not be computed again.
 *
 * <p>It follows from the index alone: where it is missing, of another revision or damaged, the works are computed anew.
 * Names are written once, and referred to by their numbers.
 */
final class WorksFile {

    private static final int BUFFER = 1 << 16;

    private final Path file;

    WorksFile(Path file) {
        this.file = file;
    }

    /** The works of the revision, unless the file holds those of another. */
    Optional<SortedWorks> read(String revision) throws IOException {
        byte[] bytes;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
            // All of it, and so its checksum, before a byte is believed.
            bytes = in.readAllBytes();
        } catch (NoSuchFileException | ZipException | EOFException e) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return in.readUTF().equals(revision) ? Optional.of(new Input(in).works()) : Optional.empty();
    }

    /** Writes the works, if the folder may be written to: those who only read a catalogue can do without. */
    void write(String revision, SortedWorks works) throws IOException {
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + "-" + revision + ".unfinished");
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(unfinished)), BUFFER))) {
            out.writeUTF(revision);
            new Output(out).write(works);
        } catch (FileSystemException e) {
            if (Files.isWritable(file.toAbsolutePath().getParent())) {
                throw e;
            }
            return;
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes one file. */
    private static final class Output {
        private final DataOutputStream out;
        private final Map<String, Integer> names = new HashMap<>();

        Output(DataOutputStream out) {
            this.out = out;
        }

        void write(SortedWorks sorted) throws IOException {
            Works works = sorted.works();
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
            for (Fingerprint text : sorted.texts()) {
                out.writeLong(text.high());
                out.writeLong(text.low());
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

        SortedWorks works() throws IOException {
            int documents = in.readInt();
            List<Work> works = new ArrayList<>();
            int texts = 0;
            for (int count = in.readInt(); works.size() < count; ) {
                Work work = work();
                works.add(work);
                texts += work.editions().size() + work.excerpts().size();
            }
            List<Pair> pairs = new ArrayList<>();
            for (int count = in.readInt(); pairs.size() < count; ) {
                pairs.add(pair());
            }
            List<Rejection> rejected = new ArrayList<>();
            for (int count = in.readInt(); rejected.size() < count; ) {
                rejected.add(new Rejection(name(), name()));
            }
            List<Fingerprint> keys = new ArrayList<>(texts);
            while (keys.size() < texts) {
                keys.add(new Fingerprint(in.readLong(), in.readLong()));
            }
            return new SortedWorks(new Works(documents, works, pairs, rejected), keys);
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
                char[] name = new char[in.readInt()];
                for (int i = 0; i < name.length; i++) {
                    name[i] = in.readChar();
                }
                names.add(String.valueOf(name));
            }
            return names.get(number);
        }
    }
}
