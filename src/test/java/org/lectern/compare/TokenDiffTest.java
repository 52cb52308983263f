package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.align.Aligner;
import org.lectern.align.Alignment;
import org.lectern.align.Link;
import org.lectern.support.Texts;

class TokenDiffTest {

    private static final int REWRITTEN = 60;
    private static final int PASSAGES = 3;

    @Test
    void eachWordIsReadOnceHoweverManyItIsHeldAgainst() {
        Alignment alignment = new Aligner().align(Texts.read(rewritten('b')), Texts.read(rewritten('o')));
        Link link = alignment.links().get(0);
        TokenChain base = new TokenChain(alignment.baseTokens(), link.base());
        TokenChain other = new TokenChain(alignment.otherTokens(), link.other());
        List<String> read = new ArrayList<>();
        List<TokenEdit> edits = TokenDiff.of(link, base, other, text -> {
            read.add(text);
            return new WrittenWord(text, "en");
        });
        assertThat(edits).hasSize(PASSAGES);
        assertThat(read).hasSize(2 * PASSAGES * REWRITTEN).doesNotHaveDuplicates();
    }

    /** A paragraph of passages that no text of another letter shares, and some of words that all do. */
    private static String rewritten(char letter) {
        return IntStream.range(0, PASSAGES)
                .mapToObj(k -> "We met at the harbour in year " + (1900 + k) + " and spoke of "
                        + IntStream.range(0, REWRITTEN)
                                .mapToObj(i ->
                                        letter + "q".repeat(1 + i % 8) + "xvjz".charAt(k) + "wfkpmtgd".charAt(i / 8))
                                .collect(Collectors.joining(" "))
                        + " before the ships of season " + (2000 + k) + " sailed out again")
                .collect(Collectors.joining(" ", "", "."));
    }
}
