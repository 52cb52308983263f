package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
import org.lectern.report.view.WorksPage.CopyView;
import org.lectern.report.view.WorksPage.EditionView;
import org.lectern.report.view.WorksPage.ExcerptView;
import org.lectern.report.view.WorksPage.RejectedView;
import org.lectern.report.view.WorksPage.RelatedView;
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

    @Override
    public void render(Works works, OutputStream out) throws IOException {
        WebPage.write("works.jte", page(works), out);
    }

    private WorksPage page(Works works) {
        Relations pairs = new Relations(works);
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
                        Phrases.total(works.documents(), "document", "documents"),
                        Phrases.total(works.works().size(), "work", "works"),
                        Phrases.total(works.rejected().size(), "could not be read", "could not be read")),
                choices(classified, alone),
                classified.stream().map(each -> work(each, pairs)).toList(),
                related(works),
                works.rejected().stream()
                        .map(rejection -> new RejectedView(
                                Characters.visible(rejection.source()), Characters.visible(rejection.reason())))
                        .toList());
    }

    private static Set<Relation> relations(Work work, Relations pairs) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (work.editions().size() > 1) {
            relations.add(Relation.VARIANT);
        }
        if (!work.excerpts().isEmpty()) {
            relations.add(Relation.EXCERPT);
        }
        for (Edition edition : work.editions()) {
            for (String copy : edition.copies()) {
                relations.add(pairs.of(edition.representative(), copy)
                        .map(Pair::relation)
                        .orElse(Relation.SAME_TEXT));
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

    private WorkView work(Classified classified, Relations pairs) {
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

    private EditionView edition(Edition edition, String first, Relations pairs) {
        String name = edition.representative();
        return new EditionView(
                Characters.visible(name),
                pairs.of(first, name)
                        .map(pair -> Phrases.percent(pair.resemblance()) + " like the first")
                        .orElse(""),
                address(first, name),
                edition.copies().stream()
                        .map(copy -> new CopyView(Phrases.copy(pairs.of(name, copy)), Characters.visible(copy)))
                        .toList());
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
