package org.lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Sets JSON so that a person can read it and {@code diff} can work on it: each entry of a list on one line of its own.
 *
 * <p>Holds the state of one document.
 */
final class JsonLines implements PrettyPrinter {

    /** A line end and the indent behind it, by depth. */
    private static final String[] NEW_LINES = {"\n", "\n  ", "\n    ", "\n      ", "\n        "};

    /** How many objects and lists are open. */
    private int depth;
    /** How many of them are lists or lie in one. */
    private int inLists;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        open(inLists > 0);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        if (objectHasLines()) {
            newLine(json);
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json, objectHasLines());
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, objectHasLines() && entries > 0, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        open(true);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (listHasLines()) {
            newLine(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json, listHasLines());
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, listHasLines() && values > 0, ']');
    }

    private boolean objectHasLines() {
        return inLists == 0;
    }

    private boolean listHasLines() {
        return inLists == 1;
    }

    private void open(boolean inList) {
        depth++;
        if (inList) {
            inLists++;
        }
    }

    private void separate(JsonGenerator json, boolean lines) throws IOException {
        if (lines) {
            json.writeRaw(',');
            newLine(json);
        } else {
            json.writeRaw(", ");
        }
    }

    private void end(JsonGenerator json, boolean lines, char bracket) throws IOException {
        depth--;
        if (inLists > 0) {
            inLists--;
        }
        if (lines) {
            newLine(json);
        }
        json.writeRaw(bracket);
        if (depth == 0) {
            json.writeRaw('\n');
        }
    }

    private void newLine(JsonGenerator json) throws IOException {
        json.writeRaw(NEW_LINES[Math.min(depth, NEW_LINES.length - 1)]);
        for (int i = NEW_LINES.length - 1; i < depth; i++) {
            json.writeRaw("  ");
        }
    }
}
