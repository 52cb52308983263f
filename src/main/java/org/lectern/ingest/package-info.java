/**
 * Any format in, one string with its lines out.
 *
 * <p>{@link org.lectern.ingest.Ingester} detects the type and encoding of a file with Tika and gives it to the reader of
 * that format. The {@link org.lectern.ingest.Extract} holds the extracted text, its lines with what the format knows of
 * them, and what was markup. Plain text, Markdown and captions are their own extracted text; for all other formats
 * {@code Flow} writes one. What the lines mean is for {@code layout} to find out.
 */
@NullMarked
package org.lectern.ingest;

import org.jspecify.annotations.NullMarked;
