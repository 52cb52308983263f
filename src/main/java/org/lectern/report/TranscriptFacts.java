package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.report.view.TranscriptPage.Fact;
import org.lectern.text.Metadata;
import org.lectern.text.Transcript;

/** What there is to say of a transcript in a line, and what it says of itself. */
final class TranscriptFacts {

    private TranscriptFacts() {}

    /** Its size and its kind, each in plain words. */
    static List<String> facts(Transcript transcript, int words) {
        List<String> facts = new ArrayList<>();
        facts.add(Phrases.count(words, "word"));
        facts.add(Phrases.count(transcript.blocks().size(), "paragraph"));
        if (transcript.pages().count() > 0) {
            facts.add(Phrases.count(transcript.pages().count(), "page"));
        }
        facts.add(language(transcript.language()));
        facts.add(transcript.source().mediaType());
        facts.add(Phrases.count(transcript.source().bytes(), "byte"));
        return facts;
    }

    private static String language(String code) {
        String name = code.equals("und") ? "" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? "language unknown" : name;
    }

    /** What is known of title, speaker and the like. */
    static List<Fact> metadata(Metadata metadata) {
        List<Fact> facts = new ArrayList<>();
        Metadata.Status status = metadata.status();
        add(facts, "Title", metadata.title());
        add(facts, "Speaker", metadata.speaker());
        add(facts, "Meeting", metadata.meeting());
        add(facts, "Place", metadata.place());
        add(facts, "Date", metadata.date());
        add(facts, "Status", status == null ? null : status.label().replace('-', ' '));
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }
}
