package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.text.Transcript;

class TextTranscriptTest {

    @Test
    void showsWhatWasUnderstoodOfAFile() {
        String report = text(Samples.delivered(), ReportOptions.defaults());

        assertThat(report).isEqualTo(Samples.golden("delivered.txt", report));
    }

    @Test
    void numbersBlocksAsTheComparisonDoes() {
        Transcript transcript = TranscriptBuilder.paragraphs("a.txt", "First.", "Second.");

        assertThat(text(transcript, ReportOptions.defaults())).contains("\n  1   First.\n\n  2   Second.\n");
    }

    @Test
    void breaksLinesBetweenIdeographs() {
        Transcript chinese = TranscriptBuilder.paragraphs("a.txt", "\u6211\u4EEC\u5F00\u4F1A\u3002".repeat(8));

        assertThat(text(chinese, ReportOptions.defaults().withWidth(26)))
                .contains("  1   " + "\u6211\u4EEC\u5F00\u4F1A\u3002".repeat(2) + "\n      \u6211");
    }

    private static String text(Transcript transcript, ReportOptions options) {
        return Samples.render(Renderer.ofTranscript(Format.TEXT, options), transcript);
    }
}
