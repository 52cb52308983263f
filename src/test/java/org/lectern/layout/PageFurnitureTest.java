package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.Transcript;

/** Text that was copied out of paged documents, with what the pages left in it. */
class PageFurnitureTest {

    private static final List<String> PAGES = List.of(
            "The nets were empty for three years, and still nobody left the coast, for there was no other place to go and",
            "nobody to ask, until the first of the ships came back with news of better times in the north, where the fish were",
            "said to be so many that a child could catch them by hand from the quay, and where the winters were mild, and",
            "the harbours open all the year round, so that nobody had to wait for the ice to break before the boats could leave.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d",
                "- %d -",
                "[%d]",
                "Page %d",
                "Page %d of 4",
                "Page %d|4",
                "Page %d sur 4",
                "%d|P age",
                "%d/4",
                "p. %d",
                "Pagina %d van 15",
                "Seite %d von 4",
                "Página %d de 4",
                "Стр. %d из 4",
                "第 %d 页",
                "صفحة %d من 4",
                "OFFICIAL",
                "CD/AZ-240917-001 %d",
                "The Minister's Remarks %d",
            })
    void whatPagesLeftGoes(String furniture) {
        assertThat(blocks(page -> furniture.formatted(page))).containsExactly(String.join(" ", PAGES));
    }

    @Test
    void pagesMayCountFromNought() {
        assertThat(blocks(page -> Integer.toString(page - 1))).hasSize(1);
    }

    @Test
    void pagesMayCountInRomanNumerals() {
        assertThat(blocks(page -> List.of("i", "ii", "iii", "iv").get(page - 1)))
                .containsExactly(String.join(" ", PAGES));
    }

    @Test
    void oddAndEvenPagesMayDiffer() {
        assertThat(blocks(page -> page % 2 == 1 ? "The Sea and its People\n\n" + page : Integer.toString(page)))
                .containsExactly(String.join(" ", PAGES));
    }

    @ParameterizedTest
    @CsvSource({"45", "1789", "iii", "VII"})
    void aLoneNumberIsNoPageNumber(String number) {
        Transcript transcript = Texts.read("We counted the boats this morning.\n\n" + number
                + "\n\nNever were there so many on the first day.\n\nWe are glad.\n");

        assertThat(transcript.blocks()).extracting(Block::text).contains(number);
    }

    @Test
    void aRefrainStays() {
        List<String> blocks = blocks(page -> "We will not leave.");

        assertThat(blocks).filteredOn("We will not leave."::equals).hasSize(3);
    }

    /** The pages with what stands between two of them. */
    private static List<String> blocks(IntFunction<String> between) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= PAGES.size(); page++) {
            text.append(PAGES.get(page - 1)).append("\n\n");
            text.append(page < PAGES.size() ? between.apply(page) + "\n\n" : "");
        }
        return Texts.read(text.toString()).blocks().stream().map(Block::text).toList();
    }
}
