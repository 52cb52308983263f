package org.lectern.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.text.ComparisonKey;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/**
 * Divides an alignment into segments: as long as possible where the witnesses agree, a phrase where they vary.
 *
 * <p>Signs at the edge of a phrase for which all have words are a segment of their own, as they are in a comparison; and so
 * are the {@linkplain BlockParts blocks} of what runs over several.
 */
final class Segmentation {

    private final AlignmentTable table;
    private final List<Draft> drafts = new ArrayList<>();
    /** Behind the last token of each witness that a segment holds. */
    private final int[] ends;

    private Segmentation(AlignmentTable table) {
        this.table = table;
        this.ends = new int[table.witnesses()];
    }

    /**
     * A segment in the making.
     *
     * @param section the number of its section
     * @param start its first place
     * @param same whether all who are there have the same, as written
     */
    record Draft(Segment segment, int section, int start, boolean same) {}

    /** The segments of the sections, in order. */
    static List<Draft> of(AlignmentTable table, List<Section> sections) {
        Segmentation segmentation = new Segmentation(table);
        for (int k = 0; k < sections.size(); k++) {
            segmentation.divide(sections.get(k), k);
        }
        return segmentation.drafts;
    }

    /** What a place is. */
    private enum Agreement {
        SAME,
        WRITTEN_OTHERWISE,
        VARIED
    }

    private void divide(Section section, int number) {
        int from = section.places().start();
        Agreement last = agreement(section, from);
        for (int place = from + 1; place <= section.places().end(); place++) {
            boolean end = place == section.places().end();
            Agreement next = end ? Agreement.WRITTEN_OTHERWISE : agreement(section, place);
            if (end || next != last || next == Agreement.WRITTEN_OTHERWISE) {
                addContiguous(section, number, from, place, last);
                from = place;
                last = next;
            }
        }
    }

    private Agreement agreement(Section section, int place) {
        int first = section.present().get(0);
        boolean same = true;
        for (int witness : section.present()) {
            if (!table.has(witness, place)) {
                return Agreement.VARIED;
            }
            same = same
                    && table.tokens(first)
                            .sameText(table.token(first, place), table.tokens(witness), table.token(witness, place));
        }
        return same ? Agreement.SAME : Agreement.WRITTEN_OTHERWISE;
    }

    /** Adds a segment, divided where a witness has something else in between. */
    private void addContiguous(Section section, int number, int from, int to, Agreement agreement) {
        int[] last = new int[table.witnesses()];
        Arrays.fill(last, -1);
        int start = from;
        for (int place = from; place < to; place++) {
            boolean torn = false;
            for (int witness : section.present()) {
                int token = table.token(witness, place);
                torn |= token >= 0 && last[witness] >= 0 && token != last[witness] + 1;
            }
            if (torn) {
                add(section, number, start, place, agreement);
                start = place;
                Arrays.fill(last, -1);
            }
            for (int witness : section.present()) {
                last[witness] = table.has(witness, place) ? table.token(witness, place) : last[witness];
            }
        }
        add(section, number, start, to, agreement);
    }

    private void add(Section section, int number, int from, int to, Agreement agreement) {
        Span[] spans = new Span[table.witnesses()];
        for (int witness = 0; witness < spans.length; witness++) {
            spans[witness] = new Span(ends[witness], ends[witness]);
            for (int place = from; place < to; place++) {
                if (table.has(witness, place)) {
                    int token = table.token(witness, place);
                    spans[witness] = new Span(spans[witness].isEmpty() ? token : spans[witness].start(), token + 1);
                }
            }
            ends[witness] = spans[witness].end();
        }
        if (agreement == Agreement.VARIED && section.present().size() > 1) {
            new BlockParts(table::tokens, section.present())
                    .of(List.of(spans))
                    .forEach(part -> addVaried(section, number, from, part));
        } else {
            boolean same = agreement == Agreement.SAME || section.present().size() == 1;
            drafts.add(new Draft(new Segment(List.of(spans)), number, from, same));
        }
    }

    private void addVaried(Section section, int number, int from, List<Span> spans) {
        if (allHaveWords(section, spans)) {
            addWithoutEdges(number, from, spans);
        } else {
            addUnlessEmpty(number, from, spans);
        }
    }

    private void addUnlessEmpty(int section, int place, List<Span> spans) {
        if (spans.stream().anyMatch(span -> !span.isEmpty())) {
            drafts.add(new Draft(new Segment(spans), section, place, false));
        }
    }

    private boolean allHaveWords(Section section, List<Span> spans) {
        return section.present().stream().allMatch(witness -> hasWord(witness, spans.get(witness)));
    }

    private boolean hasWord(int witness, Span span) {
        Tokens tokens = table.tokens(witness);
        return tokens.wordsBefore(span.end()) > tokens.wordsBefore(span.start());
    }

    private void addWithoutEdges(int section, int place, List<Span> spans) {
        List<Span> ahead = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        List<Span> behind = new ArrayList<>();
        for (int witness = 0; witness < spans.size(); witness++) {
            int start = spans.get(witness).start();
            int end = spans.get(witness).end();
            if (hasWord(witness, spans.get(witness))) {
                while (isEdge(witness, start)) {
                    start++;
                }
                while (isEdge(witness, end - 1)) {
                    end--;
                }
            }
            ahead.add(new Span(spans.get(witness).start(), start));
            words.add(new Span(start, end));
            behind.add(new Span(end, spans.get(witness).end()));
        }
        for (List<Span> part : List.of(ahead, words, behind)) {
            addUnlessEmpty(section, place, part);
        }
    }

    /** Whether the token is a sign that is no part of a word. */
    private boolean isEdge(int witness, int token) {
        Tokens tokens = table.tokens(witness);
        return !tokens.isWord(token) && !isJoiner(tokens, token);
    }

    /** Whether the token is a hyphen or an apostrophe, which may stand inside of a word. */
    static boolean isJoiner(Tokens tokens, int token) {
        if (tokens.isWord(token)) {
            return false;
        }
        String key = ComparisonKey.ofSign(tokens.text(token), false);
        return key.equals(ComparisonKey.APOSTROPHE) || key.equals(ComparisonKey.HYPHEN);
    }
}
