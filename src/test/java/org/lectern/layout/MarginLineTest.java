package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ingest.Placement;
import org.lectern.text.Box;

class MarginLineTest {

    @ParameterizedTest
    @CsvSource({
        // page, head, left, right, bottom
        "2, false, 280, 310, 800, true",
        "2, false, 285, 320, 806, true",
        "2, false, 270, 330, 795, true",
        "1, false, 280, 310, 800, false", // the same page
        "2, true, 280, 310, 800, false",
        "2, false, 280, 310, 770, false",
        "2, false, 280, 310, 830, false",
        "2, false, 330, 360, 800, false", // beside it
        "2, false, 220, 270, 800, false",
        "2, false, 305, 340, 800, false", // hardly below it
        "2, false, 200, 400, 800, false" // much wider
    })
    void aLineTakesThePlaceOfOneOnAnotherPage(
            int page, boolean head, double left, double right, double bottom, boolean expected) {
        MarginLine here = line(page, head, left, right, bottom, true);

        assertThat(here.takesThePlaceOf(line(1, false, 280, 310, 800, true))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2, true, 40, true",
        "2, true, 100, false",
        "1, true, 40, false", // the title may stand there
        "1, false, 815, true",
        "2, false, 815, true",
        "1, false, 700, false",
        "2, false, 40, false"
    })
    void aLineMayStandAtTheEdgeOfItsPage(int page, boolean head, double bottom, boolean expected) {
        assertThat(line(page, head, 72, 200, bottom, false).isAtEdge()).isEqualTo(expected);
    }

    @Test
    void scannedLinesMayDifferMoreInHeight() {
        MarginLine scanned = line(1, true, 72, 200, 50, true);
        MarginLine printed = line(1, true, 72, 200, 50, false);

        assertThat(printed.sameHeight()).isPositive().isLessThan(scanned.sameHeight());
        assertThat(printed.height()).isEqualTo(50);
    }

    private static MarginLine line(
            int page, boolean head, double left, double right, double bottom, boolean recognised) {
        Box sheet = new Box(page, 0, 0, 595, 842);
        Box box = new Box(page, left, bottom - 10, right, bottom);
        Placement placement = new Placement(box, sheet, sheet, 10, 0, true);
        return new MarginLine(0, page, placement, head, 0, recognised, "12", "#");
    }
}
