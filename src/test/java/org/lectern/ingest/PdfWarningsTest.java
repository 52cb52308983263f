package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfWarningsTest {

    @Test
    void pagesWithTheSameFaultShareAWarning() {
        PdfWarnings warnings = new PdfWarnings();

        warnings.unknown(List.of(2, 3, 4, 9), 17);

        assertThat(warnings.list())
                .containsExactly("pages 2-4, 9 draw 17 characters of which the fonts do not tell what they are");
    }

    @Test
    void nothingIsSaidOfPagesWithoutFault() {
        PdfWarnings warnings = new PdfWarnings();

        warnings.unknown(List.of(), 0);

        assertThat(warnings.list()).isEmpty();
    }
}
