package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 24 September | September 24",
                "en | 24th of September | September 24th",
                "en | the 1st of May | May 1",
                "en | the twenty-first of June | 21 June",
                "en | May third | 3 May",
                "en | May 3, 2015 | 3 May 2015",
                "en | 3 May 2015 | 3.5.2015",
                "en | 3 May 2015 | 2015-05-03",
                "en | 03.05.2015 | 3.5.2015",
                "fr | 3 mai 2015 | 3/5/2015",
                "fr | 1er mai | premier mai",
                "de | 3. Mai | dritte Mai",
                "ru | 3 мая | третьего мая",
                "es | 3 de mayo de 2015 | 3.5.2015",
            })
    void aDayIsTheSameHoweverItIsWritten(String language, String one, String two) {
        assertThat(new Dates(language).sameDay(one, two)).isTrue();
        assertThat(new Dates(language).sameDay(two, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 September | October 24",
                "24 September | September 25",
                "3 May 2015 | 3 May 2016",
                "3 May 2015 | 3 May",
                "3 May 2015 | 3.6.2015",
                "3 May 2015 | 3/5/2015",
                "24 25 | 25 24",
                "24 men | men 24",
                "September | September",
                "24 | 24th",
                "May 32 | 32 May",
                "May. 3 | 3 May",
                "3 May | ''",
            })
    void anotherDayIsNotTheSame(String one, String two) {
        assertThat(new Dates("en").sameDay(one, two)).isFalse();
        assertThat(new Dates("en").sameDay(two, one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 May 4", "May 2015", "3/5/2015", "0.5.2015", "3.13.2015", "3 of us May come", "3 May; 2015"})
    void whatIsNoDayInEnglishHasNone(String reading) {
        assertThat(new Dates("en").day(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3:15, 3.15, true",
        "15h30, 15:30, true",
        "3:15, 3:15, true",
        "3:15, 3.45, false",
        "3:15, 4.15, false",
        "3:75, 3.75, false",
        "3:1, 3.1, false",
    })
    void aTimeHasSeveralSigns(String one, String two, boolean same) {
        assertThat(Dates.sameTime(one, two)).isEqualTo(same);
        assertThat(Dates.sameTime(two, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"at 3, :00, true", "at 3, .00, true", "at three, :00, false", "'', :00, false", "at 3, :30, false"})
    void minutesOfNaughtBehindAnHourSayNothing(String before, String minutes, boolean full) {
        assertThat(Dates.fullHour(Variations.between(before, minutes, "", "p.m.")))
                .isEqualTo(full);
        assertThat(Dates.fullHour(Variations.between(before, "", minutes, "p.m.")))
                .isEqualTo(full);
    }
}
