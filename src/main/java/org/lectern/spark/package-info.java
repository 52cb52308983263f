/**
 * Sorts a collection into works on Apache Spark, where one machine is outgrown.
 *
 * <p>{@link org.lectern.spark.SparkDeduplicator} takes folders of files or a {@code Dataset} of texts and gives
 * {@link org.lectern.spark.SparkWorks}; {@link org.lectern.spark.SparkDedup} is the same for {@code spark-submit}. The works are those of
 * {@link org.lectern.dedup.Deduplicator}, for the steps are: what is done to one text, one shingle, one pair and one
 * constellation of texts is code of {@code org.lectern.dedup}. This package brings together what each step has to see.
 *
 * <p>Texts are numbered in their order, which depends on content alone. What is brought together is numbers, hashes and
 * figures; letters move only to be compared, and only those of candidate pairs.
 */
@NullMarked
package org.lectern.spark;

import org.jspecify.annotations.NullMarked;
