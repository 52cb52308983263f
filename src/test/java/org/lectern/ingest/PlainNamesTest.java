package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.mime.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. President,\nexcellencies",
                "\n\n   Thank you.",
                "\uFEFFMr. President,",
                "\u201CPeace\u201D is a word.",
                "\u00C9galit\u00E9 pour tous.\n",
                "\u4E3B\u5E2D\u5148\u751F\uFF0C\u6211\u5F88\u8363\u5E78",
                "\u0627\u0644\u0633\u064A\u062F \u0627\u0644\u0631\u0626\u064A\u0633",
                "\u00BFQui\u00E9n habla?",
                "# A title",
                "**Bold**"
            })
    void proseInAnyScriptIsKnown(String text) {
        assertThat(PlainNames.typeOf(Input.of("a.txt", utf8(text)))).contains(MediaType.TEXT_PLAIN);
        assertThat(PlainNames.typeOf(Input.of("a.MD", utf8(text)))).contains(MediaTypes.MARKDOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n \n",
                "\uFEFF",
                "From: somebody",
                "From me@here Mon Jan 1",
                "#!/bin/sh",
                "<html>",
                "WEBVTT",
                "1\n00:00:01,000 --> 00:00:02,000",
                "a\u0000b",
                "\u4E3B\u0085",
                "%!PS"
            })
    void whatMayBeSomethingElseIsNot(String text) {
        assertThat(PlainNames.typeOf(Input.of("a.txt", utf8(text)))).isEmpty();
    }

    @Test
    void onlyTheFirstLineHasToBeUtf8() {
        byte[] western = "A first line.\nCaf\u00E9".getBytes(Charset.forName("windows-1252"));

        assertThat(PlainNames.typeOf(Input.of("a.txt", western))).contains(MediaType.TEXT_PLAIN);
        assertThat(PlainNames.typeOf(Input.of("a.txt", "Caf\u00E9".getBytes(Charset.forName("windows-1252")))))
                .isEmpty();
    }

    /** For its first 512 bytes, the last of which is in the midst of a letter. */
    @Test
    void aLongFirstLineIsKnownByItsBeginning() {
        assertThat(PlainNames.typeOf(Input.of("a.txt", utf8("\u4E3B".repeat(400)))))
                .contains(MediaType.TEXT_PLAIN);
    }

    @Test
    void onlyNamesOfTextCount() {
        assertThat(PlainNames.typeOf(Input.of("a.html", utf8("Mr. President,"))))
                .isEmpty();
        assertThat(PlainNames.typeOf(Input.of("a", utf8("Mr. President,")))).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
