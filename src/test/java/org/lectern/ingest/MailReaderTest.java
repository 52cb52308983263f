package org.lectern.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

class MailReaderTest {

    private static Transcript mail(String rest) throws TranscriptException {
        return Read.file("a.eml", bytes(rest, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String rest, Charset charset) {
        String head = """
                From: Jane <jane@example.org>
                Date: Mon, 3 May 1999 09:00:00 +0000
                Subject: =?utf-8?Q?D=C3=A9claration?=
                MIME-Version: 1.0
                Message-ID: <1@example.org>
                """;
        return (head + rest).replace("\n", "\r\n").getBytes(charset);
    }

    @Test
    void prefersHtmlWhereTheParagraphsAreWhole() throws Exception {
        Transcript transcript = mail("""
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                We meet
                in New York.
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>We meet in New=20York.</p><p>Caf=C3=A9.</p>
                --b--
                """);

        assertThat(Read.texts(transcript)).containsExactly("We meet in New York.", "Café.");
        assertThat(Read.removed(transcript, Removed.Kind.MARKUP)).contains("Subject: Déclaration");
    }

    @Test
    void joinsFlowedLinesAndTakesTheSignatureOut() throws Exception {
        Transcript transcript = mail("""
                Content-Type: text/plain; charset=utf-8; format=flowed

                We meet\s
                in New York.

                We part.
                --\s
                Jane Doe
                """);

        assertThat(Read.texts(transcript)).containsExactly("We meet in New York.", "We part.");
        assertThat(Read.removed(transcript, Removed.Kind.BOILERPLATE)).contains("Jane Doe");
    }

    @Test
    void believesTheCharset() throws Exception {
        byte[] bytes = bytes("""
                Content-Type: text/plain; charset=koi8-r
                Content-Transfer-Encoding: 8bit

                Уважаемый господин Председатель!
                """, Charset.forName("KOI8-R"));

        assertThat(Read.texts(Read.file("a.eml", bytes))).containsExactly("Уважаемый господин Председатель!");
    }

    @Test
    void saysThatAttachmentsWereNotRead() throws Exception {
        Transcript transcript = mail("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                We meet.
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename=speech.pdf

                xx
                --b--
                """);

        assertThat(transcript.warnings()).containsExactly("the attachment speech.pdf was not read");
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> mail("Content-Type: image/png\n\nxx"))
                .withMessage("a.eml: is a message without text");
    }
}
