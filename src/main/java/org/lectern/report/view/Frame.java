package org.lectern.report.view;

/**
 * What every page has around its content.
 *
 * @param title of the page
 * @param style the style sheet
 * @param script the script
 * @param policy the content security policy, which allows this style sheet and this script and nothing else
 */
public record Frame(String title, String style, String script, String policy) {}
