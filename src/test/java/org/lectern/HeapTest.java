package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Input;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;
import org.lectern.support.Texts;

/**
 * One object that compares for ever needs no more memory for it.
 *
 * <p>{@code -Dlectern.comparisons=10000} compares so often; what the heap held is kept in {@code target/heap.csv}.
 */
class HeapTest {

    private static final int COMPARISONS = Integer.getInteger("lectern.comparisons", 400);
    private static final int MEASUREMENTS = 10;
    private static final List<Script> SCRIPTS = List.of(Script.values());
    /** What a garbage collector and a compiler may leave or not. */
    private static final long MARGIN = 2 << 20;

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    @Test
    void doesNotGrowWithTheNumberOfComparisons() throws IOException {
        Lectern lectern = Lectern.builder().build();
        List<Long> held = new ArrayList<>();
        StringBuilder table = new StringBuilder("comparisons,bytes\n");
        for (int done = 0; done < COMPARISONS; ) {
            int to = done + Math.max(1, COMPARISONS / MEASUREMENTS);
            for (; done < to; done++) {
                compare(lectern, done);
            }
            held.add(held());
            table.append(done).append(',').append(held.get(held.size() - 1)).append('\n');
        }
        Files.writeString(Path.of("target", "heap.csv"), table);

        // The first of them load classes.
        long early = held.get(1);
        assertThat(held.subList(2, held.size())).as("%s", held).allMatch(bytes -> bytes < early + MARGIN);
    }

    /** Texts that no other comparison has, so that whatever were kept of them would be more each time. */
    private static void compare(Lectern lectern, int number) throws IOException {
        Script script = SCRIPTS.get(number % SCRIPTS.size());
        Speech speech = Speech.of(number, script);
        Input base = Texts.input("base.txt", speech.text());
        Input other = number % 2 == 0
                ? Texts.input("other.txt", speech.edited(number, 10).text())
                : Texts.input(
                        "other.html", "<p>" + speech.edited(number, 10).text().replace("\n\n", "<p>"));
        assertThat(lectern.comparison(base, other).links()).isNotEmpty();
    }

    private static long held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
