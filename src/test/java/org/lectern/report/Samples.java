package org.lectern.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Collator;
import org.lectern.compare.Comparer;
import org.lectern.compare.Comparison;
import org.lectern.text.BlockKind;
import org.lectern.text.Metadata;
import org.lectern.text.Removed;
import org.lectern.text.Transcript;

/** Two small editions of one speech, in which there is something of everything. */
final class Samples {

    private Samples() {}

    static Transcript delivered() {
        return TranscriptBuilder.of("delivered.pdf")
                .metadata(new Metadata(null, "Ms. Amara Diallo", null, null, null, Metadata.Status.AS_DELIVERED))
                .warning("page 2 has no usable text layer; read by OCR")
                .page()
                .removed(Removed.Kind.DELIVERY_NOTICE, "Check against delivery")
                .block(BlockKind.SALUTATION, "Mr. President,")
                .joined(
                        "Thank you for the invitation to speak before the ",
                        "High",
                        "Level",
                        " Panel on the future of the oceans.")
                .paragraph("The challenges of the sea have become a top priority for my government, and we honour our"
                        + " promises. Twelve harbours were rebuilt in the past 10 years. No coast is far from another.")
                .page()
                .removed(Removed.Kind.PAGE_NUMBER, "2")
                .paragraph("Our fishermen know the price of empty nets better than anyone in this hall.")
                .paragraph("Nobody can doubt what science says about warming currents and rising tides.")
                .paragraph("Let us therefore act together - today and not tomorrow.")
                .build();
    }

    static Transcript published() {
        return TranscriptBuilder.of("published.md")
                .metadata(new Metadata("The Sea We Share", null, null, "Geneva", "2019-06-08", null))
                .block(BlockKind.TITLE, "The Sea We Share")
                .block(BlockKind.FRONT_MATTER, "Ms. Amara Diallo, Minister of the Sea")
                .block(BlockKind.FRONT_MATTER, "Geneva, 8 June 2019")
                .block(BlockKind.SALUTATION, "Mr. President,")
                .paragraph("Thank you for the invitation to speak before the High-Level Panel on the future of the"
                        + " oceans.")
                .paragraph("The challenges of the sea has become a top priority for my government, and we honor our"
                        + " promises.")
                .paragraph("Twelve harbours were rebuilt in the past 12 years. No coast is far from another.")
                .paragraph("Nobody can doubt what science says about warming currents and rising tides.")
                .paragraph("Our fishermen know the price of empty nets better than anyone in this hall.")
                .paragraph("We owe this to our children.")
                .paragraph("Let us therefore act together \u2014 today, and not tomorrow.")
                .build();
    }

    static Comparison editions() {
        return compare(delivered(), published());
    }

    /** Four witnesses: an addition, a move, an omission, an excerpt, and single words. */
    static Apparatus apparatus() {
        Transcript base = published();
        Transcript moved = TranscriptBuilder.paragraphs(
                "moved.txt",
                "Thank you for the invitation to speak before the High-Level Panel on the future of the oceans.",
                "Nobody can doubt what science says about warming currents and rising tides.",
                "The challenges of the sea have become a top priority for my government, and we honour our promises.",
                "Our fishermen know the price of empty nets better than anybody in this room.",
                "We owe this to our children and to theirs, who will ask what we did while there was time to act.",
                "Let us therefore act together \u2014 today, and not tomorrow.");
        Transcript excerpt = TranscriptBuilder.paragraphs(
                "excerpt.txt", "Our fishermen know the price of empty nets better than anyone in this hall.");
        return new Collator(Comparer.standard()).collate(List.of(base, delivered(), moved, excerpt), 0);
    }

    static Comparison compare(Transcript base, Transcript other) {
        return Comparer.standard().compare(base, other);
    }

    static <T> String render(Renderer<T> renderer, T result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * The text of a file under {@code golden}. With the system property {@code golden.write} set, the file in the source
     * tree is made anew of what was rendered, to be read before it is committed.
     */
    static String golden(String name, String rendered) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(Path.of("src/test/resources/golden", name), rendered);
                return rendered;
            }
            try (InputStream in = Samples.class.getResourceAsStream("/golden/" + name)) {
                return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
