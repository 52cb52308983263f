package org.lectern.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components by star contraction (Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii, Connected components in
 * MapReduce and beyond, 2014): every node hands its neighbours on to the least of them, until all that is left is stars.
 * The rounds grow with the logarithm of the nodes at most squared.
 */
final class Components {

    private static final String NODE = "number";
    private static final String NEIGHBOUR = "neighbour";
    private static final String LEAST = "root";

    private Components() {}

    /**
     * The components.
     *
     * @param edges pairs of numbers in two columns
     * @return {@code number} and {@code root}, the least number of its component, for each number that is not the least
     *     itself
     */
    static Dataset<Row> of(Dataset<Row> edges, String one, String other) {
        Dataset<Row> stars = edges.select(col(one).as(NODE), col(other).as(LEAST));
        long before = 0;
        long after = 1;
        while (before != after) {
            before = after;
            stars = small(large(stars)).localCheckpoint();
            after = signature(stars);
        }
        return stars;
    }

    /** Links each larger neighbour of a node to the least of all its neighbours and itself. */
    private static Dataset<Row> large(Dataset<Row> stars) {
        Dataset<Row> all = links(stars, NODE, LEAST).union(links(stars, LEAST, NODE));
        return linked(all, col(NEIGHBOUR).gt(col(NODE)));
    }

    /** Links each neighbour that is not larger, and the node itself, to the least of them. */
    private static Dataset<Row> small(Dataset<Row> stars) {
        Dataset<Row> down = links(stars, NODE, LEAST);
        Dataset<Row> self = down.select(col(NODE), col(NODE).as(NEIGHBOUR)).distinct();
        return linked(down.union(self), lit(true));
    }

    private static Dataset<Row> links(Dataset<Row> stars, String node, String neighbour) {
        return stars.select(col(node).as(NODE), col(neighbour).as(NEIGHBOUR));
    }

    private static Dataset<Row> linked(Dataset<Row> links, Column which) {
        Dataset<Row> leasts =
                links.groupBy(NODE).agg(least(min(NEIGHBOUR), col(NODE)).as(LEAST));
        return links.join(leasts, NODE)
                .where(which.and(col(NEIGHBOUR).notEqual(col(LEAST))))
                .select(col(NEIGHBOUR).as(NODE), col(LEAST))
                .distinct();
    }

    private static long signature(Dataset<Row> stars) {
        Row row = stars.agg(
                        count(lit(1)),
                        coalesce(sum(xxhash64(col(NODE), col(LEAST)).bitwiseAND(lit(0xFFFF_FFFFL))), lit(0L)))
                .first();
        return row.getLong(0) * 0x9E3779B97F4A7C15L + row.getLong(1);
    }
}
