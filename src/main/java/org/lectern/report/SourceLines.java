package org.lectern.report;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.text.Transcript;

/**
 * Where positions of an extracted text stand in the source, for a reader who looks them up there: "page 2, line 14".
 *
 * <p>Lines are told of those formats whose readers can count them. On a page only lines with words count.
 */
final class SourceLines {

    private static final Set<String> FORMATS_OF_LINES = Set.of("text/plain", "text/markdown", "application/pdf");

    private final Transcript transcript;
    private final ImmutableIntArray starts;
    private final ImmutableIntArray numbers;

    SourceLines(Transcript transcript) {
        this.transcript = transcript;
        ImmutableIntArray.Builder lineStarts = ImmutableIntArray.builder();
        ImmutableIntArray.Builder lineNumbers = ImmutableIntArray.builder();
        if (FORMATS_OF_LINES.contains(transcript.source().mediaType())) {
            count(lineStarts, lineNumbers);
        }
        this.starts = lineStarts.build();
        this.numbers = lineNumbers.build();
    }

    private void count(ImmutableIntArray.Builder lineStarts, ImmutableIntArray.Builder lineNumbers) {
        String text = transcript.text();
        boolean paged = transcript.pages().count() > 0;
        OptionalInt page = OptionalInt.empty();
        int number = 0;
        for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
            OptionalInt here = transcript.pages().pageOf(start);
            if (!here.equals(page)) {
                page = here;
                number = 0;
            }
            if (!paged || !text.substring(start, endOfLine(text, start)).isBlank()) {
                number++;
            }
            lineStarts.add(start);
            lineNumbers.add(number);
        }
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Page and line, as far as the format has them; else empty. */
    String of(int position) {
        List<String> parts = new ArrayList<>();
        OptionalInt page = transcript.pages().pageOf(position);
        if (page.isPresent()) {
            parts.add("page " + page.getAsInt());
        }
        if (!starts.isEmpty()) {
            parts.add("line " + numbers.get(lineOf(position)));
        }
        return String.join(", ", parts);
    }

    /** The last line that begins at the position or before it. */
    private int lineOf(int position) {
        int low = 0;
        int high = starts.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
