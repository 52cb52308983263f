package org.lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.align.Link;
import org.lectern.compare.Accounting;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Reading;
import org.lectern.compare.Side;
import org.lectern.compare.Significance;
import org.lectern.compare.Similarity;
import org.lectern.compare.Witness;
import org.lectern.text.Transcript;

/** Writes a comparison after {@code docs/schema/comparison-1.json}. */
final class JsonComparison implements Renderer<Comparison> {

    private final ReportOptions options;

    JsonComparison(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        ShownChanges changes = ShownChanges.of(comparison, options);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", "lectern/comparison/1");
            for (Side side : Side.values()) {
                witness(json, side.label(), comparison.witness(side));
            }
            similarity(json, comparison.similarity());
            json.writeArrayFieldStart("links");
            for (Link link : comparison.links()) {
                link(json, link);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("changes");
            for (Change change : changes.all()) {
                change(json, change);
            }
            json.writeEndArray();
            summary(json, comparison.unchangedWords(), changes);
            json.writeObjectFieldStart("accounting");
            for (Side side : Side.values()) {
                accounting(json, side.label(), comparison.accounting(side));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void witness(JsonGenerator json, String name, Witness witness) throws IOException {
        Transcript transcript = witness.transcript();
        json.writeObjectFieldStart(name);
        JsonTranscript.source(json, transcript.source());
        Json.text(json, "siglum", witness.siglum());
        Json.text(json, "language", transcript.language());
        json.writeNumberField("blocks", transcript.blocks().size());
        json.writeNumberField("words", witness.words());
        json.writeFieldName("transcript");
        JsonTranscript.write(json, transcript, witness.tokens());
        json.writeEndObject();
    }

    private static void similarity(JsonGenerator json, Similarity similarity) throws IOException {
        json.writeObjectFieldStart("similarity");
        Json.share(json, "resemblance", similarity.resemblance());
        Json.share(json, "baseInOther", similarity.baseInOther());
        Json.share(json, "otherInBase", similarity.otherInBase());
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, Link link) throws IOException {
        json.writeStartObject();
        Json.label(json, "type", link.type());
        blocks(json, "base", link.base());
        blocks(json, "other", link.other());
        Json.share(json, "similarity", link.similarity());
        Json.label(json, "evidence", link.evidence());
        json.writeEndObject();
    }

    private static void blocks(JsonGenerator json, String name, List<Integer> blocks) throws IOException {
        json.writeArrayFieldStart(name);
        for (int block : blocks) {
            json.writeNumber(block);
        }
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        Json.text(json, "id", change.id());
        Json.label(json, "operation", change.operation());
        Json.label(json, "significance", change.significance());
        Json.label(json, "category", change.category());
        for (Side side : Side.values()) {
            reading(json, side.label(), change.reading(side));
        }
        json.writeObjectFieldStart("context");
        Json.text(json, "before", change.context().before());
        Json.text(json, "after", change.context().after());
        json.writeEndObject();
        json.writeFieldName("move");
        Optional<String> move = change.move();
        if (move.isPresent()) {
            json.writeStartObject();
            Json.text(json, "id", move.get());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void reading(JsonGenerator json, String name, Reading reading) throws IOException {
        json.writeObjectFieldStart(name);
        Json.text(json, "text", reading.text());
        Json.number(json, "block", reading.block());
        Json.number(json, "page", reading.page());
        Json.span(json, reading.span());
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, int unchangedWords, ShownChanges changes) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("unchangedWords", unchangedWords);
        for (Significance significance : Significance.values()) {
            json.writeNumberField(significance.label(), changes.count(significance));
        }
        json.writeObjectFieldStart("categories");
        for (Map.Entry<Category, Integer> entry :
                ShownChanges.categories(changes.all()).entrySet()) {
            json.writeNumberField(entry.getKey().label(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void accounting(JsonGenerator json, String name, Accounting accounting) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("total", accounting.total());
        json.writeNumberField("equal", accounting.equal());
        json.writeNumberField("changed", accounting.changed());
        json.writeNumberField("moved", accounting.moved());
        json.writeNumberField("removed", accounting.removed());
        json.writeNumberField("repaired", accounting.repaired());
        json.writeNumberField("blank", accounting.blank());
        json.writeEndObject();
    }
}
