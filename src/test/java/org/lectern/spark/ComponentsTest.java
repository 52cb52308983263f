package org.lectern.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final StructType EDGES =
            new StructType().add("a", DataTypes.IntegerType).add("b", DataTypes.IntegerType);

    @Test
    void eachNumberLeadsToTheLeastOfItsComponent() {
        List<int[]> edges = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            edges.add(new int[] {random.nextInt(600), 600 + random.nextInt(200)});
        }
        for (int i = 1000; i < 1050; i++) {
            edges.add(new int[] {i, i + 1});
        }

        assertThat(found(edges)).isEqualTo(expected(edges));
    }

    @Test
    void withoutEdgesThereAreNoComponents() {
        assertThat(found(List.of())).isEmpty();
    }

    private static Map<Integer, Integer> found(List<int[]> edges) {
        SparkSession session = LocalSpark.withPartitions(2);
        List<Row> rows =
                edges.stream().map(edge -> RowFactory.create(edge[0], edge[1])).toList();
        Map<Integer, Integer> found = new TreeMap<>();
        Components.of(session.createDataFrame(rows, EDGES), "b", "a")
                .collectAsList()
                .forEach(row -> found.put(row.<Integer>getAs("number"), row.<Integer>getAs("root")));
        return found;
    }

    /** Hands the least number on along every edge until nothing changes. */
    private static Map<Integer, Integer> expected(List<int[]> edges) {
        Map<Integer, Integer> roots = new TreeMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] edge : edges) {
                int least = Math.min(roots.getOrDefault(edge[0], edge[0]), roots.getOrDefault(edge[1], edge[1]));
                for (int node : edge) {
                    Integer before = roots.put(node, least);
                    changed |= before == null || before != least;
                }
            }
        }
        roots.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return roots;
    }
}
