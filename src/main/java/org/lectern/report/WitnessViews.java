package org.lectern.report;

import com.ibm.icu.util.ULocale;
import org.lectern.report.view.WitnessView;
import org.lectern.text.Transcript;

/** Makes the heads of pages. */
final class WitnessViews {

    private WitnessViews() {}

    static WitnessView of(String siglum, Transcript transcript, int words) {
        boolean unknown = transcript.language().equals("und");
        return new WitnessView(
                Characters.visible(siglum),
                Characters.visible(Phrases.title(transcript)),
                Characters.visible(transcript.source().name()),
                TranscriptFacts.facts(transcript, words),
                unknown ? "" : transcript.language(),
                direction(transcript),
                transcript.warnings().stream().map(Characters::visible).toList());
    }

    /** The direction of its script, for the {@code dir} attribute. */
    static String direction(Transcript transcript) {
        if (transcript.language().equals("und")) {
            return "auto";
        }
        return new ULocale(transcript.language()).isRightToLeft() ? "rtl" : "ltr";
    }
}
