package org.lectern.text;

import org.jspecify.annotations.Nullable;

/**
 * What a transcript says of itself ahead of the speech.
 *
 * @param title the title, or null
 * @param speaker who speaks, or null
 * @param meeting the meeting or occasion, or null
 * @param place where, or null
 * @param date when: an ISO date such as {@code 2018-09-24} where one day is named, else as written, or null
 * @param status how the text relates to what was said, or null
 */
public record Metadata(
        @Nullable String title,
        @Nullable String speaker,
        @Nullable String meeting,
        @Nullable String place,
        @Nullable String date,
        @Nullable Status status) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    /** How a text relates to what was said. */
    public enum Status implements Labelled {
        /** Taken down as it was spoken. */
        AS_DELIVERED,
        /** Written for delivery. */
        AS_PREPARED,
        /** Handed out ahead, not binding. */
        CHECK_AGAINST_DELIVERY,
        /** An official record. */
        VERBATIM_RECORD,
        /** Put into another language. */
        TRANSLATION
    }
}
