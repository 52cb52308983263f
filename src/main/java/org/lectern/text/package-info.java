/**
 * Values with their place in the source, shared by every stage.
 *
 * <p>An extracted document is one string. Everything the later stages produce, be it a block, a removed page number, a
 * repaired hyphen or a token, points into that string with a {@link org.lectern.text.Span}. A cleaned stretch of text is
 * a {@link org.lectern.text.SourcedText}: its characters know where they came from, even where line ends, hyphens or
 * markup were taken out in between.
 *
 * <p>Positions are zero-based and half-open and count UTF-16 code units, as {@link String#charAt(int)} does.
 */
@NullMarked
package org.lectern.text;

import org.jspecify.annotations.NullMarked;
