package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final Fingerprint KEY = new Fingerprint(1, 1);

    @Test
    void theBytesSayWhichDocumentStandsForTheOthers() {
        Copies.Copy a = copy("a", 9, 0);
        Copies.Copy b = copy("b", 2, 8);
        Copies.Copy c = copy("c", 2, 3);

        Copies copies = new Copies(KEY, List.of(a, b, c));

        assertThat(copies.documents()).containsExactly(c, b, a);
        assertThat(copies.first()).isEqualTo(c);
    }

    @Test
    void namesDecideAmongFilesOfTheSameBytes() {
        Copies.Copy ferry = copy("ferry", 2, 3);
        Copies.Copy beacon = copy("beacon", 2, 3);

        assertThat(new Copies(KEY, List.of(ferry, beacon)).documents()).containsExactly(beacon, ferry);
    }

    private static Copies.Copy copy(String name, long high, long low) {
        return new Copies.Copy(name, new Fingerprint(high, low), "");
    }
}
