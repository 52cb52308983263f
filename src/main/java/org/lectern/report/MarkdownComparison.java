package org.lectern.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.compare.Significance;
import org.lectern.compare.Witness;

/**
 * Tells how two transcripts differ, to be pasted into an issue or an e-mail: what only the base has is struck out, what
 * only the other has is bold. GitHub-flavoured Markdown; what a transcript holds is never taken for markup.
 */
final class MarkdownComparison implements Renderer<Comparison> {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    /** What begins a heading, a list or a rule at the head of a line. */
    private static final Pattern LINE_START = Pattern.compile("^(\\s*[0-9]*)([#+=.)-])");

    private final ReportOptions options;

    MarkdownComparison(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        ShownChanges changes = ShownChanges.of(comparison, options);
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        page.write("# Two witnesses compared\n\n");
        page.write("| | title | file | words | paragraphs |\n|---|---|---|---:|---:|\n");
        for (Side side : Side.values()) {
            witness(comparison.witness(side), page);
        }
        page.write("\n" + Phrases.likeness(comparison) + ": " + Phrases.shares(comparison) + ".\n");
        section(
                "Substantives: other words",
                comparison,
                changes,
                page,
                change -> change.significance() == Significance.SUBSTANTIVE
                        && change.category() != Category.FRONT_MATTER);
        section("Front matter", comparison, changes, page, change -> change.category() == Category.FRONT_MATTER);
        section(
                "Accidentals: the same words, written otherwise",
                comparison,
                changes,
                page,
                change -> change.significance() == Significance.ACCIDENTAL);
        page.write("\n" + Phrases.verdict(comparison, changes) + "\n");
        page.flush();
    }

    private static void witness(Witness witness, Writer page) throws IOException {
        page.write("| " + witness.siglum() + " | " + escaped(Phrases.title(witness.transcript())) + " | "
                + escaped(witness.transcript().source().name()) + " | " + Phrases.number(witness.words()) + " | "
                + Phrases.number(witness.transcript().blocks().size()) + " |\n");
    }

    private static void section(
            String heading, Comparison comparison, ShownChanges changes, Writer page, Predicate<Change> belongs)
            throws IOException {
        List<Change> members = changes.all().stream().filter(belongs).toList();
        if (members.isEmpty()) {
            return;
        }
        page.write("\n## " + heading + " (" + Phrases.number(members.size()) + ")\n\n");
        Passage passage = new Passage(comparison);
        for (Change change : members) {
            page.write("- **" + change.id() + "** " + Phrases.kind(change) + ", " + Places.of(comparison, change)
                    + (change.movesPassage() ? ", " + Phrases.move(comparison, change) : "") + "\\\n  "
                    + inContext(comparison, change, passage) + "\n");
        }
    }

    private static String inContext(Comparison comparison, Change change, Passage passage) {
        if (change.movesBlocks()) {
            return escaped(Phrases.sentence(Phrases.move(comparison, change)) + ": " + passage.cut(Side.BASE, change));
        }
        String base = change.base().isEmpty() ? "" : passage.cut(Side.BASE, change);
        String other = change.other().isEmpty() ? "" : passage.cut(Side.OTHER, change);
        String before = escaped(passage.before(change));
        String after = escaped(passage.after(change));
        String both = marked("~~", base) + (base.isEmpty() || other.isEmpty() ? "" : " ") + marked("**", other);
        String line = (before
                        + gap(lastOf(before), firstOf(base + other))
                        + both
                        + gap(firstOf(after), lastOf(base + other))
                        + after)
                .strip()
                .replaceAll(" {2,}", " ");
        return LINE_START.matcher(line).replaceFirst("$1\\\\$2");
    }

    private static String marked(String markup, String text) {
        return text.isEmpty() ? "" : markup + escaped(text) + markup;
    }

    /** What must stand at markup between what is outside and what is inside of it, for it to be taken as markup (CommonMark 6.2). */
    private static String gap(int outside, int inside) {
        return Character.isLetterOrDigit(inside) && !Character.isLetterOrDigit(outside) ? "" : " ";
    }

    private static int firstOf(String text) {
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    private static int lastOf(String text) {
        return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    }

    private static String escaped(String text) {
        return MARKUP.matcher(Characters.printable(Characters.wellFormed(text))).replaceAll("\\\\$0");
    }
}
