package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource({
        "UN, United Nations",
        "U.N., United Nations",
        "WHO, World Health Organization",
        "WMD, weapons of mass destruction",
        "l’ONU, l’Organisation des Nations Unies",
        "UN, United Nations (UN)",
        "Sept., September",
        "St., Saint",
        "km, kilometres",
        "e.g., for example",
        "&, and",
        "Mme, Madame",
        "M., Monsieur",
        "Dr, docteur",
        "z. B., zum Beispiel",
        "z.B., zum Beispiel",
        "г-н, господин",
        "p.m., pm",
    })
    void whatIsShortForAnother(String shorter, String longer) {
        assertThat(Abbreviations.abbreviates(shorter, longer)).isTrue();
        assertThat(Abbreviations.abbreviates(longer, shorter)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UN, United Nations Organization",
        "UNO, United Nations",
        "UN, Union",
        "U N, United Nations",
        "un, United Nations",
        "UN, World Health Organization (WHO)",
        "W, World Health Organization (WHO)",
        "Sept, September",
        "Sept., Octember",
        "Sept., Sept",
        "S., Saint",
        "km, miles",
        "M., Madame",
        "p.m., am",
        "U.S., us",
        "3.5, 35",
        "35, 3.5",
    })
    void whatIsNot(String shorter, String longer) {
        assertThat(Abbreviations.abbreviates(shorter, longer)).isFalse();
    }
}
