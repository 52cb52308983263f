package org.lectern.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.compare.Witness;
import org.lectern.text.Span;

/** Makes an apparatus of a finished alignment. */
final class ApparatusMaker {

    private final List<Witness> witnesses;
    private final int base;
    private final EntryMaker maker;
    private final List<Move> moves;
    private final List<Section> sections;
    private final List<Segmentation.Draft> drafts;
    private final List<Segment> segments;

    ApparatusMaker(AlignmentTable table, List<Witness> witnesses, int base, EntryMaker maker) {
        this.witnesses = witnesses;
        this.base = base;
        this.maker = maker;
        List<Gap> gaps = Gap.of(table);
        this.moves = Move.of(table, gaps);
        this.sections = Section.of(table, gaps, moves);
        this.drafts = Segmentation.of(table, sections);
        this.segments = drafts.stream().map(Segmentation.Draft::segment).toList();
    }

    Apparatus make() {
        List<Entry> entries = new ArrayList<>();
        addTranspositions(entries);
        addOmissions(entries);
        for (int k = 0; k < drafts.size(); k++) {
            Segmentation.Draft draft = drafts.get(k);
            if (!draft.same()) {
                List<Integer> present = sections.get(draft.section()).present();
                maker.entry("", new Span(k, k + 1), draft.segment().tokens(), present)
                        .ifPresent(entries::add);
            }
        }
        // The order of the text, and what encloses others ahead of them.
        entries.sort(Comparator.<Entry>comparingInt(entry -> entry.segments().start())
                .thenComparing(entry -> -entry.segments().end()));
        List<Entry> numbered = new ArrayList<>();
        for (Entry entry : entries) {
            numbered.add(entry.withId("e" + (numbered.size() + 1)));
        }
        return new Apparatus(witnesses.get(base).siglum(), witnesses, segments, numbered, lacunae());
    }

    /** The first segment that begins at the place or behind it. */
    private int segmentAt(int place) {
        int low = 0;
        int high = drafts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drafts.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Span segmentsOf(Span places) {
        return new Span(segmentAt(places.start()), segmentAt(places.end()));
    }

    private void addTranspositions(List<Entry> entries) {
        Map<Span, Map<Integer, List<Integer>>> passages = new TreeMap<>();
        for (Move move : moves) {
            passages.computeIfAbsent(segmentsOf(move.places()), passage -> new TreeMap<>())
                    .computeIfAbsent(segmentAt(move.behind() + 1), to -> new ArrayList<>())
                    .add(move.witness());
        }
        passages.forEach((passage, moved) -> {
            List<Span> tokens = tokens(passage);
            List<Integer> inPlace = new ArrayList<>();
            for (int witness = 0; witness < witnesses.size(); witness++) {
                int number = witness;
                boolean elsewhere = moved.values().stream().anyMatch(members -> members.contains(number));
                if (!elsewhere && !tokens.get(witness).isEmpty()) {
                    inPlace.add(witness);
                }
            }
            if (!inPlace.isEmpty()) {
                entries.add(maker.transposition("", passage, tokens, inPlace, moved));
            }
        });
    }

    /** What each witness has in a range of segments; from its first token there to its last. */
    private List<Span> tokens(Span range) {
        List<Span> tokens = new ArrayList<>();
        for (int witness = 0; witness < witnesses.size(); witness++) {
            Span whole = segments.get(range.start()).tokens().get(witness);
            for (Segment segment : segments.subList(range.start(), range.end())) {
                Span span = segment.tokens().get(witness);
                if (whole.isEmpty()) {
                    whole = span;
                } else if (!span.isEmpty()) {
                    whole = new Span(Math.min(whole.start(), span.start()), Math.max(whole.end(), span.end()));
                }
            }
            tokens.add(whole);
        }
        return tokens;
    }

    private void addOmissions(List<Entry> entries) {
        int k = 0;
        while (k < sections.size()) {
            int start = k++;
            Set<Integer> omitting = sections.get(start).omitting();
            if (omitting.isEmpty()) {
                continue;
            }
            while (k < sections.size() && continues(sections.get(start), sections.get(k))) {
                k++;
            }
            Span passage = segmentsOf(new Span(
                    sections.get(start).places().start(),
                    sections.get(k - 1).places().end()));
            entries.add(maker.omission(
                    "",
                    passage,
                    tokens(passage),
                    sections.get(start).present(),
                    omitting.stream().sorted().toList()));
        }
    }

    /** Whether the passage goes on in the next section: nobody comes or goes, and no block or move begins or ends. */
    private boolean continues(Section first, Section next) {
        int border = next.places().start();
        return !next.beginsBlocks()
                && first.omitting().equals(next.omitting())
                && first.present().equals(next.present())
                && moves.stream()
                        .noneMatch(move -> move.places().start() == border
                                || move.places().end() == border
                                || move.behind() + 1 == border);
    }

    private List<Lacuna> lacunae() {
        List<Lacuna> lacunae = new ArrayList<>();
        for (int witness = 0; witness < witnesses.size(); witness++) {
            int k = 0;
            while (k < sections.size()) {
                int start = k++;
                if (!sections.get(start).lacunose().contains(witness)) {
                    continue;
                }
                while (k < sections.size() && sections.get(k).lacunose().contains(witness)) {
                    k++;
                }
                Span places = new Span(
                        sections.get(start).places().start(),
                        sections.get(k - 1).places().end());
                lacunae.add(new Lacuna(witnesses.get(witness).siglum(), segmentsOf(places)));
            }
        }
        lacunae.sort(Comparator.comparing(Lacuna::segments).thenComparing(Lacuna::siglum));
        return lacunae;
    }
}
