package org.lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

/** Writes works after {@code docs/schema/works-1.json}. */
final class JsonWorks implements Renderer<Works> {

    @Override
    public void render(Works works, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", "lectern/works/1");
            json.writeNumberField("documents", works.documents());
            json.writeArrayFieldStart("works");
            for (Work work : works.works()) {
                work(json, work);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("pairs");
            for (Pair pair : works.pairs()) {
                pair(json, pair);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rejected");
            for (Rejection rejection : works.rejected()) {
                json.writeStartObject();
                Json.text(json, "source", rejection.source());
                Json.text(json, "reason", rejection.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void work(JsonGenerator json, Work work) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", work.id());
        Json.text(json, "title", work.title());
        json.writeArrayFieldStart("editions");
        for (Edition edition : work.editions()) {
            json.writeStartObject();
            Json.text(json, "representative", edition.representative());
            json.writeArrayFieldStart("copies");
            for (String copy : edition.copies()) {
                json.writeString(Characters.wellFormed(copy));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("excerpts");
        for (Excerpt excerpt : work.excerpts()) {
            json.writeStartObject();
            Json.text(json, "source", excerpt.source());
            Json.text(json, "of", excerpt.of());
            Json.share(json, "containment", excerpt.containment());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void pair(JsonGenerator json, Pair pair) throws IOException {
        json.writeStartObject();
        Json.text(json, "a", pair.a());
        Json.text(json, "b", pair.b());
        Json.label(json, "relation", pair.relation());
        Json.share(json, "resemblance", pair.resemblance());
        Json.share(json, "aInB", pair.aInB());
        Json.share(json, "bInA", pair.bInA());
        json.writeEndObject();
    }
}
