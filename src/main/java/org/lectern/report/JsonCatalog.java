package org.lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.catalog.Added;
import org.lectern.dedup.catalog.Finding;
import org.lectern.dedup.catalog.Health;
import org.lectern.dedup.catalog.Removal;

/** Writes what a catalogue answers after {@code docs/schema/catalog-*-1.json}. */
final class JsonCatalog {

    private JsonCatalog() {}

    static void added(Added added, OutputStream out) throws IOException {
        try (JsonGenerator json = begin(out, "added")) {
            json.writeNumberField("documents", added.documents());
            json.writeNumberField("read", added.read());
            json.writeNumberField("unchanged", added.unchanged());
            json.writeArrayFieldStart("rejected");
            for (Rejection rejection : added.rejected()) {
                json.writeStartObject();
                Json.text(json, "source", rejection.source());
                Json.text(json, "reason", rejection.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    static void removed(Removal removed, OutputStream out) throws IOException {
        try (JsonGenerator json = begin(out, "removed")) {
            json.writeNumberField("documents", removed.documents());
            json.writeNumberField("removed", removed.files());
            json.writeEndObject();
        }
    }

    static void found(Finding finding, OutputStream out) throws IOException {
        try (JsonGenerator json = begin(out, "found")) {
            Json.text(json, "source", finding.source());
            Optional<Finding.Match> nearest = finding.nearest();
            if (nearest.isPresent()) {
                json.writeObjectFieldStart("work");
                json.writeStringField("id", nearest.get().work());
                Json.text(json, "title", nearest.get().title());
                json.writeEndObject();
            } else {
                json.writeNullField("work");
            }
            json.writeArrayFieldStart("matches");
            for (Finding.Match match : finding.matches()) {
                match(json, match);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void match(JsonGenerator json, Finding.Match match) throws IOException {
        json.writeStartObject();
        Json.text(json, "document", match.document());
        json.writeStringField("work", match.work());
        Json.label(json, "relation", match.relation());
        Json.share(json, "resemblance", match.resemblance());
        Json.share(json, "sourceInDocument", match.sourceInDocument());
        Json.share(json, "documentInSource", match.documentInSource());
        json.writeEndObject();
    }

    static void checked(Health health, OutputStream out) throws IOException {
        try (JsonGenerator json = begin(out, "check")) {
            json.writeNumberField("files", health.files());
            names(json, "changed", health.changed());
            names(json, "vanished", health.vanished());
            names(json, "damages", health.damages());
            json.writeEndObject();
        }
    }

    private static JsonGenerator begin(OutputStream out, String answer) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("schema", "lectern/catalog-" + answer + "/1");
        return json;
    }

    private static void names(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(Characters.wellFormed(name));
        }
        json.writeEndArray();
    }
}
