package org.lectern.cli;

import java.util.EnumSet;
import java.util.Set;
import org.lectern.compare.Category;
import org.lectern.report.ReportOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What those commands that tell of differences show beyond the usual. */
final class ShowOptions {

    @Option(
            names = "--show",
            paramLabel = "CATEGORY",
            split = ",",
            converter = CategoryConverter.class,
            completionCandidates = Categories.class,
            description = "Also show changes of a category that is hidden otherwise: typography (the shape of quotation"
                    + " marks, dashes and letters).")
    Set<Category> categories = EnumSet.noneOf(Category.class);

    /** The options, with what is to be shown as well. */
    ReportOptions added(ReportOptions options) {
        EnumSet<Category> shown = EnumSet.copyOf(options.shown());
        shown.addAll(categories);
        return options.withShown(shown);
    }

    /** What can be typed for a category. */
    static final class Categories extends Candidates {
        Categories() {
            super(Category.values());
        }
    }

    /** Knows categories by their labels. */
    static final class CategoryConverter implements ITypeConverter<Category> {
        @Override
        public Category convert(String value) {
            return OutputOptions.labelled(Category.values(), value);
        }
    }
}
