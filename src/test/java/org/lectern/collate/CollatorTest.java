package org.lectern.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.Lectern;
import org.lectern.compare.Category;
import org.lectern.compare.Operation;
import org.lectern.ingest.Input;
import org.lectern.ingest.TranscriptException;

class CollatorTest {

    private static final String DRAFT = "The Council has met in Geneva today. It will meet again in spring.\n";

    @Test
    void witnessesThatAgreeStandTogether() throws TranscriptException {
        Apparatus apparatus = collate(
                DRAFT,
                "The Council have met in Geneva today. It will meet again in spring.\n",
                "The Council have met in Geneva to-day. It will meet again in spring.\n",
                "The Council had met in Geneva today. It will surely meet again in spring.\n",
                DRAFT);

        assertThat(apparatus.entries())
                .containsExactly(
                        new Entry(
                                apparatus.entries().get(0).tokens(),
                                "has",
                                List.of("A", "E"),
                                List.of(
                                        reading("have", Operation.SUBSTITUTION, Category.WORDING, "B", "C"),
                                        reading("had", Operation.SUBSTITUTION, Category.WORDING, "D"))),
                        new Entry(
                                apparatus.entries().get(1).tokens(),
                                "today",
                                List.of("A", "B", "D", "E"),
                                List.of(reading("to-day", Operation.SUBSTITUTION, Category.HYPHENATION, "C"))),
                        new Entry(
                                apparatus.entries().get(2).tokens(),
                                "",
                                List.of("A", "B", "C", "E"),
                                List.of(reading("surely", Operation.ADDITION, Category.WORDING, "D"))));
    }

    @Test
    void changesThatOverlapAreOneEntry() throws TranscriptException {
        Apparatus apparatus = collate(
                "We met the old grey men of the sea.\n",
                "We met the young women of the sea.\n",
                "We met the old blue men of the sea.\n");

        assertThat(apparatus.entries()).hasSize(1);
        assertThat(apparatus.entries().get(0).lemma()).isEqualTo("old grey men");
        assertThat(apparatus.entries().get(0).readings())
                .extracting(VariantReading::text)
                .containsExactly("young women", "old blue men");
    }

    @Test
    void oneWitnessIsNoCollation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collate(DRAFT))
                .withMessageContaining("two witnesses or more, not 1");
    }

    private static VariantReading reading(String text, Operation operation, Category category, String... sigla) {
        return new VariantReading(text, operation, category, List.of(sigla));
    }

    private static Apparatus collate(String... texts) throws TranscriptException {
        List<Input> inputs = new ArrayList<>();
        for (String text : texts) {
            inputs.add(Input.of("witness.txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        return Lectern.builder().build().apparatus(inputs);
    }
}
