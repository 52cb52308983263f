package org.lectern.text;

/** What a block of a transcript is. */
public enum BlockKind implements Labelled {
    /** The title of the speech. */
    TITLE,
    /** A heading inside the speech. */
    HEADING,
    /** Speaker, office, place, date, meeting: what stands ahead of the speech and is not spoken. */
    FRONT_MATTER,
    /** Whom the speaker addresses. */
    SALUTATION,
    /** A paragraph of the speech. */
    PARAGRAPH,
    /** An entry of a list. */
    LIST_ITEM,
    /** A passage that is set apart as quoted. */
    QUOTATION,
    /** A note outside the flow of the speech. */
    FOOTNOTE,
    /** Who speaks next. */
    SPEAKER_LABEL,
    /** What happened in the room, such as applause. */
    STAGE_DIRECTION,
    /** The last words, such as thanks. */
    CLOSING,
    /** The caption of a picture or table. */
    CAPTION,
    /** A row of a table. */
    TABLE;

    /** Whether the block stands ahead of the speech and is not part of what was said. */
    public boolean isFrontMatter() {
        return this == TITLE || this == FRONT_MATTER;
    }
}
