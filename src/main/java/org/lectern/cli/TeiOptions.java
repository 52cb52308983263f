package org.lectern.cli;

import org.lectern.report.TeiMethod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options of those commands that write TEI. */
final class TeiOptions {

    @Option(
            names = "--tei",
            paramLabel = "METHOD",
            converter = TeiMethodConverter.class,
            completionCandidates = TeiMethods.class,
            description =
                    "With --format tei: parallel-segmentation (the readings in the text) or double-end-point (the base"
                            + " text by itself, the apparatus apart).")
    TeiMethod method = TeiMethod.PARALLEL_SEGMENTATION;

    /** What can be typed for a method. */
    static final class TeiMethods extends Candidates {
        TeiMethods() {
            super(TeiMethod.values());
        }
    }

    /** Knows the methods of TEI by their labels. */
    static final class TeiMethodConverter implements ITypeConverter<TeiMethod> {
        @Override
        public TeiMethod convert(String value) {
            return OutputOptions.labelled(TeiMethod.values(), value);
        }
    }
}
