package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String WESTERN =
            "The caf\u00E9 of the r\u00E9sum\u00E9 \u2013 it\u2019s \u201Cthe\u201D place. "
                    + "D\u00E9j\u00E0 vu, se\u00F1or, \u00FCber all the countries of the world.\n";
    private static final String RUSSIAN =
            "\u041C\u044B \u0441\u043E\u0431\u0440\u0430\u043B\u0438\u0441\u044C \u0432 \u044D\u0442\u043E\u043C"
                    + " \u0437\u0430\u043B\u0435 \u0434\u043B\u044F \u0442\u043E\u0433\u043E, \u0447\u0442\u043E\u0431\u044B"
                    + " \u0433\u043E\u0432\u043E\u0440\u0438\u0442\u044C \u043E \u043C\u0438\u0440\u0435 \u0438 \u043E"
                    + " \u0441\u0432\u043E\u0431\u043E\u0434\u0435 \u043D\u0430\u0448\u0438\u0445 \u043D\u0430\u0440\u043E\u0434\u043E\u0432.\n";

    private static final String JAPANESE =
            "\u8B70\u9577\u3001\u79C1\u306F\u672C\u65E5\u3001\u3053\u306E\u7DCF\u4F1A\u306B\u304A"
                    + "\u3044\u3066\u65E5\u672C\u56FD\u3092\u4EE3\u8868\u3057\u3066\u304A\u8A71\u3057\u3059"
                    + "\u308B\u3053\u3068\u3092\u5149\u6804\u306B\u5B58\u3058\u307E\u3059\u3002\u5E73\u548C"
                    + "\u306F\u3001\u5B50\u3069\u3082\u305F\u3061\u306E\u7B11\u3044\u58F0\u304C\u97FF\u304F"
                    + "\u3053\u3068\u3067\u3042\u308A\u307E\u3059\u3002\n";
    private static final String CHINESE =
            "\u4E3B\u5E2D\u5148\u751F\uFF0C\u6211\u5F88\u8363\u5E78\u4ECA\u5929\u4EE3\u8868\u6211"
                    + "\u56FD\u5728\u5927\u4F1A\u53D1\u8A00\u3002\u548C\u5E73\u4E0D\u4EC5\u662F\u67AA\u58F0"
                    + "\u7684\u6C89\u5BC2\uFF0C\u4E5F\u662F\u5B66\u6821\u548C\u5E02\u573A\u7684\u58F0\u97F3"
                    + "\u3002\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void aWesternTextIsReadWithoutAMark(String charset) throws Exception {
        assertThat(decoded(WESTERN.getBytes(Charset.forName(charset)))).isEqualTo(WESTERN);
    }

    @Test
    void aTextWhoseAccentsWereLostIsReadAllTheSame() throws Exception {
        String lost = WESTERN.replaceAll("[^\\p{ASCII}]", "\uFFFD");

        assertThat(lost.chars().filter(c -> c == '\uFFFD').count() * 50).isGreaterThan(lost.length());
        assertThat(decoded(lost.getBytes(StandardCharsets.UTF_8))).isEqualTo(lost);
    }

    @Test
    void aFileOfWhichHardlyMoreThanThatIsLeftIsNoText() {
        String lost = "PK\uFFFD\uFFFD\u0014a\uFFFD\uFFFDb".repeat(100);

        assertThatThrownBy(() -> decoded(lost.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("is a binary file, not text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R"})
    void aRussianTextIsReadWithoutAMark(String charset) throws Exception {
        assertThat(decoded(RUSSIAN.getBytes(Charset.forName(charset)))).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP"})
    void aJapaneseTextIsReadWithoutAMark(String charset) throws Exception {
        assertThat(decoded(JAPANESE.getBytes(Charset.forName(charset)))).isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "GB18030"})
    void aChineseTextIsReadWithoutAMark(String charset) throws Exception {
        assertThat(decoded(CHINESE.getBytes(Charset.forName(charset)))).isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EF BB BF",
        "UTF-16LE, FF FE",
        "UTF-16BE, FE FF",
        "UTF-32LE, FF FE 00 00",
        "UTF-32BE, 00 00 FE FF",
    })
    void aByteOrderMarkDecidesAndIsNoText(String charset, String mark) throws Exception {
        for (String text : new String[] {WESTERN, RUSSIAN, "\u4E16\u754C\u548C\u5E73\u3002", "\uD83C\uDF89"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String hex : mark.split(" ", -1)) {
                bytes.write(Integer.parseInt(hex, 16));
            }
            bytes.write(text.getBytes(Charset.forName(charset)));

            assertThat(decoded(bytes.toByteArray())).isEqualTo(text);
        }
    }

    private static String decoded(byte[] bytes) throws TranscriptException {
        return TextDecoder.decode(Input.of("text.txt", bytes));
    }
}
