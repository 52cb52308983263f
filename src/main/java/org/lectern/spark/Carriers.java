package org.lectern.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which rows of documents carry a text, and what is known of it: twenty bytes for each. */
final class Carriers implements Serializable {

    private static final long serialVersionUID = 1;

    private final long[] rows;
    private final int[] numbers;
    private final int[] openings;
    private final int[] closings;

    private Carriers(int texts) {
        rows = new long[texts];
        numbers = new int[texts];
        openings = new int[texts];
        closings = new int[texts];
    }

    /** Those of numbered texts. */
    static Carriers of(Dataset<Row> texts) {
        Carriers carriers = new Carriers(Math.toIntExact(texts.count()));
        Iterator<Row> sorted = texts.select("carrier", "number", "opening", "closing")
                .orderBy("carrier")
                .toLocalIterator();
        for (int at = 0; sorted.hasNext(); at++) {
            Row text = sorted.next();
            carriers.rows[at] = text.getLong(0);
            carriers.numbers[at] = text.getInt(1);
            carriers.openings[at] = text.getInt(2);
            carriers.closings[at] = text.getInt(3);
        }
        return carriers;
    }

    /** Where a row stands among them; negative if it carries no text. */
    int find(long row) {
        return Arrays.binarySearch(rows, row);
    }

    /** The number of the text. */
    int number(int at) {
        return numbers[at];
    }

    /** How much of its beginning is a formula, in letters. */
    int opening(int at) {
        return openings[at];
    }

    /** How much of its end is a formula, in letters. */
    int closing(int at) {
        return closings[at];
    }
}
