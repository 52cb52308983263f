package org.lectern.report.view;

/**
 * A category that can be switched off.
 *
 * @param category the label
 * @param name in words
 * @param significance the label
 * @param count how many changes
 */
public record Filter(String category, String name, String significance, String count) {}
