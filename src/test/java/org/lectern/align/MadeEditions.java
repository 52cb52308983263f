package org.lectern.align;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.support.Texts;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Transcript;

/**
 * Two editions of one speech, of which it is known which paragraph became which: the second is made of the first by edits.
 *
 * @param base the first
 * @param other the second
 * @param links the pairs of blocks that belong together, by a sentence in common or by way of other blocks
 */
record MadeEditions(Transcript base, Transcript other, Set<MadeEditions.Pair> links) {

    /** Paragraphs of several sentences each, of speeches that are real. */
    private static final List<List<String>> SPEECH = sentences(Texts.STATEMENT, Texts.PUBLISHED);

    /** Paragraphs that are none of the speech. */
    private static final List<List<String>> FOREIGN = sentences(Texts.NOTES);

    private static final List<String> WORDS = SPEECH.stream()
            .flatMap(List::stream)
            .flatMap(sentence -> Stream.of(sentence.split(" ", -1)))
            .filter(word -> word.matches("[a-z]+"))
            .toList();

    /** A block of the base and one of the other. */
    record Pair(int base, int other) {}

    /** What is done to one paragraph after the other, each time with some likelihood. */
    enum Edit {
        /** Another word stands in the place of every second one in small letters. */
        REWORDED,
        /** Its words stand in another order, so that no two follow each other as they did. */
        SHUFFLED,
        /** Two paragraphs of one. */
        SPLIT,
        /** One of two. */
        MERGED,
        /** The last sentence goes over to the next paragraph, or the next one's first comes here. */
        SENTENCE_OVER_BORDER,
        /** It is left out. */
        LEFT_OUT,
        /** One of another speech is put behind it. */
        PUT_IN,
        /** It stands elsewhere. */
        MOVED,
        /** Any of these. */
        ANYTHING;

        private static final List<Edit> SINGLE = List.copyOf(EnumSet.complementOf(EnumSet.of(ANYTHING)));
    }

    /** A sentence and the paragraph of the base that it comes from, or -1. */
    private record Sentence(String text, int origin) {}

    static MadeEditions of(Edit edit, long seed) {
        Random random = new Random(seed);
        List<List<Sentence>> edited = new ArrayList<>();
        for (int p = 0; p < SPEECH.size(); p++) {
            int origin = p;
            edited.add(SPEECH.get(p).stream()
                    .map(text -> new Sentence(text, origin))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        for (int p = edited.size() - 1; p >= 0; p--) {
            if (random.nextInt(edit == Edit.ANYTHING ? 2 : 4) == 0) {
                Edit one = edit == Edit.ANYTHING ? Edit.SINGLE.get(random.nextInt(Edit.SINGLE.size())) : edit;
                apply(one, edited, p, random);
            }
        }
        edited.removeIf(List::isEmpty);
        return new MadeEditions(
                transcript(SPEECH),
                transcript(edited.stream()
                        .map(paragraph -> paragraph.stream().map(Sentence::text).toList())
                        .toList()),
                links(edited));
    }

    /** Each block of the base with each of the other, of those that hang together by their sentences. */
    private static Set<Pair> links(List<List<Sentence>> edited) {
        int[] groups = IntStream.range(0, SPEECH.size()).toArray();
        for (List<Sentence> paragraph : edited) {
            int[] origins = origins(paragraph);
            for (int origin : origins) {
                int from = groups[origin];
                int to = groups[origins[0]];
                Arrays.setAll(groups, k -> groups[k] == from ? to : groups[k]);
            }
        }
        Set<Pair> links = new HashSet<>();
        for (int p = 0; p < edited.size(); p++) {
            int[] origins = origins(edited.get(p));
            for (int base = 0; base < groups.length; base++) {
                if (origins.length > 0 && groups[base] == groups[origins[0]]) {
                    links.add(new Pair(base, p));
                }
            }
        }
        return links;
    }

    private static int[] origins(List<Sentence> paragraph) {
        return paragraph.stream()
                .mapToInt(Sentence::origin)
                .filter(origin -> origin >= 0)
                .toArray();
    }

    private static void apply(Edit edit, List<List<Sentence>> edited, int p, Random random) {
        List<Sentence> paragraph = edited.get(p);
        switch (edit) {
            case REWORDED -> paragraph.replaceAll(sentence -> reworded(sentence, random));
            case SHUFFLED -> paragraph.replaceAll(sentence -> shuffled(sentence, random));
            case SPLIT -> {
                if (paragraph.size() > 1) {
                    List<Sentence> tail = paragraph.subList(1 + random.nextInt(paragraph.size() - 1), paragraph.size());
                    edited.add(p + 1, new ArrayList<>(tail));
                    tail.clear();
                }
            }
            case MERGED -> {
                if (p + 1 < edited.size()) {
                    paragraph.addAll(edited.remove(p + 1));
                }
            }
            case SENTENCE_OVER_BORDER -> {
                if (p + 1 < edited.size()
                        && paragraph.size() > 1
                        && edited.get(p + 1).size() > 1) {
                    if (random.nextBoolean()) {
                        edited.get(p + 1).add(0, paragraph.remove(paragraph.size() - 1));
                    } else {
                        paragraph.add(edited.get(p + 1).remove(0));
                    }
                }
            }
            case LEFT_OUT -> edited.remove(p);
            case PUT_IN ->
                edited.add(
                        p + 1,
                        FOREIGN.get(random.nextInt(FOREIGN.size())).stream()
                                .map(text -> new Sentence(text, -1))
                                .collect(Collectors.toCollection(ArrayList::new)));
            case MOVED -> {
                edited.remove(p);
                edited.add(random.nextInt(edited.size() + 1), paragraph);
            }
            case ANYTHING -> throw new IllegalArgumentException("no edit of its own");
        }
    }

    private static Sentence shuffled(Sentence sentence, Random random) {
        List<String> words = new ArrayList<>(List.of(sentence.text().split(" ", -1)));
        Collections.shuffle(words.subList(1, words.size() - 1), random);
        return new Sentence(String.join(" ", words), sentence.origin());
    }

    private static Sentence reworded(Sentence sentence, Random random) {
        String text = Stream.of(sentence.text().split(" ", -1))
                .map(word ->
                        random.nextBoolean() && word.matches("[a-z]+") ? WORDS.get(random.nextInt(WORDS.size())) : word)
                .collect(Collectors.joining(" "));
        return new Sentence(text, sentence.origin());
    }

    private static Transcript transcript(List<List<String>> paragraphs) {
        Transcript transcript = Texts.read(
                "made.md",
                paragraphs.stream()
                        .map(sentences -> String.join(" ", sentences))
                        .collect(Collectors.joining("\n\n")));
        if (transcript.blocks().size() != paragraphs.size()) {
            throw new IllegalStateException("the paragraphs were not read as they were written");
        }
        return transcript;
    }

    private static List<List<String>> sentences(Path... files) {
        return Stream.of(files)
                .map(Texts::read)
                .flatMap(transcript -> transcript.blocks().stream())
                .filter(block ->
                        block.kind() == BlockKind.PARAGRAPH && block.text().matches("\\p{L}.{80,}[.]"))
                .map(Block::text)
                .map(text -> List.of(text.split("(?<=[a-z]{3}[.?!]) (?=\\p{Lu})", -1)))
                .toList();
    }
}
