package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulerTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "e\u0301te\u0301, 3", "\u00E9t\u00E9, 3", "\u6211\u4EEC, 4", "\u0915\u093F, 2"})
    void countsWhatTakesRoom(String text, double width) {
        assertThat(Ruler.TYPED.measure(text, 0, text.length())).isEqualTo(width);
    }
}
