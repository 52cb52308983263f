package org.lectern.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Entry;
import org.lectern.collate.Lacuna;
import org.lectern.collate.VariantReading;
import org.lectern.text.Span;

/**
 * The base text by itself, with an anchor at each border of a segment, and the apparatus apart from it, each entry
 * pointing at the anchors at its two ends. Entries may overlap.
 */
final class TeiStandOff {

    private final Apparatus apparatus;
    private final XmlWriter tei;

    TeiStandOff(Apparatus apparatus, XmlWriter tei) {
        this.apparatus = apparatus;
        this.tei = tei;
    }

    void write() throws IOException {
        if (!apparatus.entries().isEmpty()) {
            tei.open("standOff").line().open("listApp").line();
            for (Entry entry : apparatus.entries()) {
                entry(entry);
            }
            for (Lacuna lacuna : apparatus.lacunae()) {
                open("", "lacuna", lacuna.segments());
                tei.open("rdg", "wit", "#" + lacuna.siglum(), "type", "lacuna");
                tei.close().close().line();
            }
            tei.close().line().close().line();
        }
        text();
    }

    private void open(String id, String type, Span segments) throws IOException {
        tei.open(
                "app",
                "xml:id",
                id,
                "type",
                type,
                "from",
                "#" + anchor(segments.start()),
                "to",
                "#" + anchor(segments.end()));
    }

    private static String anchor(int segment) {
        return "s" + segment;
    }

    private void entry(Entry entry) throws IOException {
        open(
                entry.id(),
                entry.isTransposition() ? "transposition" : entry.category().label(),
                entry.segments());
        tei.open("lem", "wit", TeiText.pointers(entry.lemma().sigla()));
        tei.text(entry.lemma().text()).close();
        for (VariantReading reading : entry.readings()) {
            boolean moved = reading.movedTo().isPresent();
            tei.open(
                    "rdg",
                    "wit",
                    TeiText.pointers(reading.sigla()),
                    "type",
                    moved ? "transposition" : reading.category().label(),
                    "subtype",
                    moved ? "" : reading.operation().label(),
                    "corresp",
                    moved ? "#" + anchor(reading.movedTo().getAsInt()) : "");
            tei.text(reading.text()).close();
        }
        tei.close().line();
    }

    private void text() throws IOException {
        TeiText text = new TeiText(apparatus, tei);
        int base = apparatus.baseNumber();
        text.open();
        List<Integer> waiting = new ArrayList<>();
        for (int k = 0; k < apparatus.segments().size(); k++) {
            Span range = apparatus.segments().get(k).tokens().get(base);
            waiting.add(k);
            if (!range.isEmpty()) {
                text.paragraphOf(range.start());
                anchors(waiting);
                text.baseText(range);
            }
        }
        waiting.add(apparatus.segments().size());
        text.anyParagraph();
        anchors(waiting);
        text.close();
    }

    private void anchors(List<Integer> segments) throws IOException {
        for (int segment : segments) {
            tei.empty("anchor", "xml:id", anchor(segment));
        }
        segments.clear();
    }
}
