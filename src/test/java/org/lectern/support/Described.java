package org.lectern.support;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lectern.align.Link;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Operation;
import org.lectern.compare.Reading;

/** Comparisons in words: one line for each change and each link. */
public final class Described {

    private Described() {}

    /** Such as {@code substitution wording "has" -> "have"}, in reading order. */
    public static List<String> changes(Comparison comparison) {
        return comparison.changes().stream().map(Described::change).toList();
    }

    /** The same as comparing the other way round should give it. */
    public static List<String> mirroredChanges(Comparison comparison) {
        return comparison.changes().stream()
                .map(c -> line(
                        mirrored(c.operation()),
                        c.category(),
                        c.other().text(),
                        c.base().text()))
                .toList();
    }

    private static String change(Change c) {
        return line(c.operation(), c.category(), c.base().text(), c.other().text());
    }

    private static String line(Operation operation, Category category, String base, String other) {
        String texts = base.isEmpty() || other.isEmpty() ? quoted(base + other) : quoted(base) + " -> " + quoted(other);
        return operation.label() + " " + category.label() + " " + texts;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static Operation mirrored(Operation operation) {
        return switch (operation) {
            case ADDITION -> Operation.OMISSION;
            case OMISSION -> Operation.ADDITION;
            case SUBSTITUTION, TRANSPOSITION -> operation;
        };
    }

    /** Such as {@code split 1 -> 1,2}, in the order of the base. */
    public static List<String> links(Comparison comparison) {
        return comparison.links().stream().map(Described::link).toList();
    }

    private static String link(Link link) {
        return (link.type().label() + " " + numbers(link.base()) + " -> " + numbers(link.other()))
                .strip()
                .replace("  ", " ");
    }

    private static String numbers(List<Integer> blocks) {
        return blocks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Links and changes with all that must not depend on which text is the base, sorted. */
    public static List<String> everything(Comparison comparison) {
        return everything(comparison, c -> c, false);
    }

    /** What {@link #everything} should be the other way round. */
    public static List<String> everythingMirrored(Comparison comparison) {
        return everything(comparison, Described::mirrored, true);
    }

    private static List<String> everything(
            Comparison comparison, UnaryOperator<Operation> operation, boolean mirrored) {
        List<String> lines = comparison.links().stream()
                .map(link -> mirrored ? link.mirrored() : link)
                .map(link -> String.format(Locale.ROOT, "%s %.9f %s", link(link), link.similarity(), link.evidence()))
                .collect(Collectors.toList());
        for (Change c : comparison.changes()) {
            Reading base = mirrored ? c.other() : c.base();
            Reading other = mirrored ? c.base() : c.other();
            lines.add(operation.apply(c.operation()) + " " + c.category() + " " + base + " -> " + other);
        }
        lines.sort(null);
        return lines;
    }
}
