package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDepthTest {

    @Test
    void aPageWithTablesInTablesStaysAsItIs() {
        String page = "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>".repeat(200);

        assertThat(HtmlDepth.bounded(page)).isSameAs(page);
    }

    @Test
    void cellsThatNobodyClosesDoNotCount() {
        String page = "<table><tr><td>a" + "<td>b".repeat(1000) + "</table>";

        assertThat(HtmlDepth.bounded(page)).isSameAs(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "object", "applet", "marquee"})
    void whatLiesTooDeepIsADivision(String name) {
        String page = ("<" + name + " class=x>").repeat(102) + "words" + ("</" + name + ">").repeat(102);

        assertThat(HtmlDepth.bounded(page))
                .isEqualTo(("<" + name + " class=x>").repeat(100) + "<div class=x>".repeat(2) + "words"
                        + "</div>".repeat(2) + ("</" + name + ">").repeat(100));
    }

    @Test
    void soAreItsRowsAndCells() {
        String deep = "<TABLE><TR><TH>a</TH><TD>b</TD></TR><CAPTION>c</CAPTION></TABLE>";

        assertThat(HtmlDepth.bounded("<table>".repeat(100) + deep))
                .isEqualTo("<table>".repeat(100) + "<div><div><div>a</div><div>b</div></div><div>c</div></div>");
    }

    @Test
    void anEndWithoutABeginningIsNoDepth() {
        String page = "</table>".repeat(10) + "<table>".repeat(101);

        assertThat(HtmlDepth.bounded(page)).isEqualTo("</table>".repeat(10) + "<table>".repeat(100) + "<div>");
    }

    @Test
    void nothingIsClosedByTheEndOfAnother() {
        String page = "<object></table></applet>".repeat(101);

        assertThat(HtmlDepth.bounded(page)).isEqualTo("<object></table></applet>".repeat(100) + "<div></div></div>");
    }

    @Test
    void namesThatBeginAlikeAreOthers() {
        String page = "<tables><track><thead><tdx>".repeat(300);

        assertThat(HtmlDepth.bounded(page)).isSameAs(page);
    }
}
