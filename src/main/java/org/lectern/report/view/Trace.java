package org.lectern.report.view;

/**
 * What became of a piece of the extracted text.
 *
 * @param kind in words
 * @param from what stood there
 * @param to what stands there now; empty for what was taken out
 * @param note page and evidence
 */
public record Trace(String kind, String from, String to, String note) {}
