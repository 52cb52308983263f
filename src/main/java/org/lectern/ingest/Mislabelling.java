package org.lectern.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;

/** Tells plain text under a name of another format, which Tika believes where text has no mark of its own. */
final class Mislabelling {

    private static final int HEAD = 64 * 1024;
    private static final Pattern XML = Pattern.compile("\\A[^A-Za-z0-9<]{0,20}<");
    private static final Pattern CUE = Pattern.compile("-->");

    /** What every file of a type has. */
    private static final Map<String, Pattern> MARKS = Map.of(
            "application/xml",
            XML,
            "text/html",
            Pattern.compile("<[A-Za-z!/?]"),
            "application/rtf",
            Pattern.compile("\\A[^A-Za-z0-9{]{0,20}\\{\\\\rtf"),
            "message/rfc822",
            Pattern.compile("\\A\\s*(?:From |[!-9;-~]+:)"),
            "application/x-subrip",
            CUE,
            "text/vtt",
            CUE);

    private Mislabelling() {}

    /** Whether a file that its name puts under a type lacks what every file of that type has. */
    static boolean isLikely(MediaType type, byte[] bytes) {
        boolean xml = type.getSubtype().endsWith("+xml");
        Pattern mark = xml ? XML : MARKS.get(type.getBaseType().toString());
        if (mark == null) {
            return false;
        }
        // All marks are ASCII, so that UTF-16 can be read without its zero bytes.
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return !mark.matcher(head.replace("\0", "")).find();
    }
}
