/**
 * Sorts documents into works, editions, copies and excerpts.
 *
 * <p>A {@link org.lectern.dedup.Corpus} names the documents, a {@link org.lectern.dedup.Deduplicator} reads each once and
 * says in {@link org.lectern.dedup.Works} which belong together and how. Wording alone counts: a text is looked at as its
 * letters and digits, without blanks, signs and case, so that layout, quotes and words run together by an extraction play
 * no part.
 *
 * <p>The way: exact copies are collapsed; each remaining text is cut into <em>shingles</em> of 12 letters, from which a
 * <em>signature</em> for resemblance and a <em>sketch</em> for containment are drawn; equal <em>bands</em> of signatures and
 * shared hashes of sketches propose <em>candidate pairs</em>; every candidate pair is verified letter by letter; verified
 * pairs make works. The terms are those of Broder, On the resemblance and containment of documents (1997).
 *
 * <p>The outcome depends on the content of the documents alone: not on their order, their names or the number of threads.
 */
@NullMarked
package org.lectern.dedup;

import org.jspecify.annotations.NullMarked;
