package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final Document PAGE = Jsoup.parse("""
            <div id=all> We <b>act</b>.
              <p id=links><a href=x>Home <i>page</i></a> | <a name=y>here</a></p>
              <p id=none></p>
            </div><script>run()</script>""");

    private static final Prose PROSE = Prose.of(PAGE.body());

    @Test
    void countsWhatAReaderSeesOutsideOfLinks() {
        assertThat(length("links")).isEqualTo("|here".length());
        assertThat(length("all")).isEqualTo("Weact.|here".length());
        assertThat(PROSE.length(PAGE.body())).isEqualTo(length("all"));
    }

    @Test
    void anElementWithoutTextHasNone() {
        assertThat(length("none")).isZero();
    }

    private static int length(String id) {
        return PROSE.length(PAGE.expectFirst("#" + id));
    }
}
