package org.lectern.report;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.lectern.compare.Category;

/** How a report is to look. Immutable; each {@code with} gives a changed copy. */
public final class ReportOptions {

    /** No line can be narrower than this, in columns. */
    public static final int LEAST_WIDTH = 20;

    private static final ReportOptions DEFAULTS = new ReportOptions(
            80, false, EnumSet.complementOf(EnumSet.of(Category.TYPOGRAPHY)), TeiMethod.PARALLEL_SEGMENTATION);

    private final int width;
    private final boolean colour;
    private final Set<Category> shown;
    private final TeiMethod teiMethod;

    private ReportOptions(int width, boolean colour, Set<Category> shown, TeiMethod teiMethod) {
        this.width = width;
        this.colour = colour;
        this.shown = Sets.immutableEnumSet(shown);
        this.teiMethod = teiMethod;
    }

    /** Lines of 80 columns, no colour, every category but typography. */
    public static ReportOptions defaults() {
        return DEFAULTS;
    }

    /**
     * With lines of another width; only reports for a terminal have lines.
     *
     * @param columns an ideograph takes two
     * @throws IllegalArgumentException if {@code columns} is less than {@link #LEAST_WIDTH}
     */
    public ReportOptions withWidth(int columns) {
        if (columns < LEAST_WIDTH) {
            throw new IllegalArgumentException("width " + columns + " is less than " + LEAST_WIDTH);
        }
        return new ReportOptions(columns, colour, shown, teiMethod);
    }

    /** With or without a terminal's colours; what is marked by them is marked without them too. */
    public ReportOptions withColour(boolean newColour) {
        return new ReportOptions(width, newColour, shown, teiMethod);
    }

    /** Showing changes of these categories alone. Nothing hidden is counted in a summary. */
    public ReportOptions withShown(Set<Category> categories) {
        return new ReportOptions(width, colour, categories, teiMethod);
    }

    /** With another way of tying the apparatus of a TEI document to its text. */
    public ReportOptions withTeiMethod(TeiMethod method) {
        return new ReportOptions(width, colour, shown, method);
    }

    /** The width of a line in columns. */
    public int width() {
        return width;
    }

    /** Whether a terminal's colours are used. */
    public boolean colour() {
        return colour;
    }

    /** The categories whose changes are shown, in their order. */
    public Set<Category> shown() {
        return shown;
    }

    /** How a TEI document ties its apparatus to the text. */
    public TeiMethod teiMethod() {
        return teiMethod;
    }
}
