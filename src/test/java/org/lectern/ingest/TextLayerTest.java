package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a page look like. */
class TextLayerTest {

    @ParameterizedTest
    @CsvSource({
        "SOUND, The harbour of our town was built by the hands of fishermen",
        "SOUND, \u6E2F\u53E3\uFF08\u5305\u62EC\u65E7\u7801\u5934\uFF09\u7531\u6E14\u6C11\u5EFA\u6210\u3002 \u201C\u6211\u4EEC\u7684\u201D\u8239\u5728Bergen\u548COslo\u4E4B\u95F4\u822A\u884C\uFF0C\u5171\u670912\u8258\u3002",
        "SOUND, \u6E2F(harbour)\u306F\u6F01\u5E2B\u306E\u624B\u3067\u4F5C\u3089\u308C\u305F\u3002",
        "BROKEN, Xjk tbqcdvs gf htm sfxk wpt cmjlw",
        "BROKEN, \u6E2FBergen/Oslo+Trondheim \u8239#12$\u00A4 (Bergen)\u8239(Oslo)",
    })
    void theWordsTellWhetherTheLayerIsSound(TextLayer expected, String text) {
        List<PdfWord> words = Arrays.stream(text.repeat(20).split(" "))
                .map(word -> PdfWord.of(List.of(new PdfGlyph(word, 0, 10, 10, 10, false))))
                .toList();
        PdfPage page = new PdfPage(1, 595, 842, List.of(), List.of(), 20 * text.length(), 0, 0, List.of(), 0);

        assertThat(TextLayer.of(page, words)).isEqualTo(expected);
    }
}
