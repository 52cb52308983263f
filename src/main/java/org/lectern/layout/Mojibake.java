package org.lectern.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.ingest.Line;
import org.lectern.text.Languages;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;

/**
 * Restores characters whose UTF-8 somebody read as windows-1252 or ISO 8859-1 before the text came here, such as
 * {@code itâ€™s} for {@code it’s}.
 *
 * <p>Some of what comes of it no language writes: {@code â€} ahead of a third sign, or {@code Ã} ahead of one like {@code ©}. A
 * text that has these is taken to be misread throughout; any other stays as it is, for {@code AMANHÃ…} may be meant.
 *
 * <p>Cost is linear in the length of the text.
 */
final class Mojibake implements LayoutPass {

    /** What windows-1252 has for the bytes from 0x80 to 0x9F; a blank where it has nothing. */
    private static final String WINDOWS =
            "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D"
                    + "\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

    /** What the first bytes of letters of two bytes are read as, of alphabets that many languages write. */
    private static final String USUAL = "\u00C2\u00C3\u00CE\u00CF\u00D0\u00D1\u00D8\u00D9";

    private static final char FIRST_LEAD = '\u00C2';
    private static final char LAST_LEAD = '\u00F4';
    private static final int NONE = -1;

    /** So many signs that nobody writes show that a text was misread. */
    private static final int ENOUGH = 2;

    @Override
    public Draft apply(Draft draft) {
        String source = draft.extract().text();
        if (!isMisread(source)) {
            return draft;
        }
        Draft mended = Mending.ofLines(draft, content -> misread(content, source));
        String text = mended.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        return mended.withLanguage(Languages.of(text));
    }

    private static boolean isMisread(String text) {
        int signs = 0;
        for (int at = 0; at < text.length() && signs < ENOUGH; at++) {
            char c = text.charAt(at);
            if (c >= FIRST_LEAD && c <= LAST_LEAD) {
                int character = character(text, at);
                signs += character == NONE ? 0 : unwritten(text, at, character);
            }
        }
        return signs >= ENOUGH;
    }

    /** How much it tells that the character stands there in pieces: twice for a quotation mark or a dash. */
    private static int unwritten(String text, int at, int character) {
        if (character >= 0x2010 && character < 0x2030) {
            return 2;
        }
        boolean usual = USUAL.indexOf(text.charAt(at)) >= 0 || Character.isIdeographic(character);
        for (int k = 1; usual && k < bytes(text.charAt(at)); k++) {
            usual = isSign(text.charAt(at + k));
        }
        return usual ? 1 : 0;
    }

    /** Whether it is a sign such as © that seldom follows a letter; quotation marks do. */
    private static boolean isSign(char c) {
        return c > '\u00A0' && c < '\u00C0' && c != '\u00AB' && c != '\u00BB';
    }

    private static List<Mending> misread(SourcedText content, String source) {
        List<Mending> found = new ArrayList<>();
        int from = 0;
        while (from < content.length()) {
            int start = content.sourceStart(from);
            int character = content.text().charAt(from) == source.charAt(start) ? character(source, start) : NONE;
            int to = from + 1;
            if (character != NONE) {
                int end = start + bytes(source.charAt(start));
                // A blank may begin with what windows-1252 does not know.
                while (to < content.length() && content.sourceEnd(to) <= end) {
                    to++;
                }
                found.add(new Mending(
                        from,
                        to,
                        Character.toString(character),
                        Repair.Kind.ENCODING,
                        "UTF-8 was read as windows-1252"));
            }
            from = to;
        }
        return found;
    }

    /** The character whose bytes stand at the place as characters of their own, or {@link #NONE}. */
    private static int character(String text, int at) {
        char lead = text.charAt(at);
        if (lead < FIRST_LEAD || lead > LAST_LEAD || at + bytes(lead) > text.length()) {
            return NONE;
        }
        byte[] bytes = new byte[bytes(lead)];
        bytes[0] = (byte) lead;
        for (int k = 1; k < bytes.length; k++) {
            int follower = follower(text.charAt(at + k));
            if (follower == NONE) {
                return NONE;
            }
            bytes[k] = (byte) follower;
        }
        int character = new String(bytes, StandardCharsets.UTF_8).codePointAt(0);
        return isUsual(character) ? character : NONE;
    }

    /** How many bytes the character has whose first is read as this one. */
    private static int bytes(char lead) {
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** The byte behind the first one that is read as the character, or {@link #NONE}. */
    private static int follower(char c) {
        if (c >= 0x80 && c < 0xC0) {
            return c;
        }
        int windows = c < 0x80 ? NONE : WINDOWS.indexOf(c);
        return windows < 0 ? NONE : 0x80 + windows;
    }

    /** Whether it belongs to an alphabet, to the signs of print or to the ideographs; so does not what chance makes. */
    private static boolean isUsual(int character) {
        return character >= 0xA0 && character < 0x250
                || character >= 0x370 && character < 0x700
                || character >= 0x1E00 && character < 0x1F00
                || character >= 0x2000 && character < 0x20D0
                || character >= 0x2100 && character < 0x2140
                || character >= 0x2200 && character < 0x2300
                || character >= 0x3000 && character < 0x3100
                || character >= 0x4E00 && character < 0xA000
                || character == 0xFEFF
                || character >= 0x1F300 && character < 0x1FB00;
    }
}
