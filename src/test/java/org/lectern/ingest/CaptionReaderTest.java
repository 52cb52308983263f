package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

class CaptionReaderTest {

    private static final String SRT = """
            1
            00:00:01,000 --> 00:00:03,000
            We meet at a time
            of great

            2
            00:00:03,100 --> 00:00:05,000
            danger. We will act.

            3
            00:00:09,000 --> 00:00:11,000
            <i>Peace</i> is near.
            """;

    @Test
    void joinsCuesToSentencesAndBeginsAParagraphBehindAPause() throws Exception {
        Transcript transcript = Read.file("a.srt", SRT);

        assertThat(Read.texts(transcript))
                .containsExactly("We meet at a time of great danger. We will act.", "Peace is near.");
        assertThat(Read.removed(transcript, Removed.Kind.MARKUP))
                .contains("1", "00:00:01,000 --> 00:00:03,000", "<i>", "</i>");
    }

    @Test
    void knowsWhenAWordWasSpoken() throws Exception {
        Transcript transcript = Read.file("a.srt", SRT);
        int danger = transcript.blocks().get(0).text().indexOf("danger");

        assertThat(transcript.timeOf(transcript.blocks().get(0), 0)).contains(Duration.ofSeconds(1));
        assertThat(transcript.timeOf(transcript.blocks().get(0), danger)).contains(Duration.ofMillis(3100));
        assertThat(transcript.timeOf(transcript.blocks().get(1), 3)).contains(Duration.ofSeconds(9));
    }

    @Test
    void knowsCaptionsByTheirForm() throws Exception {
        assertThat(Read.file("a.txt", SRT).source().mediaType()).isEqualTo("application/x-subrip");
        assertThat(Read.texts(Read.file("a", "WEBVTT\n\n00:01.000 --> 00:02.000\nWe meet.\n")))
                .containsExactly("We meet.");
    }

    @Test
    void readsWebVtt() throws Exception {
        Transcript transcript = Read.file("a.vtt", """
                WEBVTT - Statement

                STYLE
                ::cue { color: red }

                NOTE not for the screen

                intro
                00:01.000 --> 00:02.500 align:start position:0%
                <v Jane Doe>Peace &amp; justice,<00:02.000><c> we say.</c>

                01:00:03.000 --> 01:00:04.000
                <v John Roe>No more.
                """);

        assertThat(Read.texts(transcript)).containsExactly("Peace & justice, we say.", "No more.");
        assertThat(transcript.times().timeOf(transcript.text().indexOf("No more")))
                .contains(Duration.ofSeconds(3603));
    }

    @Test
    void beginsAParagraphWhereTheSpeakerChanges() throws Exception {
        Transcript transcript = Read.file("a.srt", """
                1
                00:00:01,000 --> 00:00:02,000
                >> We meet,

                2
                00:00:02,000 --> 00:00:03,000
                - I say
                - And I say

                3
                00:00:03,000 --> 00:00:04,000
                THE CHAIR: Order.
                """);

        assertThat(Read.texts(transcript)).containsExactly("We meet,", "I say", "And I say", "THE CHAIR: Order.");
    }

    @Test
    void readsEachLineOnceThatRollsUp() throws Exception {
        StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
        List<String> lines = List.of("we meet at", "a time of", "great danger", "and we act");
        for (int i = 0; i < lines.size(); i++) {
            vtt.append("00:0%d.000 --> 00:0%d.000\n".formatted(i, i + 1));
            vtt.append(i == 0 ? "" : lines.get(i - 1) + "\n")
                    .append(lines.get(i))
                    .append("\n\n");
        }

        assertThat(Read.texts(Read.file("a.vtt", vtt.toString())))
                .containsExactly("we meet at a time of great danger and we act");
    }

    @Test
    void keepsWhatIsSaidTwice() throws Exception {
        assertThat(Read.texts(Read.file("a.srt", SRT + "\n4\n00:00:11,000 --> 00:00:12,000\nPeace is near.\n")))
                .last()
                .isEqualTo("Peace is near. Peace is near.");
    }
}
