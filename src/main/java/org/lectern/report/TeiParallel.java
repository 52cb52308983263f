package org.lectern.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Attestation;
import org.lectern.collate.Entry;
import org.lectern.collate.Lacuna;
import org.lectern.collate.Segment;
import org.lectern.collate.VariantReading;
import org.lectern.compare.Operation;
import org.lectern.compare.Witness;
import org.lectern.text.Span;

/**
 * The text with the readings of all witnesses at their places, by parallel segmentation.
 *
 * <p>A witness is read by taking, in each {@code app}, the reading that names it; what stands in no {@code app} is common
 * to all. An entry on a passage holds the entries inside of it. A passage that a witness has elsewhere is an empty
 * reading at its place in the base text, and an addition, with the passage in full, at its place in the witness.
 */
final class TeiParallel {

    private final Apparatus apparatus;
    private final XmlWriter tei;
    private final TeiText text;
    private final boolean typography;
    private final int base;
    private final Map<Integer, List<Entry>> passages = new HashMap<>();
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<Integer, List<Arrival>> arrivals = new HashMap<>();
    private final Map<Integer, List<String>> lacunaStarts = new HashMap<>();
    private final Map<Integer, List<String>> lacunaEnds = new HashMap<>();

    /** A passage that comes to another place in one witness. */
    private record Arrival(Entry entry, Attestation attestation) {

        String id() {
            return id(entry, attestation.siglum());
        }

        static String id(Entry entry, String siglum) {
            return entry.id() + "-" + siglum;
        }
    }

    TeiParallel(Apparatus apparatus, XmlWriter tei, boolean typography) {
        this.apparatus = apparatus;
        this.tei = tei;
        this.text = new TeiText(apparatus, tei);
        this.typography = typography;
        this.base = apparatus.baseNumber();
        for (Entry entry : apparatus.entries()) {
            int start = entry.segments().start();
            if (entry.passage()) {
                passages.computeIfAbsent(start, k -> new ArrayList<>()).add(entry);
            } else {
                entries.put(start, entry);
            }
            for (VariantReading reading : entry.readings()) {
                reading.movedTo()
                        .ifPresent(to -> reading.attestations()
                                .forEach(attestation -> arrivals.computeIfAbsent(to, k -> new ArrayList<>())
                                        .add(new Arrival(entry, attestation))));
            }
        }
        // Each witness in its own order, which need not be that of another.
        arrivals.values()
                .forEach(list -> list.sort(Comparator.<Arrival, String>comparing(
                                arrival -> arrival.attestation.siglum())
                        .thenComparing(arrival -> arrival.attestation.reading().tokens())));
        for (Lacuna lacuna : apparatus.lacunae()) {
            lacunaStarts
                    .computeIfAbsent(lacuna.segments().start(), k -> new ArrayList<>())
                    .add(lacuna.siglum());
            lacunaEnds
                    .computeIfAbsent(lacuna.segments().end(), k -> new ArrayList<>())
                    .add(lacuna.siglum());
        }
    }

    void write() throws IOException {
        text.open();
        List<String> all = apparatus.witnesses().stream().map(Witness::siglum).toList();
        int size = apparatus.segments().size();
        segments(new Span(0, size), all, 0, true);
        milestones(size, all);
        text.close();
    }

    /**
     * Writes segments.
     *
     * @param sigla the witnesses whose text is written here
     * @param depth how many passages that begin with the first segment are open already
     * @param outside whether the base text's paragraphs may begin here
     */
    private void segments(Span range, List<String> sigla, int depth, boolean outside) throws IOException {
        int skip = depth;
        int k = range.start();
        while (k < range.end()) {
            if (skip == 0) {
                milestones(k, sigla);
            }
            List<Entry> starting = passages.getOrDefault(k, List.of());
            if (skip < starting.size()) {
                Entry passage = starting.get(skip);
                passage(passage, sigla, skip + 1, outside);
                k = passage.segments().end();
            } else {
                segment(k++, sigla, outside);
            }
            skip = 0;
        }
    }

    private void segment(int k, List<String> sigla, boolean outside) throws IOException {
        Entry entry = entries.get(k);
        Segment segment = apparatus.segments().get(k);
        if (entry != null) {
            app(entry.id(), entry.category().label(), k, lemma(entry, k, sigla), readings(entry, k, sigla), outside);
            return;
        }
        List<String> there = there(segment, sigla);
        if (there.isEmpty()) {
            return;
        }
        Map<String, List<String>> spellings = spellings(segment, there);
        if (typography && spellings.size() > 1) {
            List<Text> texts = new ArrayList<>();
            spellings.values().forEach(who -> texts.add(new Text(who, "typography", "substitution", span(k, who))));
            app("", "typography", k, texts.get(0), texts.subList(1, texts.size()), outside);
            return;
        }
        plain(speaker(there), segment.tokens().get(speaker(there)), outside);
    }

    /** What all witnesses have that are there. */
    private void plain(int speaker, Span range, boolean outside) throws IOException {
        if (outside && speaker == base) {
            text.baseText(range);
        } else {
            openFor(speaker, range, outside);
            tei.text(text.blankAhead(speaker, range) ? " " : "");
            text.reading(speaker, range);
        }
    }

    /** A reading as it is written: who has it, what it is, and what it is made of; no range for nothing. */
    private record Text(List<String> sigla, String type, String subtype, Span range) {}

    private Text lemma(Entry entry, int k, List<String> sigla) {
        List<String> who = among(entry.lemma().sigla(), sigla);
        return new Text(who, "", "", span(k, who));
    }

    private List<Text> readings(Entry entry, int k, List<String> sigla) {
        List<Text> texts = new ArrayList<>();
        for (VariantReading reading : entry.readings()) {
            List<String> who = among(reading.sigla(), sigla);
            texts.add(new Text(
                    who, reading.category().label(), reading.operation().label(), span(k, who)));
        }
        return texts;
    }

    private Span span(int k, List<String> who) {
        return who.isEmpty()
                ? new Span(0, 0)
                : apparatus.segments().get(k).tokens().get(speaker(who));
    }

    private void app(String id, String type, int k, Text lemma, List<Text> readings, boolean outside)
            throws IOException {
        List<Text> present = new ArrayList<>();
        readings.stream().filter(reading -> !reading.sigla.isEmpty()).forEach(present::add);
        boolean withLemma = !lemma.sigla.isEmpty();
        if (!withLemma && present.isEmpty()) {
            return;
        }
        if (present.isEmpty()) {
            if (!lemma.range.isEmpty()) {
                plain(speaker(lemma.sigla), lemma.range, outside);
            }
            return;
        }
        List<Text> all = new ArrayList<>(present);
        if (withLemma) {
            all.add(0, lemma);
        }
        Span ofBase = apparatus.segments().get(k).tokens().get(base);
        openFor(base, ofBase, outside);
        boolean blank = all.stream()
                .filter(each -> !each.range.isEmpty())
                .allMatch(each -> text.blankAhead(speaker(each.sigla), each.range));
        tei.text(blank ? " " : "");
        tei.open("app", "xml:id", id, "type", type);
        for (int i = 0; i < all.size(); i++) {
            Text each = all.get(i);
            boolean isLemma = withLemma && i == 0;
            tei.open(
                    isLemma ? "lem" : "rdg",
                    "wit",
                    TeiText.pointers(each.sigla),
                    "type",
                    isLemma ? "" : each.type,
                    "subtype",
                    isLemma ? "" : each.subtype);
            if (!each.range.isEmpty()) {
                int speaker = speaker(each.sigla);
                tei.text(!blank && text.blankAhead(speaker, each.range) ? " " : "");
                text.reading(speaker, each.range);
            }
            tei.close();
        }
        tei.close();
        if (outside) {
            text.continueBehind(ofBase);
        }
    }

    /** An entry on a passage: those who have it in place, with the entries inside of it, and the others. */
    private void passage(Entry entry, List<String> sigla, int depth, boolean outside) throws IOException {
        Span range = entry.segments();
        boolean lemmaHas = !entry.lemma().text().isEmpty();
        openFor(base, baseTokens(range), outside);
        tei.open(
                "app",
                "xml:id",
                entry.id(),
                "type",
                entry.isTransposition() ? "transposition" : entry.category().label());
        List<String> lemma = among(entry.lemma().sigla(), sigla);
        if (!lemma.isEmpty()) {
            tei.open("lem", "wit", TeiText.pointers(lemma));
            if (lemmaHas) {
                segments(range, lemma, depth, false);
            }
            tei.close();
        }
        for (VariantReading reading : entry.readings()) {
            List<String> who = among(reading.sigla(), sigla);
            if (!who.isEmpty()) {
                boolean moved = reading.operation() == Operation.TRANSPOSITION;
                tei.open(
                        "rdg",
                        "wit",
                        TeiText.pointers(who),
                        "type",
                        moved ? "transposition" : reading.category().label(),
                        "subtype",
                        moved ? "" : reading.operation().label(),
                        "corresp",
                        moved ? arrivals(entry, who) : "");
                if (!lemmaHas && !moved) {
                    segments(range, who, depth, false);
                }
                tei.close();
            }
        }
        tei.close();
        if (outside) {
            text.continueBehind(baseTokens(range));
        }
    }

    private static String arrivals(Entry entry, List<String> sigla) {
        return sigla.stream().map(siglum -> "#" + Arrival.id(entry, siglum)).collect(Collectors.joining(" "));
    }

    /** What the base text has in the segments; empty where it has nothing. */
    private Span baseTokens(Span range) {
        Span tokens = new Span(0, 0);
        for (Segment segment : apparatus.segments().subList(range.start(), range.end())) {
            Span next = segment.tokens().get(base);
            if (!next.isEmpty()) {
                tokens = new Span(tokens.isEmpty() ? next.start() : tokens.start(), next.end());
            }
        }
        return tokens;
    }

    /** What stands between two segments: the ends and beginnings of lacunae, and passages that come from elsewhere. */
    private void milestones(int k, List<String> sigla) throws IOException {
        lacuna("lacunaEnd", lacunaEnds.getOrDefault(k, List.of()), sigla);
        for (Arrival arrival : arrivals.getOrDefault(k, List.of())) {
            arrive(arrival, sigla);
        }
        lacuna("lacunaStart", lacunaStarts.getOrDefault(k, List.of()), sigla);
    }

    private void lacuna(String element, List<String> who, List<String> sigla) throws IOException {
        for (String siglum : among(who, sigla)) {
            text.anyParagraph();
            tei.open("app", "type", "lacuna").open("rdg", "wit", "#" + siglum);
            tei.empty(element).close().close();
        }
    }

    private void arrive(Arrival arrival, List<String> sigla) throws IOException {
        String who = arrival.attestation.siglum();
        if (!sigla.contains(who)) {
            return;
        }
        text.anyParagraph();
        tei.text(" ").open("app", "type", "transposition", "corresp", "#" + arrival.entry.id());
        List<String> others =
                sigla.stream().filter(siglum -> !siglum.equals(who)).toList();
        if (!others.isEmpty()) {
            tei.open("lem", "wit", TeiText.pointers(others)).close();
        }
        tei.open("rdg", "xml:id", arrival.id(), "wit", "#" + who, "type", "transposition");
        text.reading(apparatus.number(who), arrival.attestation.reading().tokens());
        tei.close().close();
    }

    /** Opens the paragraph for what comes next. */
    private void openFor(int speaker, Span range, boolean outside) throws IOException {
        if (outside && speaker == base && !range.isEmpty()) {
            text.paragraphOf(range.start());
        } else if (outside) {
            text.anyParagraph();
        }
    }

    private List<String> there(Segment segment, List<String> sigla) {
        return sigla.stream()
                .filter(siglum ->
                        !segment.tokens().get(apparatus.number(siglum)).isEmpty())
                .toList();
    }

    private Map<String, List<String>> spellings(Segment segment, List<String> sigla) {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        List<String> baseFirst = new ArrayList<>(sigla);
        baseFirst.sort(Comparator.comparing(siglum -> !siglum.equals(apparatus.base())));
        for (String siglum : baseFirst) {
            int witness = apparatus.number(siglum);
            Span span = segment.tokens().get(witness);
            String written = apparatus.witnesses().get(witness).tokens().text(span.start(), span.end());
            spellings.computeIfAbsent(written, w -> new ArrayList<>()).add(siglum);
        }
        return spellings;
    }

    /** The base text if it is one of them, else the first. */
    private int speaker(List<String> sigla) {
        return sigla.contains(apparatus.base()) ? base : apparatus.number(sigla.get(0));
    }

    private static List<String> among(List<String> who, List<String> sigla) {
        return who.stream().filter(sigla::contains).toList();
    }
}
