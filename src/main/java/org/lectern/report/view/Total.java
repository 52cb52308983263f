package org.lectern.report.view;

/**
 * A figure at the head of a page.
 *
 * @param figure how many
 * @param name what is counted, in the number that the figure asks for
 * @param significance the label; empty where it has none
 */
public record Total(String figure, String name, String significance) {}
