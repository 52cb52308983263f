package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;

/**
 * Reads TEI P4 and P5: the text as its editor reads it.
 *
 * <p>Where the encoding offers two readings, the corrected, regularised and expanded one and the lemma are text and the other
 * is markup, so that nothing is lost. Forme work is page furniture, page breaks begin pages, notes stand behind the text.
 */
final class TeiReader {

    private static final Set<String> BLOCKS = Set.of(
            "text",
            "front",
            "body",
            "back",
            "group",
            "floatingText",
            "div",
            "div1",
            "div2",
            "div3",
            "div4",
            "div5",
            "div6",
            "div7",
            "p",
            "ab",
            "lg",
            "sp",
            "u",
            "seg",
            "list",
            "item",
            "label",
            "table",
            "row",
            "head",
            "opener",
            "closer",
            "salute",
            "signed",
            "dateline",
            "byline",
            "trailer",
            "argument",
            "epigraph",
            "titlePage",
            "docTitle",
            "titlePart",
            "docAuthor",
            "docDate",
            "docImprint",
            "docEdition",
            "imprimatur",
            "postscript",
            "speaker",
            "stage",
            "incident",
            "kinesic",
            "vocal",
            "writing",
            "castList",
            "figure",
            "figDesc",
            "listBibl",
            "bibl",
            "quote",
            "cit",
            "annotationBlock",
            "set",
            "performance");
    /** Inline by default, a block only where it holds blocks or stands between them. */
    private static final Set<String> EITHER = Set.of("seg", "quote", "cit", "bibl", "label", "figure", "list");

    private static final Set<String> OTHER_READINGS = Set.of("sic", "orig", "abbr", "rdg", "rdgGrp", "del", "surplus");
    private static final Set<String> NO_TEXT = Set.of(
            "teiHeader",
            "standOff",
            "facsimile",
            "sourceDoc",
            "fsdDecl",
            "gap",
            "witDetail",
            "listPerson",
            "listPlace",
            "spanGrp",
            "linkGrp");

    private final Flow flow = new Flow();
    private final List<Element> notes = new ArrayList<>();
    private int emphasis;

    private TeiReader() {}

    /** The extract of a TEI document. */
    static Extract extract(Element root, SourceInfo source) {
        TeiReader reader = new TeiReader();
        reader.children(root);
        for (int i = 0; i < reader.notes.size(); i++) {
            reader.block(reader.notes.get(i), Optional.of(BlockKind.FOOTNOTE));
        }
        return reader.flow.build(source);
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                flow.text(text.getWholeText(), emphasis > 0);
            } else if (child instanceof Element element && !NO_TEXT.contains(element.tagName())) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.tagName();
        if (OTHER_READINGS.contains(name) && isOther(element)) {
            flow.markup(element.text());
            return;
        }
        switch (name) {
            case "lb" -> lineBeginning(element);
            case "pb" -> flow.page();
            case "l" -> verse(element);
            case "fw" -> formeWork(element);
            case "note" -> note(element);
            case "hi", "emph" -> emphasised(element);
            default -> {
                if (BLOCKS.contains(name) && (!EITHER.contains(name) || isBlock(element))) {
                    block(element, kindOf(name));
                } else {
                    children(element);
                }
            }
        }
    }

    /** Whether another reading stands beside it in a choice, or it is one of an apparatus, or was struck out. */
    private static boolean isOther(Element element) {
        Element parent = element.parent();
        boolean choice = parent != null && parent.tagName().equals("choice") && parent.childrenSize() > 1;
        String name = element.tagName();
        return choice
                || name.startsWith("rdg")
                        && parent != null
                        && Elements.child(parent, "lem").isPresent()
                || name.equals("del")
                || name.equals("surplus");
    }

    private static boolean isBlock(Element element) {
        boolean holdsBlocks = element.children().stream()
                .anyMatch(child ->
                        BLOCKS.contains(child.tagName()) || child.tagName().equals("l"));
        Element parent = element.parent();
        boolean besideText = parent != null && parent.textNodes().stream().anyMatch(text -> !text.isBlank());
        return holdsBlocks || !besideText && parent != null && !parent.tagName().equals("p");
    }

    private void block(Element element, Optional<BlockKind> kind) {
        flow.begin(kind);
        children(element);
        flow.end();
    }

    private static Optional<BlockKind> kindOf(String name) {
        return switch (name) {
            case "head", "titlePart" -> Optional.of(BlockKind.HEADING);
            case "item" -> Optional.of(BlockKind.LIST_ITEM);
            case "row" -> Optional.of(BlockKind.TABLE);
            case "quote", "epigraph" -> Optional.of(BlockKind.QUOTATION);
            case "speaker" -> Optional.of(BlockKind.SPEAKER_LABEL);
            case "stage", "incident", "kinesic", "vocal", "writing" -> Optional.of(BlockKind.STAGE_DIRECTION);
            case "salute" -> Optional.of(BlockKind.SALUTATION);
            case "figDesc" -> Optional.of(BlockKind.CAPTION);
            default -> Optional.empty();
        };
    }

    /** A line of the source begins, which means nothing but that words end there, unless it says that they do not. */
    private void lineBeginning(Element lb) {
        if (!lb.attr("break").equals("no")) {
            flow.text(" ");
        }
    }

    private void verse(Element line) {
        flow.hardBreak();
        children(line);
        flow.hardBreak();
    }

    private void formeWork(Element fw) {
        String type = fw.attr("type");
        Removed.Kind kind = type.startsWith("page")
                ? Removed.Kind.PAGE_NUMBER
                : type.contains("foot") || fw.attr("place").contains("bot")
                        ? Removed.Kind.RUNNING_FOOTER
                        : type.contains("head") ? Removed.Kind.RUNNING_HEADER : Removed.Kind.MARKUP;
        flow.remove(kind, fw.text());
    }

    /** What corpora of parliaments note between the speeches tells who speaks or what happened; other notes are notes. */
    private void note(Element note) {
        Element parent = note.parent();
        boolean between = parent != null
                && Set.of("body", "div", "u", "sp", "annotationBlock").contains(parent.tagName());
        if (between && note.attr("type").equals("speaker")) {
            block(note, Optional.of(BlockKind.SPEAKER_LABEL));
        } else if (between
                && note.attr("place").isEmpty()
                && note.attr("n").isEmpty()
                && note.attr("target").isEmpty()) {
            block(note, Optional.of(BlockKind.STAGE_DIRECTION));
        } else {
            notes.add(note);
        }
    }

    private void emphasised(Element element) {
        String look = element.attr("rend") + element.attr("rendition") + element.attr("style");
        boolean plain = element.tagName().equals("hi")
                && !look.contains("ital")
                && !look.contains("bold")
                && !look.equals("i")
                && !look.equals("b");
        emphasis += plain ? 0 : 1;
        children(element);
        emphasis -= plain ? 0 : 1;
    }
}
