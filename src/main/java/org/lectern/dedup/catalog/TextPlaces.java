package org.lectern.dedup.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Fingerprint;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

/**
 * In which work each text of a snapshot stands.
 *
 * <p>Kept as the bytes that are stored, so that one who asks for a few of a million texts decodes just these: the numbers of
 * the works by entry, where each entry's and each work's names begin, and the names.
 */
final class TextPlaces {

    private static final int NOWHERE = -1;
    private static final int HEADER = 2 * Integer.BYTES;

    private final ByteBuffer bytes;
    private final int entries;
    private final int works;

    /** Places as they were stored. */
    TextPlaces(byte[] stored) {
        this.bytes = ByteBuffer.wrap(stored).asReadOnlyBuffer();
        this.entries = bytes.getInt(0);
        this.works = bytes.getInt(Integer.BYTES);
    }

    /**
     * Places of the texts of a snapshot.
     *
     * @param texts the text of each document, by its name
     */
    static TextPlaces of(Snapshot snapshot, Works works, Map<String, Fingerprint> texts) throws IOException {
        Names names = new Names();
        int[] ofWorks = new int[works.works().size()];
        Map<Fingerprint, int[]> placed = new HashMap<>();
        for (int number = 0; number < ofWorks.length; number++) {
            Work work = works.works().get(number);
            ofWorks[number] = names.add(work.id(), work.title());
            for (Edition edition : work.editions()) {
                placed.put(
                        texts.get(edition.representative()), new int[] {number, names.add(edition.representative())});
            }
            for (Excerpt excerpt : work.excerpts()) {
                placed.putIfAbsent(texts.get(excerpt.source()), new int[] {number, names.add(excerpt.source())});
            }
        }
        int[] ofEntries = new int[snapshot.size()];
        int[] workOfEntries = new int[snapshot.size()];
        Arrays.fill(workOfEntries, NOWHERE);
        for (int text : snapshot.having(Fields.COARSE)) {
            Fingerprint key = snapshot.key(text);
            int[] place = placed.get(key);
            if (place == null) {
                throw new IllegalStateException("text " + key + " stands in no work");
            }
            workOfEntries[text] = place[0];
            ofEntries[text] = place[1];
        }
        return new TextPlaces(encoded(List.of(workOfEntries, ofEntries, ofWorks), names.toBytes()));
    }

    private static byte[] encoded(List<int[]> tables, byte[] names) {
        int numbers = tables.stream().mapToInt(table -> table.length).sum();
        ByteBuffer all = ByteBuffer.allocate(Math.addExact(HEADER + numbers * Integer.BYTES, names.length));
        all.putInt(tables.get(0).length).putInt(tables.get(2).length);
        for (int[] table : tables) {
            all.asIntBuffer().put(table);
            all.position(all.position() + table.length * Integer.BYTES);
        }
        return all.put(names).array();
    }

    /** What is stored. */
    byte[] toBytes() {
        byte[] all = new byte[bytes.capacity()];
        bytes.get(0, all);
        return all;
    }

    /** More than the highest number of an entry. */
    int size() {
        return entries;
    }

    /** The number of a text's work. */
    int work(int text) {
        return number(text);
    }

    /**
     * Where a text stands.
     *
     * @param representative the first document that has it
     * @param work the id of its work
     * @param title of the work
     */
    record Place(String representative, String work, String title) {}

    Place place(int text) {
        ByteBuffer names = bytes.duplicate();
        names.position(namesAt(number(entries + text)));
        String representative = name(names);
        names.position(namesAt(number(2 * entries + work(text))));
        return new Place(representative, name(names), name(names));
    }

    private int number(int index) {
        return bytes.getInt(HEADER + index * Integer.BYTES);
    }

    private int namesAt(int offset) {
        return HEADER + (2 * entries + works) * Integer.BYTES + offset;
    }

    private static String name(ByteBuffer from) {
        char[] name = new char[from.getInt()];
        for (int i = 0; i < name.length; i++) {
            name[i] = from.getChar();
        }
        return String.valueOf(name);
    }

    /** Names one behind the other; each character by itself, for a name need not be well-formed. */
    private static final class Names {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        /** Adds names, and tells where they begin. */
        int add(String... names) throws IOException {
            int start = bytes.size();
            for (String name : names) {
                out.writeInt(name.length());
                out.writeChars(name);
            }
            return start;
        }

        byte[] toBytes() {
            return bytes.toByteArray();
        }
    }
}
