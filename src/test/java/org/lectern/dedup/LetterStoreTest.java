package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

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
}
