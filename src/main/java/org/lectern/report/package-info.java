/**
 * Results as something to read or to hand on: a terminal's text, JSON, a web page.
 *
 * <p>A {@link org.lectern.report.Renderer} writes one kind of result in one {@link org.lectern.report.Format} to a
 * stream; {@link org.lectern.report.ReportOptions} say how wide, in which colours, and which categories of change are
 * shown. What is written depends on the result and the options alone, never on the machine's locale, clock or encoding.
 *
 * <p>Reports for people count paragraphs from 1; JSON counts blocks from 0, as the API does.
 */
@NullMarked
package org.lectern.report;

import org.jspecify.annotations.NullMarked;
