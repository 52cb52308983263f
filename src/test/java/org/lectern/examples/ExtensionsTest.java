package org.lectern.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lectern.Lectern;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.ingest.Input;
import org.lectern.text.Block;
import org.lectern.text.Removed;

class ExtensionsTest {

    @Test
    void aRuleOfOnesOwnDecides() throws Exception {
        Comparison comparison = Extensions.address()
                .comparison(input("We thank Mister Brown for it."), input("We thank Mr. Brown for it."));
        assertThat(comparison.changes()).extracting(Change::category).containsExactly(Category.SPELLING);
    }

    @Test
    void aPassOfOnesOwnTakesLinesOut() throws Exception {
        var transcript = Lectern.builder()
                .pass(Extensions.brackets())
                .build()
                .transcript(input("We begin.\n\n[inaudible]\n\nWe end."));
        assertThat(transcript.blocks()).extracting(Block::text).containsExactly("We begin.", "We end.");
        assertThat(transcript.removed()).extracting(Removed::text).containsExactly("[inaudible]");
    }

    @Test
    void aRendererOfOnesOwnWrites() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Extensions.tally()
                .render(Lectern.builder().build().comparison(input("It has ended."), input("It had ended.")), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1 substantive\n");
    }

    private static Input input(String text) {
        return Input.of("speech.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
