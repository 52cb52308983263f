package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;

/**
 * Restores apostrophes that a character set did not have and wrote as question marks: {@code it?s}, {@code l?homme}.
 *
 * <p>Only those within a word, where no question ends: ahead of what English contracts, and behind what French and Italian
 * elide. Addresses, in which a question mark may stand anywhere, are left alone.
 */
final class LostApostrophes implements LayoutPass {

    private static final Pattern FRENCH = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{M}\\p{N}])(?:[ldjmntsc]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)(\\?)(?=[\\p{L}]{2}|[aày](?!\\p{L}))");

    private static final Map<String, Pattern> WITHIN_WORDS = Map.of(
            "en",
            Pattern.compile("(?<=\\p{L})(\\?)(?=(?i:s|t|re|ve|ll|d|m)(?![\\p{L}\\p{N}]))"),
            "fr",
            FRENCH,
            "it",
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{M}\\p{N}])(?:[ldcmtsv]|un|dell|all|dall|nell|sull|quell|quest|dov|com)(\\?)(?=\\p{L}{2}|\u00E8)"));

    /** So far from a question mark an address is looked for, in UTF-16 code units. */
    private static final int LONGEST = 100;

    private static final Pattern ADDRESS = Pattern.compile("[/=@#&]|\\w\\.\\w");

    @Override
    public Draft apply(Draft draft) {
        @Nullable Pattern pattern = WITHIN_WORDS.get(draft.language());
        return pattern == null ? draft : Mending.ofLines(draft, content -> in(content, pattern));
    }

    private static List<Mending> in(SourcedText content, Pattern pattern) {
        String text = content.text();
        if (text.indexOf('?') < 0) {
            return List.of();
        }
        List<Mending> found = new ArrayList<>();
        Matcher mark = pattern.matcher(text);
        while (mark.find()) {
            if (!ADDRESS.matcher(unit(text, mark.start(1))).find()) {
                found.add(new Mending(
                        mark.start(1),
                        mark.end(1),
                        "\u2019",
                        Repair.Kind.ENCODING,
                        "a question mark within a word stands for an apostrophe"));
            }
        }
        return found;
    }

    /** What stands between the blanks around the place, as far as an address is long. */
    private static String unit(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST && text.charAt(from - 1) != ' ') {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < LONGEST && text.charAt(to) != ' ') {
            to++;
        }
        return text.substring(from, to);
    }
}
