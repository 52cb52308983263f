package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;
import org.lectern.report.view.WorksPage;
import org.lectern.report.view.WorksPage.Choice;
import org.lectern.report.view.WorksPage.EditionView;
import org.lectern.report.view.WorksPage.ExcerptView;
import org.lectern.report.view.WorksPage.RejectedView;
import org.lectern.report.view.WorksPage.RelatedView;
import org.lectern.report.view.WorksPage.Total;
import org.lectern.report.view.WorksPage.WorkView;

/** Lists works on a web page, the largest first, where they can be searched. */
final class HtmlWorks implements Renderer<Works> {

    /** Of works of one document. */
    private static final String ALONE = "alone";

    private final BiFunction<String, String, Optional<String>> comparisons;

    /** @param comparisons where the comparison of two documents is to be found */
    HtmlWorks(BiFunction<String, String, Optional<String>> comparisons) {
        this.comparisons = comparisons;
    }

    /** A work, and how its documents belong together. */
    private record Classified(Work work, Set<Relation> relations) {}

    /** Two documents, in the order of a pair. */
    private record Names(String a, String b) {}

    @Override
    public void render(Works works, OutputStream out) throws IOException {
        WebPage.write("works.jte", page(works), out);
    }

    private WorksPage page(Works works) {
        Map<Names, Pair> pairs = new HashMap<>();
        works.pairs().forEach(pair -> pairs.put(new Names(pair.a(), pair.b()), pair));
        List<Classified> classified = works.works().stream()
                .map(work -> new Classified(work, relations(work, pairs)))
                .toList();
        int alone =
                (int) works.works().stream().filter(work -> work.size() == 1).count();
        int several = works.works().size() - alone;
        return new WorksPage(
                WebPage.worksFrame("Works of " + Phrases.count(works.documents(), "document")),
                several == 0
                        ? "No two documents are of one work."
                        : Phrases.count(several, "work") + " with several documents.",
                List.of(
                        new Total("documents", Phrases.number(works.documents())),
                        new Total("works", Phrases.number(works.works().size())),
                        new Total(
                                "could not be read",
                                Phrases.number(works.rejected().size()))),
                choices(classified, alone),
                classified.stream().map(each -> work(each, pairs)).toList(),
                related(works),
                works.rejected().stream()
                        .map(rejection -> new RejectedView(
                                Characters.visible(rejection.source()), Characters.visible(rejection.reason())))
                        .toList());
    }

    private static Set<Relation> relations(Work work, Map<Names, Pair> pairs) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (work.editions().size() > 1) {
            relations.add(Relation.VARIANT);
        }
        if (!work.excerpts().isEmpty()) {
            relations.add(Relation.EXCERPT);
        }
        for (Edition edition : work.editions()) {
            for (String copy : edition.copies()) {
                Pair pair = pairs.get(new Names(edition.representative(), copy));
                relations.add(pair == null ? Relation.SAME_TEXT : pair.relation());
            }
        }
        return relations;
    }

    private static List<Choice> choices(List<Classified> works, int alone) {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        for (Classified work : works) {
            work.relations.forEach(relation -> counts.merge(relation, 1, Integer::sum));
        }
        List<Choice> choices = new ArrayList<>();
        counts.forEach(
                (relation, count) -> choices.add(new Choice(relation.label(), name(relation), Phrases.number(count))));
        if (alone > 0) {
            choices.add(new Choice(ALONE, "one document", Phrases.number(alone)));
        }
        return choices;
    }

    private static String name(Relation relation) {
        return switch (relation) {
            case IDENTICAL -> "identical files";
            case SAME_TEXT -> "the same text in several files";
            case VARIANT -> "several editions";
            case EXCERPT -> "excerpts";
            case RELATED -> "shared passages";
        };
    }

    private WorkView work(Classified classified, Map<Names, Pair> pairs) {
        Work work = classified.work;
        String labels = classified.relations.stream().map(Relation::label).collect(Collectors.joining(" "));
        String first = work.editions().get(0).representative();
        return new WorkView(
                work.id(),
                work.title().isEmpty() ? "(without a title)" : Characters.visible(work.title()),
                Phrases.count(work.size(), "document"),
                labels.isEmpty() ? ALONE : labels,
                work.editions().stream()
                        .map(edition -> edition(edition, first, pairs))
                        .toList(),
                work.excerpts().stream().map(this::excerpt).toList());
    }

    private EditionView edition(Edition edition, String first, Map<Names, Pair> pairs) {
        String name = edition.representative();
        Pair there = pairs.get(new Names(first, name));
        Pair back = pairs.get(new Names(name, first));
        Pair pair = there == null ? back : there;
        return new EditionView(
                Characters.visible(name),
                pair == null ? "" : Phrases.percent(pair.resemblance()) + " like the first",
                address(first, name),
                edition.copies().stream().map(Characters::visible).toList());
    }

    private String address(String base, String other) {
        return comparisons.apply(base, other).orElse("");
    }

    private ExcerptView excerpt(Excerpt excerpt) {
        return new ExcerptView(
                Characters.visible(excerpt.source()),
                Phrases.percent(excerpt.containment()) + " of it in " + Characters.visible(excerpt.of()),
                address(excerpt.of(), excerpt.source()));
    }

    private List<RelatedView> related(Works works) {
        return works.pairs().stream()
                .filter(pair -> pair.relation() == Relation.RELATED)
                .map(pair -> new RelatedView(
                        Characters.visible(pair.a()),
                        Characters.visible(pair.b()),
                        Phrases.percent(pair.aInB()) + " and " + Phrases.percent(pair.bInA()) + " shared",
                        address(pair.a(), pair.b())))
                .toList();
    }
}
