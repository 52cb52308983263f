package org.lectern.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

/** Copied text with large letters at the beginning of paragraphs. */
class DropCapitalsTest {

    private static final String TEXT = """
            ferries left the harbour at six in the morning, and whoever wanted to
            cross the sound had to be on the quay before the bell was rung, for all of the
            boats were small, and none was known to wait until it was full.

            In the winter nobody crossed it, for the ice lay on the water until the end
            of March, and the boats lay on the beach with their keels to the sky.
            """;

    @ParameterizedTest
    @CsvSource({
        "'T\nhe', The",
        "'T\n\nhe', The",
        "'T he', The",
        "'“T\nhe', “The",
        "'“T he', “The",
        "'A\nll', All",
        "'I\nn those days', In those days",
        "'A\nll of our', All of our",
        "'W\nhen the', When the",
        "'W   hen the', When the",
        "'T\nHE', THE",
        "'A\nnew', A new",
        "'A new', A new",
        "'I\nsay that', I say that"
    })
    void aLargeLetterBelongsToTheWordBehindIt(String copied, String whole) {
        Transcript transcript = Texts.read(copied + " " + TEXT);

        assertThat(transcript.blocks()).map(Block::text).first().asString().startsWith(whole + " ferries left the");
        assertThat(transcript.blocks()).hasSize(2);
    }

    @Test
    void whatWasJoinedIsARepair() {
        Transcript transcript = Texts.read("T\nhe " + TEXT);

        assertThat(transcript.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.SPACING)
                .singleElement()
                .satisfies(repair -> {
                    assertThat(repair.from()).isEqualTo("T\nhe");
                    assertThat(repair.to()).isEqualTo("The");
                    assertThat(repair.evidence()).isEqualTo("a large letter begins the paragraph");
                });
    }

    /** French has no list: the words of the text tell. */
    @Test
    void inOtherLanguagesTheTextKnowsItsWords() {
        String rest = """
                bateaux partaient du port à six heures du matin, et les gens qui voulaient
                passer le détroit devaient être sur le quai avant que la cloche ne sonne.

                En hiver, les bateaux restaient sur la plage, et les enfants allaient les voir.
                """;

        assertThat(Texts.read("L\nes " + rest).blocks())
                .first()
                .extracting(Block::text)
                .asString()
                .startsWith("Les bateaux");
    }

    @ParameterizedTest
    @CsvSource({
        "'Plan B is', Plan B is",
        "'X is the', X is the",
        "'The best of them all is vitamin\nC is', The best of them all is vitamin C is"
    })
    void aLetterMayBeAName(String written, String read) {
        Transcript transcript = Texts.read(written + " " + TEXT);

        assertThat(transcript.blocks().stream().map(Block::text).collect(Collectors.joining(" ")))
                .startsWith(read + " ferries left the");
    }

    /** {@code away} stands elsewhere in the text, and {@code way} does not. */
    @Test
    void twoWordsThatMakeOneStayTwo() {
        Transcript transcript = Texts.read("A way was found. They went away, and were not seen to come back.\n");

        assertThat(transcript.blocks())
                .first()
                .extracting(Block::text)
                .asString()
                .startsWith("A way was found.");
    }

    /** {@code xserver} stands elsewhere in the text, but is no word of the language, and {@code server} is one. */
    @Test
    void aNameThatIsWrittenInTwoWaysStaysAsItIs() {
        String text = "X server of the harbour it was called. The Xserver is what it is called now, by all.\n";

        assertThat(Texts.read(text).blocks()).extracting(Block::text).containsExactly(text.strip());
    }
}
