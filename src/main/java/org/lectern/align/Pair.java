package org.lectern.align;

/**
 * Two blocks that may belong together.
 *
 * @param likeness how alike they are, 0 to 1
 */
record Pair(int base, int other, double likeness) {}
