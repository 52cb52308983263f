package org.lectern.text;

import java.util.Locale;

/** A constant with a name for users: lower case, words divided by hyphens, the same in every report and format. */
public interface Labelled {

    /** The name of the constant, as {@link Enum#name()} gives it. */
    String name();

    /** The name for users, such as {@code page-number}. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
