package org.lectern.report.view;

/**
 * Blocks of the base beside the blocks of the other that they became.
 *
 * @param state {@code same}, {@code changed}, {@code base-only}, {@code other-only} or {@code moved}
 * @param link how many blocks became how many: {@code match}, {@code split}, {@code merge}, {@code regroup} and so on
 * @param sign the state as a sign
 * @param label the state in words
 * @param base the left side
 * @param other the right side
 */
public record Row(String state, String link, String sign, String label, Cell base, Cell other) {}
