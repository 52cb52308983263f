package org.lectern.ingest;

/** Where the text of a group goes and how it is written; a group inherits that from the one around it. */
final class RtfGroup {

    /** Where text goes. */
    enum Target {
        BODY,
        NOTE,
        HEADER,
        FOOTER,
        FONTS,
        STYLES,
        LABEL,
        NOWHERE;

        /** Whether it is text of the document, told in paragraphs. */
        boolean isText() {
            return this == BODY || this == NOTE || this == HEADER || this == FOOTER;
        }
    }

    Target target = Target.BODY;
    Story story;
    /** How many characters stand behind a sign of Unicode for those who do not know it. */
    int unicodeSkip = 1;

    boolean bold;
    boolean italic;
    boolean hidden;
    boolean deleted;
    /** The number of a font, or -1. */
    int font = -1;

    RtfGroup(Story story) {
        this.story = story;
    }

    /** The group inside of this one, as it begins. */
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup(story);
        inner.target = target;
        inner.unicodeSkip = unicodeSkip;
        inner.bold = bold;
        inner.italic = italic;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.font = font;
        return inner;
    }

    /** Text of the group goes elsewhere, unless all around it is skipped. */
    void enter(Target newTarget, Story newStory) {
        if (target != Target.NOWHERE) {
            target = newTarget;
            story = newStory;
        }
    }

    /** Characters are written plainly from here on. */
    void plain(int defaultFont) {
        bold = false;
        italic = false;
        hidden = false;
        font = defaultFont;
    }

    /** Adds text of the document. */
    void write(String text) {
        if (hidden) {
            story.mark(text);
        } else if (!deleted) {
            story.text(text, bold || italic);
        }
    }
}
