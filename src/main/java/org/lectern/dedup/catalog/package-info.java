/**
 * Keeps a sorted collection on disk.
 *
 * <p>A {@link org.lectern.dedup.catalog.Catalog} is a folder. It keeps of each file what sorting needs, its wording, so that
 * only changed files are read again; {@link org.lectern.dedup.catalog.Catalog#list list} gives the same works as one run of
 * {@link org.lectern.dedup.Deduplicator} over the same files, and {@link org.lectern.dedup.catalog.Catalog#find find} says of
 * any document in milliseconds which work it is of.
 *
 * <p>Apache Lucene does the storing. It is an optional dependency, {@code org.apache.lucene:lucene-core}, which users of a
 * catalogue add to their own.
 */
@NullMarked
package org.lectern.dedup.catalog;

import org.jspecify.annotations.NullMarked;
