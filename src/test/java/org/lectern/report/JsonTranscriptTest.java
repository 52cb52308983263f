package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lectern.support.Scan;

class JsonTranscriptTest {

    @Test
    void namesThePlaceOfAWordThatOcrReadInDoubt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonTranscript()
                .render(
                        Scan.ofPages()
                                .page()
                                .line(72, 100, "We agree{40} with it.")
                                .transcript(),
                        out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"kind\": \"ocr\"", "\"box\": [87.0, 89.0, 112.0, 103.0]");
    }
}
