/**
 * Edit scripts over sequences of {@code int}s.
 *
 * <p>{@link org.lectern.diff.HistogramDiff} is an algorithm for java-diff-utils, which carries the patch model;
 * {@link org.lectern.diff.EditScript} is the form that the other packages work with.
 */
@NullMarked
package org.lectern.diff;

import org.jspecify.annotations.NullMarked;
