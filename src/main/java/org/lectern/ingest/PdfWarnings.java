package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;

/** Puts into plain words what went wrong with the pages of a PDF. */
final class PdfWarnings {

    private final List<String> list = new ArrayList<>();
    private int unread;

    /** Pages whose content broke off. */
    void damaged(List<Integer> pages) {
        if (!pages.isEmpty()) {
            list.add(PageNumbers.named(pages) + verb(pages, " is", " are") + " damaged and may lack text");
        }
    }

    /** Pages with characters that stand for nothing known, so many in all. */
    void unknown(List<Integer> pages, int characters) {
        if (!pages.isEmpty()) {
            list.add(PageNumbers.named(pages) + verb(pages, " draws ", " draw ") + characters
                    + (characters == 1 ? " character" : " characters")
                    + " of which the fonts do not tell what they are");
        }
    }

    /** Pages that were read by OCR. */
    void recognised(List<Integer> pages) {
        if (!pages.isEmpty()) {
            list.add(PageNumbers.named(pages) + verb(pages, " has", " have") + " no usable text layer; read by OCR");
        }
    }

    /** Pages of whose text a part is drawn as outlines, which OCR read. */
    void drawn(List<Integer> pages) {
        if (!pages.isEmpty()) {
            list.add(PageNumbers.named(pages) + verb(pages, " draws", " draw")
                    + " words as outlines; these were read by OCR");
        }
    }

    /** Pages of whose text a part is drawn as outlines that could not be read. */
    void drawnAndUnread(List<Integer> pages, String why) {
        if (!pages.isEmpty()) {
            list.add(PageNumbers.named(pages) + verb(pages, " draws", " draw")
                    + " words as outlines, which are missing: " + why);
        }
    }

    /** Pages in a language that OCR lacks. */
    void lacking(String data, List<Integer> pages) {
        list.add(PageNumbers.named(pages) + verb(pages, " is", " are") + " read without the language data \"" + data
                + "\", which Tesseract lacks");
    }

    /** Pages that could not be read. */
    void unread(List<Integer> pages, String why) {
        if (!pages.isEmpty()) {
            unread = pages.size();
            list.add(PageNumbers.named(pages) + verb(pages, " has", " have") + " no usable text layer and "
                    + verb(pages, "is", "are") + " missing: " + why);
        }
    }

    /** Whether nothing at all could be read. */
    boolean isAllUnread(int pages) {
        return unread == pages;
    }

    List<String> list() {
        return List.copyOf(list);
    }

    private static String verb(List<Integer> pages, String one, String many) {
        return pages.size() == 1 ? one : many;
    }
}
