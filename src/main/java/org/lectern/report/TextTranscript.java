package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lectern.report.view.TranscriptPage.Fact;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Labelled;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.Tokenizer;
import org.lectern.text.Transcript;
import org.lectern.text.Vocabulary;

/** Shows on a terminal what was understood of one file: its blocks, and what was taken out or mended. */
final class TextTranscript implements Renderer<Transcript> {

    private static final int INDENT = 2;
    /** Room for the number of a block. */
    private static final int NUMBER = 6;

    private final ReportOptions options;

    TextTranscript(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Transcript transcript, OutputStream out) throws IOException {
        TextPage page = new TextPage(out, options);
        head(transcript, page);
        blocks(transcript, page);
        removed(transcript, page);
        repairs(transcript, page);
        for (String warning : transcript.warnings()) {
            page.blankLine();
            page.paragraph(0, INDENT, List.of(Run.strong("Note: "), Run.plain(warning)));
        }
        page.flush();
    }

    private static void head(Transcript transcript, TextPage page) throws IOException {
        int words = Tokenizer.tokenize(transcript.blocks(), new Vocabulary()).wordCount();
        page.paragraph(0, Run.strong(transcript.source().name()));
        page.paragraph(INDENT, Run.plain(String.join(", ", TranscriptFacts.facts(transcript, words))));
        for (Fact fact : TranscriptFacts.metadata(transcript.metadata())) {
            page.paragraph(INDENT, 2 * INDENT, List.of(Run.faint(fact.name() + ": "), Run.plain(fact.value())));
        }
    }

    private static void blocks(Transcript transcript, TextPage page) throws IOException {
        OptionalInt last = OptionalInt.empty();
        for (Block block : transcript.blocks()) {
            page.blankLine();
            OptionalInt on = transcript.pageOf(block, 0);
            if (on.isPresent() && !on.equals(last)) {
                page.paragraph(0, Run.faint("Page " + on.getAsInt()));
                page.blankLine();
            }
            last = on;
            String number = String.valueOf(block.index() + 1);
            String kind =
                    block.kind() == BlockKind.PARAGRAPH ? "" : block.kind().label() + ": ";
            String gap = " ".repeat(Math.max(1, NUMBER - INDENT - number.length()));
            page.paragraph(INDENT, NUMBER, List.of(Run.faint(number + gap + kind), Run.plain(block.text())));
        }
    }

    private static void removed(Transcript transcript, TextPage page) throws IOException {
        Map<Removed.Kind, List<String>> byKind = new EnumMap<>(Removed.Kind.class);
        for (Removed removed : transcript.removed()) {
            byKind.computeIfAbsent(removed.kind(), kind -> new ArrayList<>()).add(removed.text());
        }
        table("Taken out", byKind, page);
    }

    private static void repairs(Transcript transcript, TextPage page) throws IOException {
        Map<Repair.Kind, List<String>> byKind = new EnumMap<>(Repair.Kind.class);
        for (Repair repair : transcript.repairs()) {
            String doubt = repair.certain() ? "" : " (?)";
            byKind.computeIfAbsent(repair.kind(), kind -> new ArrayList<>()).add(repair.to() + doubt);
        }
        table("Mended, (?) where it is doubtful", byKind, page);
    }

    /** A line for each kind: how many, and each different text once. */
    private static void table(String heading, Map<? extends Labelled, List<String>> byKind, TextPage page)
            throws IOException {
        if (byKind.isEmpty()) {
            return;
        }
        page.blankLine();
        page.paragraph(0, Run.strong(heading));
        for (Map.Entry<? extends Labelled, List<String>> entry : byKind.entrySet()) {
            List<String> texts = entry.getValue();
            String samples = texts.stream()
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .limit(12)
                    .map(String::strip)
                    .collect(Collectors.joining(" | "));
            String count = entry.getKey().label() + " (" + texts.size() + ")" + (samples.isEmpty() ? "" : ": ");
            page.paragraph(INDENT, 2 * INDENT, List.of(Run.faint(count), Run.plain(samples)));
        }
    }
}
