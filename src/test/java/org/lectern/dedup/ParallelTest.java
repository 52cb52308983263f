package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelTest {

    @ParameterizedTest(name = "{0} by {1} with {2} threads")
    @CsvSource({"0, 8, 4", "1, 8, 4", "8, 8, 4", "9, 8, 4", "1000, 7, 4", "1000, 7, 1", "100, 1, 16"})
    void everyNumberIsDoneOnce(int count, int chunk, int threads) {
        Collection<Integer> done = new ConcurrentLinkedQueue<>();

        Parallel.run(count, chunk, threads, () -> done::add);

        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, count).boxed().toList());
    }

    @Test
    void eachThreadHasATaskOfItsOwn() {
        AtomicInteger tasks = new AtomicInteger();

        Parallel.run(100, 1, 3, () -> {
            tasks.incrementAndGet();
            return number -> {};
        });

        assertThat(tasks).hasValue(3);
    }

    @Test
    void noMoreThreadsWorkThanThereIsWorkFor() {
        AtomicInteger tasks = new AtomicInteger();

        Parallel.run(17, 8, 100, () -> {
            tasks.incrementAndGet();
            return number -> {};
        });

        assertThat(tasks).hasValue(3);
    }

    @Test
    void oneThreadWorksInOrder() {
        List<Integer> done = new ArrayList<>();

        Parallel.run(20, 3, 1, () -> done::add);

        assertThat(done).isSorted().hasSize(20);
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void whatGoesWrongInAThreadGoesWrongForTheCaller(int threads) {
        IllegalArgumentException wrong = new IllegalArgumentException("the pier is closed");
        IntConsumer task = number -> {
            if (number == 30) {
                throw wrong;
            }
        };

        assertThatThrownBy(() -> Parallel.run(100, 5, threads, () -> task)).isSameAs(wrong);
    }
}
