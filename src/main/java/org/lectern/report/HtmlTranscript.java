package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.lectern.compare.Side;
import org.lectern.report.view.TranscriptPage;
import org.lectern.report.view.TranscriptPage.Fact;
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
                new Traces(transcript).lists().toList());
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
}
