package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.lectern.ingest.Line;
import org.lectern.support.Print;
import org.lectern.text.Removed;
import org.lectern.text.Span;

class WatermarksTest {

    @Test
    void whatRunsAcrossAPageGoes() {
        Draft draft = applied(Print.ofPages()
                .lines("The ferry leaves at six.")
                .across("COPY OF THE HARBOUR OFFICE")
                .lines("The bell is rung."));

        assertThat(draft.lines())
                .extracting(Line::text)
                .containsExactly("The ferry leaves at six.", "The bell is rung.");
        assertThat(draft.removed())
                .extracting(Removed::kind, Removed::text, Removed::span)
                .containsExactly(tuple(Removed.Kind.WATERMARK, "COPY OF THE HARBOUR OFFICE", new Span(25, 51)));
    }

    @Test
    void whereAllRunsAcrossThatIsTheText() {
        Draft draft = applied(Print.ofPages().across("The ferry leaves at six.").across("The bell is rung."));

        assertThat(draft.lines()).hasSize(2);
        assertThat(draft.removed()).isEmpty();
    }

    @Test
    void uprightTextStays() {
        Draft draft = applied(Print.ofPages().lines("The ferry leaves at six.", "The bell is rung."));

        assertThat(draft.lines()).hasSize(2);
        assertThat(draft.removed()).isEmpty();
    }

    private static Draft applied(Print print) {
        return new Watermarks().apply(Draft.of(print.extract(), "en"));
    }
}
