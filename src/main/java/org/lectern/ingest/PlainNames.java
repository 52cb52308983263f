package org.lectern.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;

/**
 * Recognises plain text and Markdown where nothing else comes into question, without loading Tika's table of types.
 *
 * <p>That takes the ending of the name, a beginning of printable ASCII that opens with a word, a heading or a bold line, and
 * no first line that might be a header of a message, a call of an interpreter or the mark of another text format.
 */
final class PlainNames {

    private static final Pattern TEXT = Pattern.compile(".*\\.(?:txt|text)");
    private static final Pattern MARKDOWN = Pattern.compile(".*\\.(?:md|markdown)");
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("^(?:[A-Za-z0-9_-]+:|[A-Z0-9_-]{4,}(?:$|[ \t(])|From .*(?:@|[0-9]:[0-9])|[0-9]+$)");
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
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            byte b = bytes[i];
            boolean lineEnd = b == '\n' || b == '\r';
            if (lineEnd && !line.isEmpty()) {
                break;
            }
            if (lineEnd || line.isEmpty() && (b == ' ' || b == '\t')) {
                continue;
            }
            if (b != '\t' && (b < ' ' || b == 0x7F)) {
                return false;
            }
            line.append((char) b);
        }
        if (line.isEmpty() || OTHER_FORMAT.matcher(line).find()) {
            return false;
        }
        char first = line.charAt(0);
        return Character.isLetterOrDigit(first) || first == '#' && line.indexOf("#!") < 0 || line.indexOf("**") == 0;
    }
}
