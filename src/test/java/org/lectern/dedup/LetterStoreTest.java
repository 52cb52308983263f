package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterStoreTest {

    @Test
    void givesBackWhatItTookFromMemoryAndFromDisk() {
        try (LetterStore store = new LetterStore(10)) {
            List<LetterStore.Kept> kept = new ArrayList<>();
            List<String> texts = List.of("short", "longer than the budget", "\u4E2D\u6587", "", "more");
            texts.forEach(text -> kept.add(store.keep(text)));

            assertThat(kept).extracting(LetterStore.Kept::letters).isEqualTo(texts);
        }
    }

    @Test
    void keepsAsManyLettersInMemoryAsItMay() {
        LetterStore store = new LetterStore(9);
        LetterStore.Kept first = store.keep("ferry");
        LetterStore.Kept second = store.keep("pier");
        LetterStore.Kept third = store.keep("s");
        assertThat(third.letters()).isEqualTo("s");

        store.close();

        assertThat(first.letters()).isEqualTo("ferry");
        assertThat(second.letters()).isEqualTo("pier");
        assertThatThrownBy(third::letters).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void givesBackLettersInAnyOrder() {
        try (LetterStore store = new LetterStore(0)) {
            LetterStore.Kept first = store.keep("lighthouse");
            LetterStore.Kept second = store.keep("\u706F\u5854");
            LetterStore.Kept third = store.keep("buoy");

            assertThat(third.letters()).isEqualTo("buoy");
            assertThat(first.letters()).isEqualTo("lighthouse");
            assertThat(second.letters()).isEqualTo("\u706F\u5854");
        }
    }
}
