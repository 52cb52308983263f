package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what type a file is. */
final class MediaTypes {

    /** Markdown, by its registered name (RFC 7763). */
    static final MediaType MARKDOWN = MediaType.text("markdown");

    private static final MediaType TIKA_MARKDOWN = MediaType.text("x-web-markdown");

    private MediaTypes() {}

    /**
     * The type of the input, by its first bytes and the ending of its name.
     *
     * @throws TranscriptException if detection fails
     */
    static MediaType detect(Input input) throws TranscriptException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, input.name());
        try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(input.bytes()))) {
            MediaType type = MimeTypes.getDefaultMimeTypes().detect(stream, metadata);
            return type.equals(TIKA_MARKDOWN) ? MARKDOWN : type;
        } catch (IOException e) {
            throw new TranscriptException(input.name(), "cannot be read: " + e.getMessage(), e);
        }
    }
}
