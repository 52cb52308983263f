package org.lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.collate.Agreement;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Attestation;
import org.lectern.collate.Entry;
import org.lectern.collate.Lacuna;
import org.lectern.collate.Segment;
import org.lectern.collate.VariantReading;
import org.lectern.compare.Category;
import org.lectern.compare.Reading;
import org.lectern.compare.Significance;
import org.lectern.compare.Witness;
import org.lectern.text.Span;

/** Writes an apparatus after {@code docs/schema/apparatus-1.json}. */
final class JsonApparatus implements Renderer<Apparatus> {

    @Override
    public void render(Apparatus apparatus, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", "lectern/apparatus/1");
            Json.text(json, "base", apparatus.base());
            json.writeArrayFieldStart("witnesses");
            for (int witness = 0; witness < apparatus.witnesses().size(); witness++) {
                witness(json, apparatus, witness);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("segments");
            for (int k = 0; k < apparatus.segments().size(); k++) {
                segment(json, apparatus, k);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("entries");
            for (Entry entry : apparatus.entries()) {
                entry(json, entry);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("lacunae");
            for (Lacuna lacuna : apparatus.lacunae()) {
                json.writeStartObject();
                Json.text(json, "siglum", lacuna.siglum());
                segments(json, lacuna.segments());
                json.writeEndObject();
            }
            json.writeEndArray();
            distances(json, apparatus);
            agreements(json, apparatus);
            summary(json, apparatus);
            json.writeEndObject();
        }
    }

    private static void witness(JsonGenerator json, Apparatus apparatus, int number) throws IOException {
        Witness witness = apparatus.witnesses().get(number);
        json.writeStartObject();
        Json.text(json, "siglum", witness.siglum());
        JsonTranscript.source(json, witness.transcript().source());
        Json.text(json, "title", Phrases.title(witness.transcript()));
        Json.text(json, "language", witness.transcript().language());
        json.writeNumberField("blocks", witness.transcript().blocks().size());
        json.writeNumberField("words", witness.words());
        json.writeArrayFieldStart("path");
        List<Integer> path = IntStream.range(0, apparatus.segments().size())
                .boxed()
                .filter(k -> !tokens(apparatus, k, number).isEmpty())
                .sorted(Comparator.comparing(k -> tokens(apparatus, k, number)))
                .toList();
        for (int segment : path) {
            json.writeNumber(segment);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Span tokens(Apparatus apparatus, int segment, int witness) {
        return apparatus.segments().get(segment).tokens().get(witness);
    }

    /** The texts of a segment as written, each with the blank ahead of it, and who has each. */
    private static void segment(JsonGenerator json, Apparatus apparatus, int number) throws IOException {
        Segment segment = apparatus.segments().get(number);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (int witness = 0; witness < segment.tokens().size(); witness++) {
            Span span = segment.tokens().get(witness);
            if (!span.isEmpty()) {
                Witness who = apparatus.witnesses().get(witness);
                boolean blank = span.start() > 0 && who.tokens().spaceBefore(span.start());
                texts.computeIfAbsent(
                                (blank ? " " : "") + who.tokens().text(span.start(), span.end()),
                                text -> new ArrayList<>())
                        .add(who.siglum());
            }
        }
        json.writeStartObject();
        json.writeNumberField("index", number);
        json.writeArrayFieldStart("texts");
        for (Map.Entry<String, List<String>> text : texts.entrySet()) {
            json.writeStartObject();
            Json.text(json, "text", text.getKey());
            sigla(json, "witnesses", text.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartObject();
        Json.text(json, "id", entry.id());
        segments(json, entry.segments());
        json.writeBooleanField("passage", entry.passage());
        Json.label(json, "significance", entry.significance());
        Json.label(json, "category", entry.category());
        json.writeObjectFieldStart("lemma");
        Json.text(json, "text", entry.lemma().text());
        attestations(json, entry.lemma().attestations(), entry.lemma().text());
        json.writeEndObject();
        json.writeArrayFieldStart("readings");
        for (VariantReading reading : entry.readings()) {
            json.writeStartObject();
            Json.text(json, "text", reading.text());
            Json.label(json, "operation", reading.operation());
            Json.label(json, "significance", reading.category().significance());
            Json.label(json, "category", reading.category());
            Json.number(json, "movedTo", reading.movedTo());
            attestations(json, reading.attestations(), reading.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        sigla(json, "lacking", entry.lacking());
        json.writeEndObject();
    }

    private static void attestations(JsonGenerator json, List<Attestation> attestations, String text)
            throws IOException {
        json.writeArrayFieldStart("witnesses");
        for (Attestation attestation : attestations) {
            Reading reading = attestation.reading();
            json.writeStartObject();
            Json.text(json, "siglum", attestation.siglum());
            Json.text(json, "text", reading.text().equals(text) ? null : reading.text());
            Json.number(json, "block", reading.block());
            Json.number(json, "page", reading.page());
            Json.span(json, reading.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void segments(JsonGenerator json, Span segments) throws IOException {
        json.writeArrayFieldStart("segments");
        json.writeNumber(segments.start());
        json.writeNumber(segments.end());
        json.writeEndArray();
    }

    private static void sigla(JsonGenerator json, String name, List<String> sigla) throws IOException {
        json.writeArrayFieldStart(name);
        for (String siglum : sigla) {
            json.writeString(siglum);
        }
        json.writeEndArray();
    }

    private static void distances(JsonGenerator json, Apparatus apparatus) throws IOException {
        json.writeArrayFieldStart("distances");
        List<Witness> witnesses = apparatus.witnesses();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int k = i + 1; k < witnesses.size(); k++) {
                String one = witnesses.get(i).siglum();
                String two = witnesses.get(k).siglum();
                json.writeStartObject();
                Json.text(json, "a", one);
                Json.text(json, "b", two);
                Json.share(json, "distance", apparatus.distance(one, two));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void agreements(JsonGenerator json, Apparatus apparatus) throws IOException {
        json.writeArrayFieldStart("agreements");
        for (Agreement agreement : apparatus.agreements()) {
            json.writeStartObject();
            sigla(json, "witnesses", agreement.sigla());
            sigla(json, "against", agreement.against());
            json.writeNumberField("entries", agreement.entries());
            json.writeNumberField("substantive", agreement.substantive());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void summary(JsonGenerator json, Apparatus apparatus) throws IOException {
        Map<Category, Integer> categories = new EnumMap<>(Category.class);
        apparatus.entries().forEach(entry -> categories.merge(entry.category(), 1, Integer::sum));
        json.writeObjectFieldStart("summary");
        json.writeNumberField("entries", apparatus.entries().size());
        for (Significance significance : Significance.values()) {
            json.writeNumberField(significance.label(), apparatus.count(significance));
        }
        json.writeObjectFieldStart("categories");
        for (Map.Entry<Category, Integer> entry : categories.entrySet()) {
            json.writeNumberField(entry.getKey().label(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
