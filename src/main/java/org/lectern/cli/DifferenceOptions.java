package org.lectern.cli;

import java.util.EnumSet;
import java.util.Set;
import org.lectern.compare.Category;
import org.lectern.report.ReportOptions;
import org.lectern.report.TeiMethod;
import picocli.CommandLine.Option;

/** The options of those commands that tell of differences. */
final class DifferenceOptions {

    @Option(
            names = "--tei",
            paramLabel = "METHOD",
            converter = TeiMethods.class,
            completionCandidates = TeiMethods.class,
            description =
                    "With --format tei: parallel-segmentation (the readings in the text) or double-end-point (the base"
                            + " text by itself, the apparatus apart).")
    TeiMethod method = TeiMethod.PARALLEL_SEGMENTATION;

    @Option(
            names = "--show",
            paramLabel = "CATEGORY",
            split = ",",
            converter = Categories.class,
            completionCandidates = Categories.class,
            description = "Also show changes of a category that is hidden otherwise: typography (the shape of quotation"
                    + " marks, dashes and letters).")
    Set<Category> categories = EnumSet.noneOf(Category.class);

    /** How the report is to look, by these options and those that every command has. */
    ReportOptions reportOptions(OutputOptions options, Surroundings surroundings) {
        ReportOptions common = options.reportOptions(surroundings);
        EnumSet<Category> shown = EnumSet.copyOf(common.shown());
        shown.addAll(categories);
        return common.withTeiMethod(method).withShown(shown);
    }

    /** Knows the methods of TEI by their labels. */
    static final class TeiMethods extends LabelledValues<TeiMethod> {
        TeiMethods() {
            super(TeiMethod.values());
        }
    }

    /** Knows categories by their labels. */
    static final class Categories extends LabelledValues<Category> {
        Categories() {
            super(Category.values());
        }
    }
}
