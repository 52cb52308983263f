package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Entry;
import org.lectern.compare.Category;
import org.lectern.compare.Significance;
import org.lectern.compare.Witness;
import org.lectern.report.view.ApparatusPage;
import org.lectern.report.view.ApparatusPage.AgreementView;
import org.lectern.report.view.Filter;

/** Shows an apparatus on a web page. */
final class HtmlApparatus implements Renderer<Apparatus> {

    @Override
    public void render(Apparatus apparatus, OutputStream out) throws IOException {
        List<Witness> witnesses = apparatus.witnesses();
        ApparatusPage page = new ApparatusPage(
                WebPage.frame(
                        Phrases.title(witnesses.get(apparatus.baseNumber()).transcript()) + ", " + witnesses.size()
                                + " witnesses"),
                apparatus.base(),
                witnesses.stream()
                        .map(witness -> WitnessViews.of(witness.siglum(), witness.transcript(), witness.words()))
                        .toList(),
                Phrases.collation(apparatus) + ".",
                Stream.of(Significance.values())
                        .map(significance -> Phrases.entries(significance, apparatus.count(significance)))
                        .toList(),
                filters(apparatus),
                new EntryViews(apparatus).all(),
                distances(apparatus),
                agreements(apparatus),
                Phrases.lacunae(apparatus).stream().map(Characters::visible).toList());
        WebPage.write("apparatus.jte", page, out);
    }

    private static List<Filter> filters(Apparatus apparatus) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        for (Entry entry : apparatus.entries()) {
            counts.merge(entry.category(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(count -> new Filter(
                        count.getKey().label(),
                        Phrases.name(count.getKey()),
                        count.getKey().significance().label(),
                        Phrases.number(count.getValue())))
                .toList();
    }

    private static List<List<String>> distances(Apparatus apparatus) {
        List<List<String>> rows = new ArrayList<>();
        for (Witness one : apparatus.witnesses()) {
            List<String> row = new ArrayList<>();
            for (Witness two : apparatus.witnesses()) {
                row.add(
                        one.siglum().equals(two.siglum())
                                ? ""
                                : Phrases.distance(apparatus.distance(one.siglum(), two.siglum())));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<AgreementView> agreements(Apparatus apparatus) {
        return apparatus.agreements().stream()
                .map(agreement -> new AgreementView(
                        String.join(" ", agreement.sigla()),
                        String.join(" ", agreement.against()),
                        Phrases.number(agreement.entries()),
                        Phrases.number(agreement.substantive())))
                .toList();
    }
}
