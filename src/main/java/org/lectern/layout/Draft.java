package org.lectern.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lectern.ingest.Extract;
import org.lectern.ingest.Line;
import org.lectern.text.Metadata;
import org.lectern.text.Removed;
import org.lectern.text.Repair;

/**
 * A transcript in the making: what the passes so far have left of the lines and made of the paragraphs.
 *
 * @param extract where it all came from
 * @param language the language of the text, an ISO 639-1 code, or {@code und}
 * @param lines the lines that are still part of the speech
 * @param paragraphs empty until lines were grouped
 * @param removed what was taken out
 * @param repairs what was mended
 * @param metadata what the text says of itself
 */
public record Draft(
        Extract extract,
        String language,
        List<Line> lines,
        List<Paragraph> paragraphs,
        List<Removed> removed,
        List<Repair> repairs,
        Metadata metadata) {

    /** Takes copies of the lists. */
    public Draft {
        lines = List.copyOf(lines);
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
        repairs = List.copyOf(repairs);
    }

    /** The draft of an extract that no pass has seen. */
    static Draft of(Extract extract, String language) {
        return new Draft(extract, language, extract.lines(), List.of(), extract.removed(), List.of(), Metadata.NONE);
    }

    /** The draft with other lines and more removals. */
    public Draft withLines(List<Line> newLines, Collection<Removed> moreRemoved) {
        return new Draft(extract, language, newLines, paragraphs, joined(removed, moreRemoved), repairs, metadata);
    }

    /** The draft with other paragraphs and more repairs. */
    public Draft withParagraphs(List<Paragraph> newParagraphs, Collection<Repair> moreRepairs) {
        return new Draft(extract, language, lines, newParagraphs, removed, joined(repairs, moreRepairs), metadata);
    }

    /** The draft with more repairs. */
    public Draft withRepairs(Collection<Repair> moreRepairs) {
        return new Draft(extract, language, lines, paragraphs, removed, joined(repairs, moreRepairs), metadata);
    }

    /** The draft in another language. */
    public Draft withLanguage(String newLanguage) {
        return new Draft(extract, newLanguage, lines, paragraphs, removed, repairs, metadata);
    }

    /** The draft with other metadata. */
    public Draft withMetadata(Metadata newMetadata) {
        return new Draft(extract, language, lines, paragraphs, removed, repairs, newMetadata);
    }

    private static <T> List<T> joined(List<T> list, Collection<T> more) {
        List<T> joined = new ArrayList<>(list);
        joined.addAll(more);
        return joined;
    }
}
