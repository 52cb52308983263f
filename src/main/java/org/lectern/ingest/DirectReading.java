package org.lectern.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.mime.MediaType;
import org.lectern.text.Blanks;
import org.lectern.text.SourceInfo;

/** Reads files in this process. */
final class DirectReading implements Reading {

    private final PageListener listener;

    DirectReading(PageListener listener) {
        this.listener = listener;
    }

    @Override
    public Extract ingest(Input input) throws TranscriptException {
        if (input.size() == 0) {
            throw new TranscriptException(input.name(), "is empty");
        }
        MediaType type = MediaTypes.detect(input);
        Extract extract = within(input, type);
        if (Blanks.isBlank(extract.text())) {
            throw new TranscriptException(input.name(), "holds no text, only blanks");
        }
        if (extract.lines().isEmpty()) {
            throw new TranscriptException(input.name(), "holds no text, only markup");
        }
        return extract;
    }

    @Override
    public Optional<PlainText> plainText(Input input) throws TranscriptException {
        Optional<MediaType> type = PlainNames.typeOf(input);
        if (type.isEmpty() || !type.get().equals(MediaType.TEXT_PLAIN)) {
            return Optional.empty();
        }
        String text = TextDecoder.decode(input);
        boolean plain = text.indexOf('\f') < 0
                && !CaptionReader.looksLikeCaptions(text)
                && !MarkdownReader.looksLikeMarkdown(text);
        return plain ? Optional.of(new PlainText(source(input, type.get()), text)) : Optional.empty();
    }

    /** Parsers of other people may run out of stack or of memory whatever limits ours have; that is a fault of the file. */
    private Extract within(Input input, MediaType type) throws TranscriptException {
        try {
            return read(input, type);
        } catch (StackOverflowError e) {
            throw new TranscriptException(input.name(), "is nested too deeply", e);
        } catch (OutOfMemoryError e) {
            throw new TranscriptException(input.name(), Input.TOO_LARGE_FOR_MEMORY, e);
        }
    }

    private Extract read(Input input, MediaType type) throws TranscriptException {
        if (type.equals(MediaTypes.MARKDOWN)) {
            return new MarkdownReader().read(input, source(input, MediaTypes.MARKDOWN));
        }
        if (type.equals(MediaTypes.PDF)) {
            return new PdfReader(PdfLimits.STANDARD, Tesseract::find, listener).read(input, source(input, type));
        }
        Optional<FormatReader> reader = FormatReaders.of(type);
        if (reader.isPresent()) {
            return reader.get().read(input, source(input, type));
        }
        if (type.equals(MediaTypes.PROTECTED)) {
            throw new TranscriptException(input.name(), "is encrypted");
        }
        if (MediaTypes.isZip(input)) {
            return archive(input, type);
        }
        if (!type.getType().equals("text")) {
            throw new TranscriptException(input.name(), "is " + type + ", a type that Lectern does not read");
        }
        return text(input, type);
    }

    /** An archive that the detector does not know; a Word file whose list of parts is damaged may still be read. */
    private static Extract archive(Input input, MediaType type) throws TranscriptException {
        try (ZipParts parts = ZipParts.open(input)) {
            if (!parts.has(DocxReader.USUAL_PART)) {
                throw new TranscriptException(
                        input.name(), "is an archive (" + type + "), which Lectern does not read");
            }
        }
        return new DocxReader().read(input, source(input, type));
    }

    /** Text whose name does not tell what it is. */
    private static Extract text(Input input, MediaType type) throws TranscriptException {
        String text = TextDecoder.decode(input);
        if (CaptionReader.looksLikeCaptions(text)) {
            return CaptionReader.extract(text, source(input, MediaTypes.SUBRIP));
        }
        return MarkdownReader.looksLikeMarkdown(text)
                ? MarkdownReader.extract(text, source(input, MediaTypes.MARKDOWN))
                : PlainTextReader.extract(text, source(input, type));
    }

    private static SourceInfo source(Input input, MediaType type) {
        return new SourceInfo(
                input.name(),
                type.getBaseType().toString().toLowerCase(Locale.ROOT),
                input.size(),
                sha256(input.bytes()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
