package org.lectern.report.view;

import java.util.List;

/**
 * A sorted collection as a page.
 *
 * @param frame what is around it
 * @param summary how many documents and works there are
 * @param totals the same as figures
 * @param choices the relations that works can be chosen by
 * @param works the largest first
 * @param related documents of different works that share passages
 * @param rejected what could not be read
 */
public record WorksPage(
        Frame frame,
        String summary,
        List<Total> totals,
        List<Choice> choices,
        List<WorkView> works,
        List<RelatedView> related,
        List<RejectedView> rejected) {

    /** Copies the lists. */
    public WorksPage {
        totals = List.copyOf(totals);
        choices = List.copyOf(choices);
        works = List.copyOf(works);
        related = List.copyOf(related);
        rejected = List.copyOf(rejected);
    }

    /**
     * Works that can be left out.
     *
     * @param relation the label
     * @param name in words
     * @param count how many works have a document of this relation
     */
    public record Choice(String relation, String name, String count) {}

    /**
     * A work.
     *
     * @param id of the work
     * @param title of the work
     * @param size how many documents
     * @param relations the labels of the relations of its documents, with blanks between them
     * @param editions that which stands for the work first
     * @param excerpts its passages
     */
    public record WorkView(
            String id,
            String title,
            String size,
            String relations,
            List<EditionView> editions,
            List<ExcerptView> excerpts) {

        /** Copies the lists. */
        public WorkView {
            editions = List.copyOf(editions);
            excerpts = List.copyOf(excerpts);
        }
    }

    /**
     * An edition.
     *
     * @param name of the document that stands for it
     * @param likeness to the first edition, in words; empty if it is the first, or was not compared with it
     * @param comparison where its comparison with the first edition is; empty if nowhere
     * @param copies the other documents with the same text
     */
    public record EditionView(String name, String likeness, String comparison, List<CopyView> copies) {

        /** Copies the list. */
        public EditionView {
            copies = List.copyOf(copies);
        }
    }

    /**
     * A document with the same words as an edition.
     *
     * @param kind whether its bytes are the same too, in words
     * @param name of the document
     */
    public record CopyView(String kind, String name) {}

    /**
     * An excerpt.
     *
     * @param name of the document
     * @param place how much of it lies where
     * @param comparison where its comparison with that is; empty if nowhere
     */
    public record ExcerptView(String name, String place, String comparison) {}

    /**
     * Two documents of different works.
     *
     * @param one the name of one
     * @param other the name of the other
     * @param shared how much they share
     * @param comparison where their comparison is; empty if nowhere
     */
    public record RelatedView(String one, String other, String shared, String comparison) {}

    /**
     * A document that could not be read.
     *
     * @param name of the document
     * @param reason why
     */
    public record RejectedView(String name, String reason) {}
}
