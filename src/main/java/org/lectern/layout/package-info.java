/**
 * Lines in, the paragraphs that the speaker would recognise out.
 *
 * <p>{@link org.lectern.layout.Layout} runs a list of {@link org.lectern.layout.LayoutPass}es over a
 * {@link org.lectern.layout.Draft}: page furniture goes, lines become paragraphs, words that a line end divided are joined,
 * and each paragraph is told what it is. Each pass records what it did as a removal or a repair.
 */
@NullMarked
package org.lectern.layout;

import org.jspecify.annotations.NullMarked;
