package org.lectern.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Random texts by name: works with copies, editions, chains of editions, excerpts, and a paragraph that many share. */
record Collection(Map<String, String> texts) {

    private static final StructType ROWS =
            new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);

    /** So many texts. Sentences come from one stock, so that unrelated texts share some. */
    static Collection of(int size, long seed) {
        Random random = new Random(seed);
        Stock stock = new Stock(random);
        String boilerplate = stock.sentences(4);
        Map<String, String> texts = new LinkedHashMap<>();
        while (texts.size() < size) {
            List<String> words = List.of(stock.sentences(4 + random.nextInt(16)).split(" "));
            int witnesses = random.nextInt(3) == 0 ? 1 + random.nextInt(8) : 1;
            for (int witness = 0; witness < witnesses && texts.size() < size; witness++) {
                String text = String.join(" ", words);
                String name = "speech-" + texts.size();
                switch (random.nextInt(10)) {
                    case 0 -> text = text.toUpperCase(Locale.ROOT).replace(" ", "\n");
                    case 1 -> text = passage(words, random);
                    case 2, 3, 4 -> words = edited(words, 4 + random.nextInt(8), stock, random);
                    case 5, 6 -> words = edited(words, 40, stock, random);
                    default -> {}
                }
                texts.put(name, random.nextInt(5) == 0 ? boilerplate + "\n\n" + text : text);
            }
        }
        return new Collection(texts);
    }

    /** So many short texts that have nothing in common but one paragraph, which stands in all of them. */
    static Collection withOneParagraph(int size) {
        Random random = new Random(size);
        String boilerplate = new Stock(random).sentences(3);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            StringBuilder text = new StringBuilder(boilerplate).append("\n\n");
            for (int w = 0; w < 60; w++) {
                text.append(Long.toString(random.nextLong() >>> 30, 36)).append(' ');
            }
            texts.put("speech-" + i, text.toString());
        }
        return new Collection(texts);
    }

    private static String passage(List<String> words, Random random) {
        int from = random.nextInt(1 + words.size() / 3);
        return String.join(" ", words.subList(from, from + words.size() / 2));
    }

    private static List<String> edited(List<String> words, int every, Stock stock, Random random) {
        List<String> edited = new ArrayList<>(words);
        for (int i = 0; i < edited.size(); i++) {
            if (random.nextInt(every) == 0) {
                edited.set(i, stock.word());
            }
        }
        return edited;
    }

    private static final class Stock {
        private final Random random;
        private final List<String> words = new ArrayList<>();
        private final List<String> sentences = new ArrayList<>();

        Stock(Random random) {
            this.random = random;
            for (int i = 0; i < 1500; i++) {
                words.add(Long.toString(random.nextLong() >>> 38 + random.nextInt(20), 36));
            }
            for (int i = 0; i < 3000; i++) {
                StringBuilder sentence = new StringBuilder();
                for (int w = 8 + random.nextInt(12); w > 0; w--) {
                    sentence.append(word()).append(w == 1 ? "." : " ");
                }
                sentences.add(sentence.toString());
            }
        }

        String word() {
            return words.get(random.nextInt(words.size()));
        }

        String sentences(int count) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(sentences.get(random.nextInt(sentences.size())));
            }
            return text.toString();
        }
    }

    Dataset<Row> rows(SparkSession session, int partitions) {
        List<Row> rows = new ArrayList<>();
        texts.forEach((name, text) -> rows.add(RowFactory.create(name, text)));
        return session.createDataFrame(rows, ROWS).repartition(partitions);
    }

    Collection shuffled(long seed) {
        List<String> names = new ArrayList<>(texts.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, texts.get(name)));
        return new Collection(shuffled);
    }
}
