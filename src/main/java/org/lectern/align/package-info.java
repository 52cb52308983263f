/**
 * Which blocks of one transcript became which blocks of another.
 *
 * <p>{@link org.lectern.align.Aligner} reads two transcripts and returns an {@link org.lectern.align.Alignment}: links
 * between blocks, each with its type, its evidence and the edit script of its words. Words are aligned first and over
 * the borders of blocks, so that paragraphing plays no part; the links follow from them.
 */
@NullMarked
package org.lectern.align;

import org.jspecify.annotations.NullMarked;
