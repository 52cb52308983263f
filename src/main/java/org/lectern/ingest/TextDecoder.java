package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text file into characters.
 *
 * <p>A byte order mark decides; then text that is valid UTF-8 is UTF-8, for other encodings hardly ever are by chance;
 * then zero bytes at every other place tell UTF-16; the rest is for Tika's statistical detector. What it calls ISO 8859-1
 * is read as windows-1252, its superset, as browsers do.
 */
final class TextDecoder {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;

    /** What stands for a character that was lost. */
    private static final char LOST = '\uFFFD';

    /** One in so many characters at most is none that texts have. */
    private static final int MOST_STRANGE = 50;

    /** The same, where the file says that they were lost before. */
    private static final int MOST_LOST = 5;

    private TextDecoder() {}

    /**
     * The text of the input, without a byte order mark.
     *
     * @throws TranscriptException if the bytes are no text
     */
    static String decode(Input input) throws TranscriptException {
        byte[] bytes = input.bytes();
        Optional<String> proven = proven(bytes);
        String text = proven.isPresent() ? proven.get() : new String(bytes, detect(bytes, input.name()));
        // Of a charset that was guessed, characters that do not exist show that the guess was wrong.
        if (isBinary(text, proven.isEmpty(), bytes)) {
            throw new TranscriptException(input.name(), "is a binary file, not text");
        }
        return text;
    }

    /** Whether the bytes themselves prove how they are to be read: by a mark, or as UTF-8 with letters beyond ASCII. */
    static boolean provesItsCharset(byte[] bytes) {
        boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF)
                || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0, 0, 0xFE, 0xFF);
        return marked
                || wideCharset(bytes) != null
                || !isAscii(bytes) && utf8(bytes).isPresent();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Where no character was replaced, nothing was malformed; the strict decoder takes much longer.
        if (text.indexOf('\uFFFD') < 0) {
            return Optional.of(text);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text, where the bytes themselves tell its charset. */
    private static Optional<String> proven(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new String(bytes, 4, bytes.length - 4, UTF_32LE));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 4, bytes.length - 4, UTF_32BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return Optional.of(new String(bytes, wide));
        }
        return utf8(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark, told by the zero bytes beside Latin letters, blanks and digits. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int zeroFirst = 0;
        int zeroSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zeroFirst += bytes[2 * i] == 0 ? 1 : 0;
            zeroSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (zeroSecond * 10L >= pairs && zeroSecond > 0 && zeroFirst * 50L <= zeroSecond) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeroFirst * 10L >= pairs && zeroFirst > 0 && zeroSecond * 50L <= zeroFirst) {
            return StandardCharsets.UTF_16BE;
        }
        return zeroFirst + zeroSecond == 0 ? null : wideWithoutBlanks(bytes);
    }

    /**
     * UTF-16 of a script without blanks: no charset of single bytes has zeros, and read in one order of the bytes there are
     * line ends and nothing that no text has.
     */
    private static @Nullable Charset wideWithoutBlanks(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = new String(bytes, 0, length, charset);
            boolean sound = bytes.length % 2 == 0
                    && text.indexOf('\n') >= 0
                    && IntStream.range(0, text.length() - 1)
                            .noneMatch(i ->
                                    Character.isISOControl(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))
                                            || isUnknown(text, i));
            if (sound) {
                return charset;
            }
        }
        return null;
    }

    private static Charset detect(byte[] bytes, String name) throws TranscriptException {
        try {
            byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
            Charset charset = new Icu4jEncodingDetector().detect(new ByteArrayInputStream(sample), new Metadata());
            return charset == null
                            || charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.UTF_8)
                    ? WINDOWS_1252
                    : charset;
        } catch (IOException e) {
            throw new TranscriptException(name, "cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Whether a fiftieth or more of the beginning are characters that no text has. Those that the file itself calls lost
     * may be more: every accent of a French text.
     */
    private static boolean isBinary(String text, boolean guessed, byte[] bytes) {
        int length = Math.min(text.length(), SAMPLE);
        int strange = 0;
        int lost = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1B && c != 0x1A;
            strange += control || guessed && c >= 0x80 && c != LOST && isUnknown(text, i) ? 1 : 0;
            lost += c == LOST ? 1 : 0;
        }
        int most = lost > 0 && utf8(bytes).isPresent() ? MOST_LOST : MOST_STRANGE;
        return strange > 0 && strange * (long) MOST_STRANGE >= length
                || lost > 0 && (strange + lost) * (long) most >= length;
    }

    /** Whether the character is assigned to nothing, or half of a pair without its other half. */
    private static boolean isUnknown(String text, int at) {
        int codePoint = text.codePointAt(at);
        boolean second =
                Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        int type = Character.getType(codePoint);
        return type == Character.UNASSIGNED || type == Character.SURROGATE && !second;
    }
}
