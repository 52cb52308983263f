package org.lectern.cli;

import org.jspecify.annotations.Nullable;

/** Something the user can put right; the message is one line without the name of the program. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1;

    CommandException(String message) {
        super(message);
    }

    CommandException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
