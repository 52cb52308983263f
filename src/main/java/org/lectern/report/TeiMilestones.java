package org.lectern.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Attestation;
import org.lectern.collate.Entry;
import org.lectern.collate.Lacuna;
import org.lectern.collate.VariantReading;

/** What stands between two segments: the ends and beginnings of lacunae, and passages that come from elsewhere. */
final class TeiMilestones {

    private final Apparatus apparatus;
    private final XmlWriter tei;
    private final TeiText text;
    private final Map<Integer, List<Arrival>> arrivals = new HashMap<>();
    private final Map<Integer, List<String>> lacunaStarts = new HashMap<>();
    private final Map<Integer, List<String>> lacunaEnds = new HashMap<>();

    TeiMilestones(Apparatus apparatus, XmlWriter tei, TeiText text) {
        this.apparatus = apparatus;
        this.tei = tei;
        this.text = text;
        for (Entry entry : apparatus.entries()) {
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

    /** A passage that comes to another place in one witness. */
    private record Arrival(Entry entry, Attestation attestation) {

        String id() {
            return id(entry, attestation.siglum());
        }

        static String id(Entry entry, String siglum) {
            return entry.id() + "-" + siglum;
        }
    }

    /** Points at the places to which a passage comes in some witnesses. */
    static String pointers(Entry entry, List<String> sigla) {
        return sigla.stream().map(siglum -> "#" + Arrival.id(entry, siglum)).collect(Collectors.joining(" "));
    }

    /** Writes what stands ahead of a segment in some witnesses. */
    void write(int segment, List<String> sigla) throws IOException {
        lacuna("lacunaEnd", lacunaEnds.getOrDefault(segment, List.of()), sigla);
        for (Arrival arrival : arrivals.getOrDefault(segment, List.of())) {
            arrive(arrival, sigla);
        }
        lacuna("lacunaStart", lacunaStarts.getOrDefault(segment, List.of()), sigla);
    }

    private void lacuna(String element, List<String> who, List<String> sigla) throws IOException {
        for (String siglum : TeiText.among(who, sigla)) {
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
        tei.text(text.isAtHead() ? "" : " ").open("app", "type", "transposition", "corresp", "#" + arrival.entry.id());
        List<String> others =
                sigla.stream().filter(siglum -> !siglum.equals(who)).toList();
        if (!others.isEmpty()) {
            tei.open("lem", "wit", TeiText.pointers(others)).close();
        }
        tei.open("rdg", "xml:id", arrival.id(), "wit", "#" + who, "type", "transposition");
        text.reading(apparatus.number(who), arrival.attestation.reading().tokens());
        tei.close().close();
    }
}
