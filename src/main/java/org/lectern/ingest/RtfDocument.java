package org.lectern.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;

/** Follows the groups and control words of a document, and tells its body, notes, headers and footers as they come. */
final class RtfDocument implements RtfTokens.Handler {

    /** A hostile file may open groups without end. */
    private static final int DEEPEST = 1000;

    /** From this outline level on a paragraph is body text. */
    private static final int BODY_LEVEL = 9;

    private final String name;
    private final Story body = new Story();
    private final List<Story> notes = new ArrayList<>();
    private final Set<String> headers = new LinkedHashSet<>();
    private final Set<String> footers = new LinkedHashSet<>();
    private final RtfCharsets charsets = new RtfCharsets();
    private final RtfStyles styles = new RtfStyles();
    private final StringBuilder label = new StringBuilder();
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup(body);
    private int toSkip;
    private boolean optional;
    private Optional<BlockKind> kind = Optional.empty();
    private boolean inTable;
    private boolean labelled;
    private int defaultFont = -1;

    /** A document of which nothing was read yet. */
    RtfDocument(String name) {
        this.name = name;
    }

    /** What was read. */
    Extract extract(SourceInfo source) {
        flushBytes();
        body.close();
        Flow flow = new Flow();
        if (!outer.isEmpty()) {
            flow.warn("the file ends in mid-group; its end may be missing");
        }
        headers.forEach(text -> text.lines().forEach(line -> flow.removeFurniture(Removed.Kind.RUNNING_HEADER, line)));
        body.write(flow);
        for (Story note : notes) {
            note.write(flow);
        }
        footers.forEach(text -> text.lines().forEach(line -> flow.removeFurniture(Removed.Kind.RUNNING_FOOTER, line)));
        return flow.build(source);
    }

    @Override
    public void open() throws TranscriptException {
        flushBytes();
        toSkip = 0;
        if (outer.size() == DEEPEST) {
            throw new TranscriptException(
                    name, "is damaged RTF: its groups lie more than " + DEEPEST + " deep in one another");
        }
        outer.push(group);
        group = group.inner();
        optional = false;
    }

    @Override
    public void cutOff() throws TranscriptException {
        throw new TranscriptException(name, "is damaged RTF: data in it are cut off");
    }

    @Override
    public void close() {
        flushBytes();
        toSkip = 0;
        if (outer.isEmpty()) {
            return;
        }
        RtfGroup inner = group;
        group = outer.pop();
        if (inner.target != group.target || inner.story != group.story) {
            leave(inner);
        }
    }

    /** A group with a target of its own ends. */
    private void leave(RtfGroup inner) {
        switch (inner.target) {
            case NOTE -> inner.story.endParagraph(Optional.of(BlockKind.FOOTNOTE), false);
            case HEADER, FOOTER -> {
                inner.story.close();
                (inner.target == RtfGroup.Target.HEADER ? headers : footers).add(inner.story.text());
            }
            case LABEL -> endLabel();
            default -> {}
        }
    }

    /** The number of an entry of a list is text, for it may be cited; a bullet is none. */
    private void endLabel() {
        String text = label.toString().strip();
        label.setLength(0);
        labelled = true;
        if (text.chars().anyMatch(Character::isLetterOrDigit) && text.length() > 1) {
            body.text(text + " ", false);
        } else {
            body.mark(text + " ");
        }
    }

    @Override
    public void word(String word, int value, boolean has) {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        flushBytes();
        boolean on = !has || value != 0;
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "line", "softline" -> ifText(Story::hardBreak);
            case "page", "softpage", "pagebb" -> ifText(Story::page);
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> ifText(Story::endRow);
            case "trowd" -> {}
            case "intbl" -> inTable = true;
            case "pard" -> resetParagraph();
            case "s" -> style(value);
            case "outlinelevel" -> outline(value);
            case "plain" -> group.plain(defaultFont);
            case "b" -> group.bold = on;
            case "i" -> group.italic = on;
            case "v" -> group.hidden = on;
            case "deleted" -> group.deleted = on;
            case "f" -> group.font = value;
            case "deff" -> {
                defaultFont = value;
                group.font = value;
            }
            case "fcharset" -> charsets.fontCharset(group.font, value);
            case "cpg" -> charsets.fontCodePage(group.font, value);
            case "ansicpg" -> charsets.codePage(value);
            case "mac" -> charsets.codePage(10000);
            case "pc" -> charsets.codePage(437);
            case "pca" -> charsets.codePage(850);
            case "uc" -> group.unicodeSkip = Math.max(0, value);
            case "u" -> {
                sign(String.valueOf((char) value));
                toSkip = group.unicodeSkip;
            }
            default -> other(word);
        }
    }

    private void style(int number) {
        if (group.target == RtfGroup.Target.STYLES) {
            styles.describe(number);
        }
        kind = styles.kind(number);
    }

    private void outline(int level) {
        if (group.target == RtfGroup.Target.STYLES) {
            styles.outline();
        } else if (level < BODY_LEVEL) {
            kind = Optional.of(BlockKind.HEADING);
        }
    }

    private void other(String word) {
        Optional<String> sign = RtfKeywords.sign(word);
        if (sign.isPresent()) {
            sign(sign.get());
        } else {
            destination(word);
        }
        optional = false;
    }

    private void destination(String word) {
        if (RtfKeywords.isHeader(word)) {
            group.enter(RtfGroup.Target.HEADER, new Story());
            return;
        }
        if (RtfKeywords.isFooter(word)) {
            group.enter(RtfGroup.Target.FOOTER, new Story());
            return;
        }
        switch (word) {
            case "fonttbl" -> group.enter(RtfGroup.Target.FONTS, group.story);
            case "stylesheet" -> group.enter(RtfGroup.Target.STYLES, group.story);
            case "footnote" -> {
                Story note = new Story();
                notes.add(note);
                group.enter(RtfGroup.Target.NOTE, note);
            }
            case "listtext", "pntext" -> group.enter(RtfGroup.Target.LABEL, body);
            // What a group that is skipped holds for those who know it.
            case "ud", "shptxt" -> group.target = RtfGroup.Target.BODY;
            default -> {
                if (RtfKeywords.isSkipped(word) || optional) {
                    group.target = RtfGroup.Target.NOWHERE;
                }
            }
        }
    }

    private void ifText(Consumer<Story> action) {
        if (group.target.isText()) {
            action.accept(group.story);
        }
    }

    @Override
    public void optional() {
        optional = true;
    }

    private void endParagraph() {
        if (group.deleted && group.target == RtfGroup.Target.BODY) {
            return;
        }
        boolean note = group.target == RtfGroup.Target.NOTE;
        Optional<BlockKind> what = note
                ? Optional.of(BlockKind.FOOTNOTE)
                : kind.or(() -> labelled ? Optional.of(BlockKind.LIST_ITEM) : Optional.empty());
        labelled &= note;
        ifText(story -> story.endParagraph(what, inTable && story == body));
    }

    private void endCell() {
        ifText(story -> {
            story.endParagraph(kind, true);
            story.endCell();
        });
    }

    private void resetParagraph() {
        if (group.target != RtfGroup.Target.STYLES) {
            kind = Optional.empty();
            inTable = false;
        }
    }

    @Override
    public void character(int c) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            charsets.add(c);
        }
    }

    @Override
    public void sign(String text) {
        flushBytes();
        if (toSkip > 0) {
            toSkip--;
        } else {
            add(text);
        }
    }

    private void flushBytes() {
        add(charsets.take(group));
    }

    private void add(String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (group.target) {
            case BODY, NOTE, HEADER, FOOTER -> group.write(text);
            case LABEL -> label.append(text);
            case STYLES -> styles.name(text);
            case FONTS, NOWHERE -> {}
        }
    }
}
