package org.lectern.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.ingest.Extract;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Languages;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

/**
 * Turns the lines of an extract into the blocks of a transcript.
 *
 * <p>Cost is linear in the number of characters. Immutable; safe for use by many threads.
 */
public final class Layout {

    private static final List<LayoutPass> STANDARD = List.of(
            new Mojibake(),
            new CharacterReferences(),
            new Radicals(),
            new LostApostrophes(),
            new MailQuotes(),
            new Watermarks(),
            new LineNumbers(),
            new CopiedLineNumbers(),
            new PageMargins(),
            new PageFurniture(),
            new Letterheads(),
            new Leaders(),
            new LoneStrokes(),
            new Specks(),
            new Ornaments(),
            new Ligatures(),
            new MissingLetters(),
            new LetterSpacing(),
            new LostBlanks(),
            new DropCapitals(),
            new Footnotes(),
            new CopiedFootnotes(),
            new Bullets(),
            new Reflow(),
            new Dehyphenation(),
            new FrontMatter(),
            new Structure(),
            new DoubtfulWords());

    private final List<LayoutPass> passes;

    private Layout(List<LayoutPass> passes) {
        this.passes = List.copyOf(passes);
    }

    /** The names of the standard passes, in their order. */
    static List<String> passNames() {
        return STANDARD.stream().map(pass -> pass.getClass().getSimpleName()).toList();
    }

    /** The standard passes. */
    public static Layout standard() {
        return new Layout(STANDARD);
    }

    /** The given passes behind the standard ones, in order. */
    public static Layout withPasses(List<LayoutPass> further) {
        List<LayoutPass> passes = new ArrayList<>(STANDARD);
        passes.addAll(further);
        return new Layout(passes);
    }

    /** The transcript of an extract. */
    public Transcript read(Extract extract) {
        Draft draft = Draft.of(extract, Languages.of(extract.text()));
        for (LayoutPass pass : passes) {
            draft = pass.apply(draft);
        }
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            BlockKind kind = paragraph.kind().orElse(BlockKind.PARAGRAPH);
            blocks.add(new Block(blocks.size(), kind, paragraph.content()));
        }
        return new Transcript(
                extract.source(),
                draft.language(),
                extract.pages(),
                extract.times(),
                draft.metadata(),
                extract.text(),
                blocks,
                draft.removed().stream()
                        .sorted(Comparator.comparing(Removed::span))
                        .toList(),
                draft.repairs().stream()
                        .sorted(Comparator.comparing(Repair::span))
                        .toList(),
                extract.warnings());
    }
}
