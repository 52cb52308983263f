/**
 * Any format in, one string with its lines out.
 *
 * <p>{@link org.lectern.ingest.Ingester} detects the type and encoding of a file with Tika and gives it to the reader of
 * that format. The {@link org.lectern.ingest.Extract} holds the extracted text, its lines with what the format knows of
 * them, and what was markup. What the lines mean is for {@code layout} to find out.
 */
@NullMarked
package org.lectern.ingest;

import org.jspecify.annotations.NullMarked;
