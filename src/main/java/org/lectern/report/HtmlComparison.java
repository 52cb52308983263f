package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.compare.Significance;
import org.lectern.compare.Witness;
import org.lectern.report.view.ChangeView;
import org.lectern.report.view.ComparisonPage;
import org.lectern.report.view.ComparisonPage.LayoutView;
import org.lectern.report.view.Filter;
import org.lectern.report.view.WitnessView;

/** Sets both texts side by side on a web page, the changes marked in them. */
final class HtmlComparison implements Renderer<Comparison> {

    private final ReportOptions options;

    HtmlComparison(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        WebPage.write("comparison.jte", page(comparison), out);
    }

    private ComparisonPage page(Comparison comparison) {
        ShownChanges changes = ShownChanges.of(comparison, options);
        WitnessView base = witness(comparison.base());
        WitnessView other = witness(comparison.other());
        List<String> notes = new ArrayList<>(Phrases.paragraphing(comparison));
        Phrases.settled(comparison).forEach(word -> notes.add("Settled by the other witness: " + word));
        return new ComparisonPage(
                WebPage.frame(base.title() + " and " + other.title() + " compared"),
                base,
                other,
                Phrases.likeness(comparison) + ": " + Phrases.shares(comparison) + ".",
                Phrases.verdict(comparison, changes),
                List.of(
                        Phrases.total(comparison.unchangedWords(), "word unchanged", "words unchanged"),
                        Phrases.changes(Significance.SUBSTANTIVE, changes.count(Significance.SUBSTANTIVE)),
                        Phrases.changes(Significance.ACCIDENTAL, changes.count(Significance.ACCIDENTAL))),
                filters(changes),
                changes(comparison, changes),
                Folds.of(new SideBySide(comparison, changes).rows()),
                notes.stream().map(Characters::visible).toList(),
                Stream.of(comparison.base(), comparison.other())
                        .map(HtmlComparison::layout)
                        .filter(layout -> !layout.traces().isEmpty())
                        .toList());
    }

    private static LayoutView layout(Witness witness) {
        return new LayoutView(
                witness.siglum(), new Traces(witness.transcript()).lists().toList());
    }

    private static WitnessView witness(Witness witness) {
        return WitnessViews.of(witness.siglum(), witness.transcript(), witness.words());
    }

    private static List<Filter> filters(ShownChanges changes) {
        return ShownChanges.categories(changes.all()).entrySet().stream()
                .map(entry -> new Filter(
                        entry.getKey().label(),
                        Phrases.name(entry.getKey()),
                        entry.getKey().significance().label(),
                        Phrases.number(entry.getValue())))
                .toList();
    }

    private static List<ChangeView> changes(Comparison comparison, ShownChanges changes) {
        Passage passage = new Passage(comparison);
        SourcePlaces sources = new SourcePlaces(comparison);
        return changes.all().stream()
                .map(change -> change(comparison, change, passage, sources))
                .toList();
    }

    private static ChangeView change(Comparison comparison, Change change, Passage passage, SourcePlaces sources) {
        boolean move = change.movesBlocks();
        Side side = Passage.side(change);
        String base = passage.cut(Side.BASE, change);
        return new ChangeView(
                change.id(),
                "#" + BlockViews.anchor(change.id(), side),
                Phrases.kind(change),
                Places.of(comparison, change),
                sources.of(change),
                change.significance().label(),
                change.category().label(),
                Characters.visible(move ? base : passage.before(change)),
                move ? "" : Characters.visible(base),
                passage.between(change),
                move ? "" : Characters.visible(passage.cut(Side.OTHER, change)),
                Characters.visible(passage.after(change)),
                move || change.movesPassage() ? Phrases.sentence(Phrases.move(comparison, change)) : "",
                side == Side.BASE);
    }
}
