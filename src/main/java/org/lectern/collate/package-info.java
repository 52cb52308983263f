/**
 * Many witnesses of one work, one apparatus.
 *
 * <p>{@link org.lectern.collate.Collator} compares each witness with the base text and gathers the differences at each
 * place of it into an {@link org.lectern.collate.Entry}: the lemma, and each other reading with the witnesses that have
 * it.
 */
@NullMarked
package org.lectern.collate;

import org.jspecify.annotations.NullMarked;
