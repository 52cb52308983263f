package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.text.SourcedText;

class SilentDivisionsTest {

    /** The first is the source, {@code /} a line end and {@code |} one at which the line was joined without a blank. */
    @ParameterizedTest
    @CsvSource({
        "우리/나라,우리나라",
        "우리|나라,우리 나라",
        "우리 나라,우리 나라",
        "우리나라,우리나라",
        "우|리/나|라,우 리나 라",
        "ประเทศ/ไทย,ประเทศไทย",
        "ປະເທດ|ລາວ,ປະເທດ ລາວ",
        "ភាសា|ខ្មែរ,ភាសា ខ្មែរ",
        "မြန်|မာ,မြန် မာ",
        // A letter of another script on either side.
        "우리/we,우리 we",
        "we/우리,we 우리",
        "우리|we,우리we",
        "we|우리,we우리",
        "our/land,our land",
        "中|国,中国",
        // No line ends within a blank at the ends of the stretch.
        "/우리,' 우리'",
        "우리/,'우리 '"
    })
    void aLineEndIsTakenTheOtherWay(String made, String turned) {
        String source = made.replace('/', '\n').replace('|', '\n');
        SourcedText content = content(made);

        assertThat(SilentDivisions.turned(content, source, 0, content.length())).isEqualTo(turned);
    }

    @Test
    void nothingIsSeenBeyondTheStretch() {
        SourcedText content = content("우리/나라|말/이");
        String source = "우리\n나라\n말\n이";

        assertThat(content.text()).isEqualTo("우리 나라말 이");
        assertThat(SilentDivisions.turned(content, source, 1, 6)).isEqualTo("리나라 말");
        assertThat(SilentDivisions.turned(content, source, 2, 5)).isEqualTo(" 나라");
        assertThat(SilentDivisions.turned(content, source, 5, 7)).isEqualTo("말 ");
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r'", "'\f'", "'\r\n'"})
    void everyKindOfLineEndCounts(String end) {
        String source = "우리" + end + "나라";
        SourcedText content = SourcedText.builder()
                .copy("우리", 0)
                .append(" ", 2, 2 + end.length())
                .copy("나라", 2 + end.length())
                .build();

        assertThat(SilentDivisions.turned(content, source, 0, 5)).isEqualTo("우리나라");
    }

    private static SourcedText content(String made) {
        SourcedText.Builder content = SourcedText.builder();
        for (int i = 0; i < made.length(); i++) {
            switch (made.charAt(i)) {
                case '/' -> content.append(" ", i, i + 1);
                case '|' -> {}
                default -> content.copy(made.substring(i, i + 1), i);
            }
        }
        return content.build();
    }
}
