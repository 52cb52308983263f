package org.lectern.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into characters.
 *
 * <p>Pages often lie about their encoding, so that what the bytes prove goes first: a byte order mark, or that they are
 * valid UTF-8 with letters beyond ASCII. Then what the page declares, then statistics. As browsers do, ISO 8859-1 and
 * ASCII are read as windows-1252.
 */
final class HtmlDecoder {

    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LATIN = Set.of("ISO-8859-1", "US-ASCII");

    private HtmlDecoder() {}

    /**
     * The characters of the page.
     *
     * @throws TranscriptException if the bytes are no text
     */
    static String decode(Input input) throws TranscriptException {
        Optional<Charset> declared = declared(input.bytes());
        return declared.isPresent() && !TextDecoder.provesItsCharset(input.bytes())
                ? new String(input.bytes(), declared.get())
                : TextDecoder.decode(input);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** The character set of that name as browsers read it; empty where it is unknown or needs a byte order mark. */
    static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-")) {
                return Optional.empty();
            }
            return Optional.of(LATIN.contains(charset.name()) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
