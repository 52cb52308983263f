/**
 * What the pages' templates are given: plain values, ready to be printed.
 *
 * <p>Public because the compiled templates live in a package of their own; no part of the API, and free to change. Every
 * text in here is as it stands in the transcript; the templates escape it.
 */
@NullMarked
package org.lectern.report.view;

import org.jspecify.annotations.NullMarked;
