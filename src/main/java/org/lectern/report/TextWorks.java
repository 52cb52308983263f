package org.lectern.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;

/** Shows on a terminal which documents are of one work, the largest work first. */
final class TextWorks implements Renderer<Works> {

    private static final int INDENT = 2;

    private final ReportOptions options;

    TextWorks(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(Works works, OutputStream out) throws IOException {
        TextPage page = new TextPage(out, options);
        Relations relations = new Relations(works);
        List<Work> several =
                works.works().stream().filter(work -> work.size() > 1).toList();
        List<Work> alone =
                works.works().stream().filter(work -> work.size() == 1).toList();
        for (Work work : several) {
            work(work, relations, page);
        }
        if (!alone.isEmpty()) {
            heading(page, "Works of one document");
            for (Work work : alone) {
                String document = work.editions().get(0).representative();
                page.paragraph(INDENT, 2 * INDENT, List.of(Run.plain(document), Run.faint("  " + work.title())));
            }
        }
        related(works, page);
        if (!works.rejected().isEmpty()) {
            heading(page, "Could not be read");
            for (Rejection rejection : works.rejected()) {
                page.paragraph(
                        INDENT,
                        2 * INDENT,
                        List.of(Run.plain(rejection.source()), Run.faint(": " + rejection.reason())));
            }
        }
        page.blankLine();
        page.paragraph(0, Run.strong(summary(works, several.size())));
        page.flush();
    }

    private static String summary(Works works, int several) {
        return Phrases.count(works.documents(), "document") + ", "
                + Phrases.count(works.works().size(), "work") + ", " + Phrases.number(several)
                + " of them with several documents"
                + (works.rejected().isEmpty()
                        ? "."
                        : "; " + Phrases.count(works.rejected().size(), "file") + " could not be read.");
    }

    private static void heading(TextPage page, String text) throws IOException {
        page.blankLine();
        page.paragraph(0, Run.strong(text));
    }

    private static void work(Work work, Relations relations, TextPage page) throws IOException {
        page.blankLine();
        String title = work.title().isEmpty() ? "(without a title)" : work.title();
        page.paragraph(
                0,
                INDENT,
                List.of(
                        Run.strong(title),
                        Run.faint("  " + Phrases.count(work.size(), "document") + ", work " + work.id())));
        for (Edition edition : work.editions()) {
            page.paragraph(INDENT, 2 * INDENT, List.of(Run.plain("edition  " + edition.representative())));
            for (String copy : edition.copies()) {
                String relation = Phrases.copy(relations.of(edition.representative(), copy));
                page.paragraph(2 * INDENT, Run.faint(relation + "  "), Run.plain(copy));
            }
        }
        for (Excerpt excerpt : work.excerpts()) {
            page.paragraph(
                    INDENT,
                    2 * INDENT,
                    List.of(
                            Run.plain("excerpt  " + excerpt.source()),
                            Run.faint("  " + Phrases.percent(excerpt.containment()) + " of it in " + excerpt.of())));
        }
    }

    private static void related(Works works, TextPage page) throws IOException {
        List<Pair> related = works.pairs().stream()
                .filter(pair -> pair.relation() == Relation.RELATED)
                .toList();
        if (related.isEmpty()) {
            return;
        }
        heading(page, "Different works that share passages");
        for (Pair pair : related) {
            page.paragraph(
                    INDENT,
                    2 * INDENT,
                    List.of(
                            Run.plain(pair.a() + "  " + pair.b()),
                            Run.faint("  " + Phrases.percent(pair.aInB()) + " and " + Phrases.percent(pair.bInA())
                                    + " shared")));
        }
    }
}
