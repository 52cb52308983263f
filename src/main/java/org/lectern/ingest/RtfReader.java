package org.lectern.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.text.BlockKind;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;

/**
 * Reads Rich Text Format, after the specification 1.9.1.
 *
 * <p>Tika's parser puts page numbers of LibreOffice's footers into the body and drops footnotes' place and the numbers of
 * lists; a file of this grammar is read in one pass, so that we read it ourselves.
 */
final class RtfReader implements FormatReader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        return new Run(input).extract(source);
    }

    /** Where text of a group goes. */
    private enum Target {
        BODY,
        NOTE,
        HEADER,
        FOOTER,
        FONTS,
        STYLES,
        LABEL,
        NOWHERE
    }

    /** What a group inherits from the one around it. */
    private static final class State {
        private Target target = Target.BODY;
        private Story story;
        private int unicodeSkip = 1;
        private boolean bold;
        private boolean italic;
        private boolean hidden;
        private boolean deleted;
        private int font = -1;

        State(Story story) {
            this.story = story;
        }

        State copy() {
            State copy = new State(story);
            copy.target = target;
            copy.unicodeSkip = unicodeSkip;
            copy.bold = bold;
            copy.italic = italic;
            copy.hidden = hidden;
            copy.deleted = deleted;
            copy.font = font;
            return copy;
        }
    }

    /** The state of one call. */
    private static final class Run implements RtfTokens.Handler {

        /** A hostile file may open groups without end. */
        private static final int DEEPEST = 1000;

        private static final Set<String> SKIPPED = Set.of(
                "colortbl",
                "info",
                "pict",
                "object",
                "fldinst",
                "listtable",
                "listoverridetable",
                "revtbl",
                "filetbl",
                "annotation",
                "atnid",
                "atnauthor",
                "bkmkstart",
                "bkmkend",
                "nonshppict",
                "shpinst",
                "upr",
                "xe",
                "tc",
                "ftnsep",
                "ftnsepc",
                "ftncn",
                "aftnsep",
                "aftnsepc",
                "aftncn",
                "themedata",
                "datastore",
                "pgdsctbl");
        private static final Set<String> HEADERS = Set.of("header", "headerl", "headerr", "headerf");
        private static final Set<String> FOOTERS = Set.of("footer", "footerl", "footerr", "footerf");
        private static final Map<String, String> SIGNS = Map.ofEntries(
                Map.entry("tab", "\t"),
                Map.entry("emdash", "\u2014"),
                Map.entry("endash", "\u2013"),
                Map.entry("lquote", "\u2018"),
                Map.entry("rquote", "\u2019"),
                Map.entry("ldblquote", "\u201C"),
                Map.entry("rdblquote", "\u201D"),
                Map.entry("bullet", "\u2022"),
                Map.entry("emspace", "\u2003"),
                Map.entry("enspace", "\u2002"),
                Map.entry("qmspace", "\u2005"),
                Map.entry("zwj", "\u200D"),
                Map.entry("zwnj", "\u200C"),
                Map.entry("rtlmark", "\u200F"),
                Map.entry("ltrmark", "\u200E"));

        private final String name;
        private final byte[] rtf;
        private final Deque<State> groups = new ArrayDeque<>();
        private State state;
        private final Story body = new Story();
        private final List<Story> notes = new ArrayList<>();
        private final Set<String> headers = new LinkedHashSet<>();
        private final Set<String> footers = new LinkedHashSet<>();
        private final Map<Integer, Charset> fonts = new HashMap<>();
        private final Map<Integer, BlockKind> styles = new HashMap<>();
        private Charset ansi = WINDOWS_1252;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int toSkip;
        private boolean optional;
        private final StringBuilder label = new StringBuilder();
        private final StringBuilder styleName = new StringBuilder();
        private int style;
        private Optional<BlockKind> kind = Optional.empty();
        private boolean inTable;
        private boolean labelled;
        private int defaultFont = -1;

        Run(Input input) {
            this.name = input.name();
            this.rtf = input.bytes();
            this.state = new State(body);
        }

        Extract extract(SourceInfo source) throws TranscriptException {
            new RtfTokens(rtf, this).read();
            flushBytes();
            body.close();
            Flow flow = new Flow();
            if (!groups.isEmpty()) {
                flow.warn("the file ends in mid-group; its end may be missing");
            }
            headers.forEach(
                    text -> text.lines().forEach(line -> flow.removeFurniture(Removed.Kind.RUNNING_HEADER, line)));
            body.write(flow);
            for (Story note : notes) {
                note.write(flow);
            }
            footers.forEach(
                    text -> text.lines().forEach(line -> flow.removeFurniture(Removed.Kind.RUNNING_FOOTER, line)));
            return flow.build(source);
        }

        @Override
        public void open() throws TranscriptException {
            flushBytes();
            toSkip = 0;
            if (groups.size() == DEEPEST) {
                throw new TranscriptException(
                        name, "is damaged RTF: its groups lie more than " + DEEPEST + " deep in one another");
            }
            groups.push(state);
            state = state.copy();
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
            if (groups.isEmpty()) {
                return;
            }
            State outer = groups.pop();
            if (state.target != outer.target || state.story != outer.story) {
                leave(state);
            }
            state = outer;
        }

        /** A group with a target of its own ends. */
        private void leave(State inner) {
            switch (inner.target) {
                case NOTE -> inner.story.endParagraph(Optional.of(BlockKind.FOOTNOTE), false);
                case HEADER, FOOTER -> {
                    inner.story.close();
                    (inner.target == Target.HEADER ? headers : footers).add(inner.story.text());
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
                case "s" -> kind = Optional.ofNullable(styles.get(style(value)));
                case "outlinelevel" -> outline(value);
                case "plain" -> plain();
                case "b" -> state.bold = on;
                case "i" -> state.italic = on;
                case "v" -> state.hidden = on;
                case "deleted" -> state.deleted = on;
                case "f" -> state.font = value;
                case "deff" -> {
                    defaultFont = value;
                    state.font = value;
                }
                case "fcharset" -> fonts.put(state.font, charset(value));
                case "cpg" -> CodePages.of(value).ifPresent(page -> fonts.put(state.font, page));
                case "ansicpg" -> ansi = CodePages.of(value).orElse(ansi);
                case "mac" -> ansi = CodePages.of(10000).orElse(ansi);
                case "pc" -> ansi = CodePages.of(437).orElse(ansi);
                case "pca" -> ansi = CodePages.of(850).orElse(ansi);
                case "uc" -> state.unicodeSkip = Math.max(0, value);
                case "u" -> {
                    sign(String.valueOf((char) value));
                    toSkip = state.unicodeSkip;
                }
                default -> destination(word);
            }
        }

        private int style(int value) {
            if (state.target == Target.STYLES) {
                style = value;
            }
            return value;
        }

        private void outline(int level) {
            if (state.target == Target.STYLES) {
                styles.put(style, BlockKind.HEADING);
            } else if (level < 9) {
                kind = Optional.of(BlockKind.HEADING);
            }
        }

        private void destination(String word) {
            String sign = SIGNS.get(word);
            if (sign != null) {
                sign(sign);
            } else if (word.equals("fonttbl")) {
                enter(Target.FONTS, state.story);
            } else if (word.equals("stylesheet")) {
                enter(Target.STYLES, state.story);
            } else if (HEADERS.contains(word)) {
                enter(Target.HEADER, new Story());
            } else if (FOOTERS.contains(word)) {
                enter(Target.FOOTER, new Story());
            } else if (word.equals("footnote")) {
                Story note = new Story();
                notes.add(note);
                enter(Target.NOTE, note);
            } else if (word.equals("listtext") || word.equals("pntext")) {
                enter(Target.LABEL, body);
            } else if (word.equals("ud") || word.equals("shptxt")) {
                // What a group that is skipped holds for those who know it.
                state.target = Target.BODY;
            } else if (SKIPPED.contains(word) || optional) {
                state.target = Target.NOWHERE;
            }
            optional = false;
        }

        /** Text of a group goes elsewhere, unless all around it is skipped. */
        private void enter(Target target, Story story) {
            if (state.target != Target.NOWHERE) {
                state.target = target;
                state.story = story;
            }
        }

        private interface StoryAction {
            void on(Story story);
        }

        private void ifText(StoryAction action) {
            if (state.target == Target.BODY
                    || state.target == Target.NOTE
                    || state.target == Target.HEADER
                    || state.target == Target.FOOTER) {
                action.on(state.story);
            }
        }

        @Override
        public void optional() {
            optional = true;
        }

        private void endParagraph() {
            if (state.deleted && state.target == Target.BODY) {
                return;
            }
            Optional<BlockKind> what = state.target == Target.NOTE
                    ? Optional.of(BlockKind.FOOTNOTE)
                    : kind.or(() -> labelled ? Optional.of(BlockKind.LIST_ITEM) : Optional.empty());
            labelled &= state.target == Target.NOTE;
            ifText(story -> story.endParagraph(what, inTable && story == body));
        }

        private void endCell() {
            ifText(story -> {
                story.endParagraph(kind, true);
                story.endCell();
            });
        }

        private void resetParagraph() {
            if (state.target != Target.STYLES) {
                kind = Optional.empty();
                inTable = false;
            }
        }

        private void plain() {
            state.bold = false;
            state.italic = false;
            state.hidden = false;
            state.font = defaultFont;
        }

        private Charset charset(int fontCharset) {
            return CodePages.ofFontCharset(fontCharset).orElse(ansi);
        }

        @Override
        public void character(int c) {
            if (toSkip > 0) {
                toSkip--;
            } else {
                bytes.write(c);
            }
        }

        /** Bytes are characters only together, in the code pages of East Asia. */
        private void flushBytes() {
            if (bytes.size() > 0) {
                Charset charset = state.target == Target.STYLES ? ansi : fonts.getOrDefault(state.font, ansi);
                String decoded = bytes.toString(charset);
                bytes.reset();
                add(decoded);
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

        private void add(String text) {
            switch (state.target) {
                case BODY, NOTE, HEADER, FOOTER -> {
                    if (state.hidden) {
                        state.story.mark(text);
                    } else if (!state.deleted) {
                        state.story.text(text, state.bold || state.italic);
                    }
                }
                case LABEL -> label.append(text);
                case STYLES -> nameStyle(text);
                case FONTS, NOWHERE -> {}
            }
        }

        private void nameStyle(String text) {
            styleName.append(text);
            int end = styleName.indexOf(";");
            if (end >= 0) {
                kindOfStyle(styleName.substring(0, end).strip()).ifPresent(what -> styles.put(style, what));
                styleName.setLength(0);
                style = 0;
            }
        }

        private static Optional<BlockKind> kindOfStyle(String styleName) {
            return WordStyles.kindOf(styleName.toLowerCase(Locale.ROOT));
        }
    }
}
