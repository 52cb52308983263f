package org.lectern.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lectern.dedup.Overlap;
import org.lectern.dedup.Verdict;

/** Verified pairs as rows. */
final class PairRows {

    static final StructType SCHEMA = new StructType()
            .add("a", DataTypes.IntegerType)
            .add("b", DataTypes.IntegerType)
            .add("shorter", DataTypes.IntegerType)
            .add("nearly_equal", DataTypes.BooleanType)
            .add("binds", DataTypes.BooleanType)
            .add("a_in_b", DataTypes.FloatType)
            .add("b_in_a", DataTypes.FloatType)
            .add("resemblance", DataTypes.FloatType)
            .add("a_covered", DataTypes.FloatType)
            .add("b_covered", DataTypes.FloatType)
            .add("a_distinct", DataTypes.FloatType)
            .add("b_distinct", DataTypes.FloatType)
            .add("a_speech", DataTypes.FloatType)
            .add("b_speech", DataTypes.FloatType)
            .add("longest_run", DataTypes.IntegerType);

    private PairRows() {}

    /** A pair of texts by their numbers, the second of so many letters. */
    static Row of(int a, int b, int shorter, Overlap overlap) {
        return RowFactory.create(
                a,
                b,
                shorter,
                Verdict.isNearlyEqual(overlap),
                Verdict.of(overlap, shorter).binds(),
                overlap.aInB(),
                overlap.bInA(),
                overlap.resemblance(),
                overlap.aCovered(),
                overlap.bCovered(),
                overlap.aDistinct(),
                overlap.bDistinct(),
                overlap.aSpeech(),
                overlap.bSpeech(),
                overlap.longestRun());
    }

    static Overlap overlap(Row pair) {
        int at = pair.fieldIndex("a_in_b");
        return new Overlap(
                pair.getFloat(at),
                pair.getFloat(at + 1),
                pair.getFloat(at + 2),
                pair.getFloat(at + 3),
                pair.getFloat(at + 4),
                pair.getFloat(at + 5),
                pair.getFloat(at + 6),
                pair.getFloat(at + 7),
                pair.getFloat(at + 8),
                pair.getInt(at + 9));
    }
}
