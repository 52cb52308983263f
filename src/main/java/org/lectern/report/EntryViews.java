package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Attestation;
import org.lectern.collate.Entry;
import org.lectern.collate.VariantReading;
import org.lectern.compare.Operation;
import org.lectern.compare.Reading;
import org.lectern.compare.Witness;
import org.lectern.compare.WitnessText;
import org.lectern.report.view.EntryView;
import org.lectern.report.view.EntryView.ReadingView;

/** Makes of the entries of an apparatus what people are shown of them. */
final class EntryViews {

    /** Readings of more characters are cut in their middle. */
    private static final int LONGEST = 400;

    private static final int HEAD = 220;
    private static final int TAIL = 120;

    private final Apparatus apparatus;

    EntryViews(Apparatus apparatus) {
        this.apparatus = apparatus;
    }

    List<EntryView> all() {
        return apparatus.entries().stream().map(this::of).toList();
    }

    private EntryView of(Entry entry) {
        Attestation shown = around(entry);
        Reading reading = shown.reading();
        Witness witness = apparatus.witnesses().get(apparatus.number(shown.siglum()));
        Surrounding around = new Surrounding(witness);
        int start = reading.tokens().start();
        int end = reading.tokens().end();
        WitnessText text = new WitnessText(witness.transcript(), witness.tokens());
        List<ReadingView> readings = new ArrayList<>();
        readings.add(
                new ReadingView(cut(entry.lemma().text()), sigla(entry.lemma().sigla()), ""));
        for (VariantReading variant : entry.readings()) {
            readings.add(new ReadingView(cut(variant.text()), sigla(variant.sigla()), note(variant)));
        }
        String lacking = entry.lacking().isEmpty() ? "" : "not there: " + sigla(entry.lacking());
        String language = witness.transcript().language();
        return new EntryView(
                entry.id(),
                Phrases.name(entry.category()),
                place(shown),
                entry.significance().label(),
                entry.category().label(),
                Characters.visible(around.before(text.before(start), start)),
                cut(entry.lemma().text()),
                Characters.visible(around.after(text.after(end), end)),
                readings,
                lacking,
                language.equals("und") ? "" : language,
                WitnessViews.direction(witness.transcript()));
    }

    /** Whose words stand around the entry: the lemma's, or those of the first reading where the lemma is nothing. */
    private Attestation around(Entry entry) {
        Attestation lemma = apparatus.shown(entry);
        return lemma.reading().isEmpty()
                ? entry.readings().get(0).attestations().get(0)
                : lemma;
    }

    private static String place(Attestation attestation) {
        OptionalInt block = attestation.reading().block();
        OptionalInt page = attestation.reading().page();
        return attestation.siglum()
                + (block.isPresent() ? " \u00B6" + (block.getAsInt() + 1) : "")
                + (page.isPresent() ? " p. " + page.getAsInt() : "");
    }

    private String note(VariantReading variant) {
        String kind = variant.operation().label();
        return kind + ", "
                + (variant.operation() == Operation.TRANSPOSITION
                        ? standsElsewhere(variant.attestations().get(0))
                        : Phrases.name(variant.category()));
    }

    private String standsElsewhere(Attestation attestation) {
        Witness witness = apparatus.witnesses().get(apparatus.number(attestation.siglum()));
        Reading reading = attestation.reading();
        String paragraphs = Phrases.paragraphs(Places.blocks(witness, reading));
        return Places.fillsBlocks(witness, reading)
                ? "stands as " + paragraphs + " in " + witness.siglum()
                : "stands in " + paragraphs + " of " + witness.siglum();
    }

    private static String sigla(List<String> sigla) {
        return String.join(" ", sigla);
    }

    private static String cut(String text) {
        String visible = Characters.visible(text);
        if (visible.length() <= LONGEST) {
            return visible;
        }
        int head = visible.lastIndexOf(' ', HEAD);
        int tail = visible.indexOf(' ', visible.length() - TAIL);
        String end = visible.substring(tail < 0 ? visible.length() - TAIL : tail + 1);
        return visible.substring(0, head <= 0 ? HEAD : head) + " \u2026 " + end;
    }
}
