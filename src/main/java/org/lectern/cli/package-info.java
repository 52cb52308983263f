/**
 * The command line: {@code lectern compare}, {@code lectern inspect}, {@code lectern dedup} and {@code lectern collate}.
 *
 * <p>{@link org.lectern.cli.Main} starts the process. A command reads its files, hands the result to a renderer, and
 * says in one line what went wrong, if anything did. Standard output holds the result alone.
 *
 * <p>Exit status: 0 done; 1 only with {@code --exit-code}, when a substantive change was found; 2 bad usage, a file that
 * cannot be read or a result that cannot be written; 70 a fault of Lectern itself.
 */
@NullMarked
package org.lectern.cli;

import org.jspecify.annotations.NullMarked;
