/**
 * Many witnesses of one work, one apparatus.
 *
 * <p>{@link org.lectern.collate.Collator} joins the witnesses along a tree of likeness into one alignment and reads off
 * it an {@link org.lectern.collate.Apparatus}: the text as {@link org.lectern.collate.Segment}s, and an
 * {@link org.lectern.collate.Entry} for each place at which witnesses differ, with the lemma, the other readings, and
 * the witnesses that have each. A passage that a witness lacks because its text is incomplete is a
 * {@link org.lectern.collate.Lacuna} and no omission.
 */
@NullMarked
package org.lectern.collate;

import org.jspecify.annotations.NullMarked;
