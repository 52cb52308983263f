/**
 * One pair of transcripts: which words differ, and what kind of difference each is.
 *
 * <p>{@link org.lectern.compare.Comparer} aligns the blocks, finds the changed tokens of each link, settles doubtful
 * repairs by the other witness, and classes each change by the first {@link org.lectern.compare.ChangeRule} that knows
 * it. The {@link org.lectern.compare.Comparison} keeps accounts of every character of both sources.
 */
@NullMarked
package org.lectern.compare;

import org.jspecify.annotations.NullMarked;
