package org.lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lectern.text.Block;
import org.lectern.text.Box;
import org.lectern.text.Metadata;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.SourceInfo;
import org.lectern.text.Tokenizer;
import org.lectern.text.Tokens;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

/** Writes a transcript after {@code docs/schema/transcript-1.json}. */
final class JsonTranscript implements Renderer<Transcript> {

    @Override
    public void render(Transcript transcript, OutputStream out) throws IOException {
        Tokens tokens = Tokenizer.tokenize(transcript.blocks(), new Vocabulary());
        try (JsonGenerator json = Json.generator(out)) {
            write(json, transcript, tokens);
        }
    }

    /** Writes the transcript as one object. */
    static void write(JsonGenerator json, Transcript transcript, Tokens tokens) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "lectern/transcript/1");
        source(json, transcript.source());
        Json.text(json, "language", transcript.language());
        json.writeNumberField("pages", transcript.pages().count());
        metadata(json, transcript.metadata());
        Json.text(json, "text", transcript.text());
        json.writeArrayFieldStart("blocks");
        for (Block block : transcript.blocks()) {
            block(json, transcript, block, tokens);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("removed");
        for (Removed removed : transcript.removed()) {
            removed(json, transcript, removed);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("repairs");
        for (Repair repair : transcript.repairs()) {
            repair(json, transcript, repair);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (String warning : transcript.warnings()) {
            json.writeString(Characters.wellFormed(warning));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void source(JsonGenerator json, SourceInfo source) throws IOException {
        json.writeObjectFieldStart("source");
        Json.text(json, "name", source.name());
        Json.text(json, "mediaType", source.mediaType());
        json.writeNumberField("bytes", source.bytes());
        Json.text(json, "sha256", source.sha256());
        json.writeEndObject();
    }

    private static void metadata(JsonGenerator json, Metadata metadata) throws IOException {
        json.writeObjectFieldStart("metadata");
        Json.text(json, "title", metadata.title());
        Json.text(json, "speaker", metadata.speaker());
        Json.text(json, "meeting", metadata.meeting());
        Json.text(json, "place", metadata.place());
        Json.text(json, "date", metadata.date());
        Metadata.Status status = metadata.status();
        Json.text(json, "status", status == null ? null : status.label());
        json.writeEndObject();
    }

    private static void block(JsonGenerator json, Transcript transcript, Block block, Tokens tokens)
            throws IOException {
        int index = block.index();
        json.writeStartObject();
        json.writeNumberField("index", index);
        Json.label(json, "kind", block.kind());
        Json.text(json, "text", block.text());
        json.writeNumberField("words", tokens.blockStartWord(index + 1) - tokens.blockStartWord(index));
        Json.number(json, "page", transcript.pageOf(block, 0));
        Json.span(json, block.span());
        json.writeEndObject();
    }

    private static void removed(JsonGenerator json, Transcript transcript, Removed removed) throws IOException {
        json.writeStartObject();
        Json.label(json, "kind", removed.kind());
        Json.text(json, "text", removed.text());
        Json.number(json, "page", transcript.pages().pageOf(removed.span().start()));
        Json.span(json, removed.span());
        json.writeEndObject();
    }

    private static void repair(JsonGenerator json, Transcript transcript, Repair repair) throws IOException {
        json.writeStartObject();
        Json.label(json, "kind", repair.kind());
        Json.text(json, "from", repair.from());
        Json.text(json, "to", repair.to());
        Json.number(json, "page", transcript.pages().pageOf(repair.span().start()));
        if (repair.kind() == Repair.Kind.OCR) {
            box(json, transcript.pages().boxesOf(repair.span()));
        }
        Json.span(json, repair.span());
        json.writeBooleanField("certain", repair.certain());
        Json.text(json, "evidence", repair.evidence());
        json.writeEndObject();
    }

    private static void box(JsonGenerator json, List<Box> boxes) throws IOException {
        if (boxes.isEmpty()) {
            return;
        }
        Box box = boxes.get(0);
        json.writeArrayFieldStart("box");
        for (double edge : new double[] {box.left(), box.top(), box.right(), box.bottom()}) {
            json.writeNumber(Math.round(edge * 10) / 10.);
        }
        json.writeEndArray();
    }
}
