/** The front door: {@link org.lectern.Lectern} runs the stages one after another. */
@NullMarked
package org.lectern;

import org.jspecify.annotations.NullMarked;
