package org.lectern.fuzz;

import java.io.IOException;
import java.util.Locale;
import org.lectern.dedup.catalog.CatalogFuzz;
import org.lectern.diff.EditScriptFuzz;
import org.lectern.ingest.AnswerFuzz;
import org.lectern.ingest.PdfFuzz;

/**
 * What any bytes are given to: by Jazzer, and those that are kept, by {@link KeptInputsTest}.
 *
 * <p>Formats that are packed are given their content as a program of {@link MarkupMaker}, since a fuzzer would never get past
 * the checksums of an archive and seldom past those who ask for well-formed XML.
 */
public enum FuzzTarget {
    TXT(data -> ReadingFuzz.check("fuzzed.txt", data)),
    MD(data -> ReadingFuzz.check("fuzzed.md", data)),
    HTML(data -> ReadingFuzz.check("fuzzed.html", data)),
    XML(data -> ReadingFuzz.check("fuzzed.xml", data)),
    RTF(data -> ReadingFuzz.check("fuzzed.rtf", data)),
    SRT(data -> ReadingFuzz.check("fuzzed.srt", data)),
    VTT(data -> ReadingFuzz.check("fuzzed.vtt", data)),
    EML(data -> ReadingFuzz.check("fuzzed.eml", data)),
    DOCX(data -> ReadingFuzz.check("fuzzed.docx", PackedDocuments.docx(data))),
    ODT(data -> ReadingFuzz.check("fuzzed.odt", PackedDocuments.odt(data))),
    EPUB(data -> ReadingFuzz.check("fuzzed.epub", PackedDocuments.epub(data))),
    TEI(data -> ReadingFuzz.check("fuzzed.xml", PackedDocuments.tei(data))),
    PDF(PdfFuzz::check),
    /** Reading for sorting, which takes a shorter way. */
    SORTING(data -> ReadingFuzz.checkDocument("fuzzed.txt", data)),
    COMPARE(ComparisonFuzz::check),
    COLLATE(ApparatusFuzz::check),
    REPORT(ReportFuzz::check),
    DIFF(EditScriptFuzz::check),
    /** What an isolated process answers. */
    ANSWER(AnswerFuzz::check),
    /** The works that a catalogue keeps. */
    WORKS(CatalogFuzz::checkWorks),
    /** The letters of a text in a catalogue. */
    LETTERS(CatalogFuzz::checkLetters);

    // Each of them is a method.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Check check;

    FuzzTarget(Check check) {
        this.check = check;
    }

    /** Looks at what comes of the bytes. */
    @FunctionalInterface
    private interface Check {
        void check(byte[] data) throws IOException;
    }

    /** Throws if the bytes break a promise. */
    public void check(byte[] data) throws IOException {
        check.check(data);
    }

    /** The folder of its kept inputs under {@code testdata/fuzz}; also the name by which it is called. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The target of the name. */
    public static FuzzTarget named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
