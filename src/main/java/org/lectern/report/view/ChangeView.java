package org.lectern.report.view;

/**
 * A change in the list of changes.
 *
 * @param id of the change
 * @param target the name of its place on the page
 * @param what category and operation in words
 * @param place paragraph and page on each side
 * @param source page and line in the sources; empty where the formats have neither
 * @param significance the label
 * @param category the label
 * @param before the words ahead of it
 * @param base what the base has
 * @param between what divides the two, a blank or nothing
 * @param other what the other has
 * @param after the words behind it
 * @param note what is said of a move; else empty
 * @param onBase whether the words around it are those of the base
 */
public record ChangeView(
        String id,
        String target,
        String what,
        String place,
        String source,
        String significance,
        String category,
        String before,
        String base,
        String between,
        String other,
        String after,
        String note,
        boolean onBase) {}
