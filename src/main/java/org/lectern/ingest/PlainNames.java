package org.lectern.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;

/**
 * Recognises plain text and Markdown where nothing else comes into question, without loading Tika's table of types.
 *
 * <p>That takes the ending of the name, a beginning of UTF-8 without control characters that opens with a word, a heading or a
 * bold line, and no first line that might be a header of a message, a call of an interpreter or the mark of another text
 * format. None of these has a mark that begins beyond ASCII, but for the byte order mark, which says nothing of the format.
 */
final class PlainNames {

    private static final Pattern TEXT = Pattern.compile(".*\\.(?:txt|text)");
    private static final Pattern MARKDOWN = Pattern.compile(".*\\.(?:md|markdown)");
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("^(?:[A-Za-z0-9_-]+:|[A-Z0-9_-]{4,}(?:$|[ \t(])|From .*(?:@|[0-9]:[0-9])|[0-9]+$)");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char BEYOND_ASCII = 0x80;

    /** How many bytes are looked at. */
    private static final int SAMPLE = 512;

    private PlainNames() {}

    /** The type of a text that can be nothing else. */
    static Optional<MediaType> typeOf(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        boolean markdown = MARKDOWN.matcher(name).matches();
        if (!markdown && !TEXT.matcher(name).matches() || !opensWithProse(input.bytes())) {
            return Optional.empty();
        }
        return Optional.of(markdown ? MediaTypes.MARKDOWN : MediaType.TEXT_PLAIN);
    }

    private static boolean opensWithProse(byte[] bytes) {
        int from = startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int end = Math.min(bytes.length, SAMPLE);
        while (from < end && isBlank(bytes[from])) {
            from++;
        }
        int to = from;
        while (to < end && !isLineEnd(bytes[to])) {
            to++;
        }
        CharBuffer line = CharBuffer.allocate(to - from);
        boolean cut = to == end && to < bytes.length;
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from), line, !cut);
        return !result.isError() && isProse(line.flip().toString());
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static boolean isBlank(byte b) {
        return isLineEnd(b) || b == ' ' || b == '\t';
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean isProse(String line) {
        if (line.isEmpty()
                || line.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))
                || OTHER_FORMAT.matcher(line).find()) {
            return false;
        }
        char first = line.charAt(0);
        return Character.isLetterOrDigit(first)
                || first >= BEYOND_ASCII
                || first == '#' && !line.contains("#!")
                || line.startsWith("**");
    }
}
