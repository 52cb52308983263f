package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lectern.compare.Side;
import org.lectern.report.view.TranscriptPage;
import org.lectern.report.view.TranscriptPage.Fact;
import org.lectern.report.view.TranscriptPage.Trace;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.Tokenizer;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

/** Shows on a web page what was understood of one file. */
final class HtmlTranscript implements Renderer<Transcript> {

    @Override
    public void render(Transcript transcript, OutputStream out) throws IOException {
        int words = Tokenizer.tokenize(transcript.blocks(), new Vocabulary()).wordCount();
        BlockViews views = new BlockViews(transcript, Side.BASE);
        TranscriptPage page = new TranscriptPage(
                WebPage.frame(Phrases.title(transcript)),
                WitnessViews.of("", transcript, words),
                metadata(transcript),
                transcript.blocks().stream().map(views::of).toList(),
                transcript.removed().stream()
                        .map(removed -> removed(transcript, removed))
                        .toList(),
                transcript.repairs().stream()
                        .map(repair -> repair(transcript, repair))
                        .toList());
        WebPage.write("transcript.jte", page, out);
    }

    private static List<Fact> metadata(Transcript transcript) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : TranscriptFacts.metadata(transcript.metadata())) {
            facts.add(new Fact(fact.name(), Characters.visible(fact.value())));
        }
        facts.add(new Fact("SHA-256", transcript.source().sha256()));
        return facts;
    }

    private static Trace removed(Transcript transcript, Removed removed) {
        String note = page(transcript, removed.span().start());
        return new Trace(removed.kind().label(), Characters.visible(removed.text()), "", note);
    }

    private static Trace repair(Transcript transcript, Repair repair) {
        String page = page(transcript, repair.span().start());
        String doubt = repair.certain() ? "" : "doubtful, ";
        String note = doubt + repair.evidence() + (page.isEmpty() ? "" : ", " + page);
        return new Trace(
                repair.kind().label(),
                Characters.visible(repair.from()),
                Characters.visible(repair.to()),
                Characters.visible(note));
    }

    private static String page(Transcript transcript, int position) {
        OptionalInt page = transcript.pages().pageOf(position);
        return page.isPresent() ? "page " + page.getAsInt() : "";
    }
}
