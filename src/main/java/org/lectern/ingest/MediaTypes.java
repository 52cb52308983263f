package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what type a file is. */
final class MediaTypes {

    /** Markdown, by its registered name (RFC 7763). */
    static final MediaType MARKDOWN = MediaType.text("markdown");

    /** PDF (RFC 8118). */
    static final MediaType PDF = MediaType.application("pdf");

    /** Rich Text Format, by its registered name. */
    static final MediaType RTF = MediaType.application("rtf");

    /** Captions of the program SubRip, which have no registered name. */
    static final MediaType SUBRIP = MediaType.application("x-subrip");

    /** An encrypted package of Microsoft Office. */
    static final MediaType PROTECTED = MediaType.application("x-tika-ooxml-protected");

    private static final MediaType TIKA_MARKDOWN = MediaType.text("x-web-markdown");

    private MediaTypes() {}

    /**
     * The type of the input, by its first bytes, the ending of its name and, where it is a container, what it holds.
     *
     * @throws TranscriptException if detection fails
     */
    static MediaType detect(Input input) throws TranscriptException {
        Optional<MediaType> certain = marked(input.bytes()).or(() -> PlainNames.typeOf(input));
        if (certain.isPresent()) {
            return certain.get();
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, input.name());
        try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(input.bytes()))) {
            MediaType type = detector(input).detect(stream, metadata);
            if (type.equals(TIKA_MARKDOWN)) {
                return MARKDOWN;
            }
            return Mislabelling.isLikely(type, input.bytes()) ? MediaType.TEXT_PLAIN : type;
        } catch (IOException | RuntimeException e) {
            throw new TranscriptException(input.name(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether the input begins as a zip archive does. */
    static boolean isZip(Input input) {
        return startsWith(input.bytes(), 'P', 'K', 3, 4);
    }

    /** What the first bytes tell whatever the name is; Tika says the same, but has to load its table of types for it. */
    private static Optional<MediaType> marked(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        return startsWith(bytes, '{', '\\', 'r', 't', 'f') ? Optional.of(RTF) : Optional.empty();
    }

    /** Only the detector that is needed: all of Tika's together take half a second to start. */
    private static Detector detector(Input input) {
        if (isZip(input)) {
            return new DefaultZipContainerDetector();
        }
        if (startsWith(input.bytes(), 0xD0, 0xCF, 0x11, 0xE0)) {
            return new POIFSContainerDetector();
        }
        return MimeTypes.getDefaultMimeTypes();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
