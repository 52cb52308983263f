package org.lectern.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Entry;
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
    private final TeiMilestones milestones;

    TeiParallel(Apparatus apparatus, XmlWriter tei, boolean typography) {
        this.apparatus = apparatus;
        this.tei = tei;
        this.text = new TeiText(apparatus, tei);
        this.typography = typography;
        this.base = apparatus.baseNumber();
        this.milestones = new TeiMilestones(apparatus, tei, text);
        for (Entry entry : apparatus.entries()) {
            int start = entry.segments().start();
            if (entry.passage()) {
                passages.computeIfAbsent(start, k -> new ArrayList<>()).add(entry);
            } else {
                entries.put(start, entry);
            }
        }
    }

    void write() throws IOException {
        text.open();
        List<String> all = apparatus.witnesses().stream().map(Witness::siglum).toList();
        int size = apparatus.segments().size();
        segments(new Span(0, size), all, 0, true);
        milestones.write(size, all);
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
                milestones.write(k, sigla);
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
        if (entry == null) {
            agreed(k, sigla, outside, false);
        } else {
            String type = entry.category().label();
            app(new App(entry.id(), type, texts(entry, sigla)), k, outside, false);
        }
    }

    /**
     * What witnesses that agree have in a segment; each spelling of it by itself where typography is shown.
     *
     * @param spaced whether the blank ahead of it is written already
     */
    private void agreed(int k, List<String> sigla, boolean outside, boolean spaced) throws IOException {
        List<String> there = there(k, sigla);
        if (there.isEmpty()) {
            return;
        }
        List<List<String>> spellings = spellings(k, there);
        if (typography && spellings.size() > 1) {
            List<Text> texts = new ArrayList<>(List.of(Text.lemma(spellings.get(0))));
            spellings.stream()
                    .skip(1)
                    .map(who -> new Text("rdg", who, "typography", "substitution"))
                    .forEach(texts::add);
            app(new App("", "typography", texts), k, outside, spaced);
        } else {
            plain(speaker(there), span(k, speaker(there)), outside, spaced);
        }
    }

    /** The same text for all who have it. */
    private void plain(int speaker, Span range, boolean outside, boolean spaced) throws IOException {
        if (outside && speaker == base) {
            text.baseText(range);
        } else {
            openFor(speaker, range, outside);
            tei.text(!spaced && text.blankAhead(speaker, range) ? " " : "");
            text.reading(speaker, range);
        }
    }

    /** A reading as it is written: its element, who has it, and what it is. */
    private record Text(String element, List<String> sigla, String type, String subtype) {

        static Text lemma(List<String> sigla) {
            return new Text("lem", sigla, "", "");
        }
    }

    /** The readings of a segment, the lemma first. */
    private record App(String id, String type, List<Text> texts) {}

    /** The readings of an entry that some of the witnesses have. */
    private static List<Text> texts(Entry entry, List<String> sigla) {
        List<Text> texts =
                new ArrayList<>(List.of(Text.lemma(TeiText.among(entry.lemma().sigla(), sigla))));
        for (VariantReading reading : entry.readings()) {
            texts.add(new Text(
                    "rdg",
                    TeiText.among(reading.sigla(), sigla),
                    reading.category().label(),
                    reading.operation().label()));
        }
        texts.removeIf(each -> each.sigla.isEmpty());
        return texts;
    }

    private Span span(int k, int witness) {
        return apparatus.segments().get(k).tokens().get(witness);
    }

    private void app(App app, int k, boolean outside, boolean spaced) throws IOException {
        if (app.texts.stream().allMatch(each -> each.element.equals("lem"))) {
            for (Text lemma : app.texts) {
                agreed(k, lemma.sigla, outside, spaced);
            }
            return;
        }
        openFor(base, span(k, base), outside);
        boolean atHead = text.isAtHead();
        boolean blank = !spaced
                && app.texts.stream()
                        .flatMap(each -> there(k, each.sigla).stream())
                        .map(apparatus::number)
                        .allMatch(witness -> text.blankAhead(witness, span(k, witness)));
        tei.text(blank ? " " : "");
        tei.open("app", "xml:id", app.id, "type", app.type);
        for (Text each : app.texts) {
            String wit = TeiText.pointers(each.sigla);
            tei.open(each.element, "wit", wit, "type", each.type, "subtype", each.subtype);
            agreed(k, each.sigla, false, spaced || blank || atHead);
            tei.close();
        }
        tei.close();
        if (outside) {
            text.continueBehind(span(k, base));
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
        List<String> lemma = TeiText.among(entry.lemma().sigla(), sigla);
        if (!lemma.isEmpty()) {
            tei.open("lem", "wit", TeiText.pointers(lemma));
            if (lemmaHas) {
                segments(range, lemma, depth, false);
            }
            tei.close();
        }
        for (VariantReading reading : entry.readings()) {
            List<String> who = TeiText.among(reading.sigla(), sigla);
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
                        moved ? TeiMilestones.pointers(entry, who) : "");
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

    /** Opens the paragraph for what comes next. */
    private void openFor(int speaker, Span range, boolean outside) throws IOException {
        if (outside && speaker == base && !range.isEmpty()) {
            text.paragraphOf(range.start());
        } else if (outside) {
            text.anyParagraph();
        }
    }

    private List<String> there(int k, List<String> sigla) {
        return sigla.stream()
                .filter(siglum -> !span(k, apparatus.number(siglum)).isEmpty())
                .toList();
    }

    /** Those who write a segment alike, the base text's spelling first. */
    private List<List<String>> spellings(int k, List<String> sigla) {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        List<String> baseFirst = new ArrayList<>(sigla);
        baseFirst.sort(Comparator.comparing(siglum -> !siglum.equals(apparatus.base())));
        for (String siglum : baseFirst) {
            int witness = apparatus.number(siglum);
            Span span = span(k, witness);
            String written = apparatus.witnesses().get(witness).tokens().text(span.start(), span.end());
            spellings.computeIfAbsent(written, w -> new ArrayList<>()).add(siglum);
        }
        return List.copyOf(spellings.values());
    }

    /** The base text if it is one of them, else the first. */
    private int speaker(List<String> sigla) {
        return sigla.contains(apparatus.base()) ? base : apparatus.number(sigla.get(0));
    }
}
