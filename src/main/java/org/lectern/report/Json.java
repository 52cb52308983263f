package org.lectern.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lectern.text.Labelled;
import org.lectern.text.Span;

/** What the JSON reports share. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // Half a document must not look like a whole one.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    /** Names are asked for by each change of a long text, and made anew for each. */
    private static final Map<Labelled, String> LABELS = new ConcurrentHashMap<>();

    private Json() {}

    /** A generator that leaves the stream open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(new JsonLines());
        return json;
    }

    /** A field of text or null. */
    static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        json.writeFieldName(name);
        if (text == null) {
            json.writeNull();
        } else {
            char[] characters = Characters.wellFormedCharacters(text);
            json.writeString(characters, 0, characters.length);
        }
    }

    /** A field with the name of a constant. */
    static void label(JsonGenerator json, String name, Labelled value) throws IOException {
        json.writeStringField(name, LABELS.computeIfAbsent(value, Labelled::label));
    }

    /** A field of a number or null. */
    static void number(JsonGenerator json, String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }

    /** A share between 0 and 1 in four digits, 1 only where it is the whole. */
    static void share(JsonGenerator json, String name, double share) throws IOException {
        RoundingMode rounding = share > .9999 ? RoundingMode.FLOOR : RoundingMode.HALF_UP;
        json.writeNumberField(
                name, BigDecimal.valueOf(share).setScale(4, rounding).stripTrailingZeros());
    }

    static void span(JsonGenerator json, Span span) throws IOException {
        json.writeFieldName("span");
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
