package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeduplicatorTest {

    private final Map<String, String> texts = new LinkedHashMap<>();

    @Test
    void anEmptyCollectionHasNoWorks() {
        assertThat(sorted().works()).isEmpty();
    }

    @Test
    void sameBytesAreIdenticalAndSameWordsAreTheSameText() {
        String text = words(1, 200);
        texts.put("a", text);
        texts.put("b", text);
        texts.put("c", text.toUpperCase(Locale.ROOT).replace(" ", "\n"));
        texts.put("d", text.replace(" ", ""));

        Works works = sorted();

        assertThat(groups(works)).containsExactly("a b c d");
        assertThat(works.works().get(0).editions()).hasSize(1);
        assertThat(works.pairs())
                .extracting(Pair::relation)
                .containsOnly(Relation.IDENTICAL, Relation.SAME_TEXT)
                .containsOnlyOnce(Relation.IDENTICAL);
    }

    @Test
    void otherWordsHereAndThereMakeAnotherEdition() {
        String text = words(1, 300);
        texts.put("first", text);
        texts.put("second", everyNth(text, 12, "changed"));
        texts.put("other", words(2, 300));

        Works works = sorted();

        assertThat(groups(works)).containsExactly("first second", "other");
        assertThat(works.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.relation()).isEqualTo(Relation.VARIANT);
            assertThat(pair.aInB()).isBetween(.5, .95);
        });
    }

    @Test
    void aPassageIsAnExcerptOfItsWork() {
        String text = words(1, 800);
        texts.put("whole", text);
        texts.put("edition", everyNth(text, 20, "changed"));
        texts.put("passage", passage(text, 300, 380));

        Work work = sorted().works().get(0);

        assertThat(work.editions()).hasSize(2);
        assertThat(work.excerpts()).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.source()).isEqualTo("passage");
            assertThat(excerpt.of()).isEqualTo("whole");
            assertThat(excerpt.containment()).isEqualTo(1);
        });
    }

    @Test
    void aTextThatHoldsTwoWorksDoesNotUniteThem() {
        String one = words(1, 400);
        String two = words(2, 400);
        texts.put("one", one);
        texts.put("two", two);
        texts.put("passage of both", passage(one, 350, 400) + " " + passage(two, 0, 50));

        assertThat(groups(sorted())).contains("one", "two");
    }

    @Test
    void whatManyWorksShareUnitesNothing() {
        String formula = words(99, 140);
        for (int i = 0; i < 30; i++) {
            texts.put("short" + i, formula + " " + words(i, 60));
            texts.put("long" + i, words(1000 + i, 500) + " " + formula);
        }

        assertThat(sorted().works()).hasSize(60);
    }

    @Test
    void aParagraphInAFifthOfAllTextsUnitesNothing() {
        String paragraph = words(99, 60);
        for (int i = 0; i < 100; i++) {
            String text = words(i, i % 2 == 0 ? 30 : 400);
            texts.put("text" + i, i % 5 == 0 ? text + " " + paragraph : text);
        }

        assertThat(sorted().works()).hasSize(100);
    }

    @Test
    void editionsAreFoundAlthoughTheyShareWhatManyWorksShare() {
        String formula = words(99, 140);
        for (int i = 0; i < 30; i++) {
            texts.put("text" + i, formula + " " + words(i, 60));
        }
        texts.put("edition", formula + " " + everyNth(words(7, 60), 20, "changed"));

        assertThat(groups(sorted())).contains("edition text7").hasSize(30);
    }

    @Test
    void wordsThatRanTogetherAndWordsThatWereDividedAreTheSame() {
        String text = words(1, 300);
        texts.put("text", text);
        texts.put("together", text.replace(" ", ""));
        texts.put("divided", text.replaceAll("(\\w{3})", "$1-\n"));

        assertThat(sorted().works())
                .singleElement()
                .satisfies(work -> assertThat(work.editions()).hasSize(1));
    }

    @Test
    void scriptsWithoutSpacesHaveShortExcerptsToo() {
        String text = ideographs(1, 400);
        texts.put("text", text);
        texts.put("passage", text.substring(100, 140));
        texts.put("stranger", ideographs(2, 40));

        assertThat(groups(sorted())).containsExactly("passage text", "stranger");
    }

    @Test
    void whatLiesInManyWorksIsAnExcerptOfNone() {
        String formula = words(99, 100);
        texts.put("formula", formula);
        for (int i = 0; i < 10; i++) {
            texts.put("speech" + i, words(i, 300) + " " + formula);
        }

        assertThat(sorted().works()).hasSize(11);
    }

    @Test
    void aChainOfEditionsThatLosesItsBeginningIsSplit() {
        String text = words(1, 2000);
        for (int i = 0; i < 7; i++) {
            texts.put("part" + i, passage(text, 150 * i, 150 * i + 900));
        }

        Works works = sorted();

        assertThat(groups(works)).noneMatch(group -> group.contains("part0") && group.contains("part6"));
    }

    @Test
    void oneWrongCharacterInTenDoesNotHideAnEdition() {
        String text = words(1, 600);
        texts.put("text", text);
        texts.put("scan", misread(text, 3));
        texts.put("other", misread(words(2, 600), 4));

        assertThat(groups(sorted())).containsExactly("scan text", "other");
    }

    @Test
    void veryShortTextsAreOneWorkOnlyIfTheirLettersAreTheSame() {
        texts.put("a", "Thank you.");
        texts.put("b", "Thank you!");
        texts.put("c", "Thank you all.");
        texts.put("d", "\u2026");
        texts.put("e", "?");
        texts.put("f", words(1, 100) + " Thank you.");

        assertThat(groups(sorted())).containsExactlyInAnyOrder("a b", "c", "d", "e", "f");
    }

    @Test
    void ideographsNeedNoSpaces() {
        String text = ideographs(1, 300);
        texts.put("text", text);
        texts.put("edition", text.substring(0, 100) + "\u6539\u52A8" + text.substring(103));
        texts.put("passage", text.substring(120, 180));
        texts.put("other", ideographs(2, 300));

        Works works = sorted();

        assertThat(groups(works)).containsExactly("edition passage text", "other");
        assertThat(works.works().get(0).excerpts()).hasSize(1);
    }

    @Test
    void relatedPairsAreListedOnRequest() {
        String quoted = words(3, 80);
        texts.put("one", words(1, 300) + " " + quoted);
        texts.put("two", words(2, 300) + " " + quoted);

        assertThat(sorted().pairs()).isEmpty();
        assertThat(Deduplicator.standard()
                        .withRelated(true)
                        .sort(Corpus.ofTexts(texts))
                        .pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.relation()).isEqualTo(Relation.RELATED));
    }

    @Test
    void idsComeFromTheWording() {
        texts.put("a", "The Council met.");
        String id = sorted().works().get(0).id();
        texts.clear();
        texts.put("another name", "THE COUNCIL MET");

        assertThat(sorted().works().get(0).id()).isEqualTo(id).matches("[0-9a-f]{16}");
    }

    @Test
    void progressIsToldOfEachDocumentAndOfEachPair() {
        for (int i = 0; i < 5; i++) {
            texts.put("edition" + i, everyNth(words(1, 200), 12, "changed" + i));
        }
        Set<Integer> read = ConcurrentHashMap.newKeySet();
        Set<Integer> totals = ConcurrentHashMap.newKeySet();
        Set<String> verified = ConcurrentHashMap.newKeySet();

        Deduplicator.standard()
                .withProgress((stage, done, total) -> {
                    if (stage == Progress.Stage.READING) {
                        read.add(done);
                        totals.add(total);
                    } else {
                        verified.add(done + " of " + total);
                    }
                })
                .sort(Corpus.ofTexts(texts));

        assertThat(read).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(totals).containsExactly(5);
        assertThat(verified).contains("10 of 10");
    }

    @Test
    void eachSettingLeavesTheOthersAsTheyAre() {
        Progress progress = (stage, done, total) -> {};

        Deduplicator deduplicator =
                Deduplicator.standard().withThreads(3).withProgress(progress).withRelated(true);

        assertThat(deduplicator.threads()).isEqualTo(3);
        assertThat(deduplicator.progress()).isSameAs(progress);
        assertThat(deduplicator.withThreads(1).threads()).isEqualTo(1);
        assertThat(deduplicator.withThreads(1).progress()).isSameAs(progress);
        assertThat(Deduplicator.standard().progress()).isSameAs(Progress.SILENT);
        assertThatThrownBy(() -> deduplicator.withThreads(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private Works sorted() {
        return Deduplicator.standard().withThreads(2).sort(Corpus.ofTexts(texts));
    }

    /** The names of each work's documents in one string. */
    private static List<String> groups(Works works) {
        List<String> groups = new ArrayList<>();
        for (Work work : works.works()) {
            TreeSet<String> names = new TreeSet<>();
            work.editions().forEach(edition -> {
                names.add(edition.representative());
                names.addAll(edition.copies());
            });
            work.excerpts().forEach(excerpt -> names.add(excerpt.source()));
            groups.add(String.join(" ", names));
        }
        return groups;
    }

    /** Words that no other seed has in this order. */
    private static String words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(2 + random.nextInt(7), 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static String passage(String text, int from, int to) {
        return String.join(" ", List.of(text.split(" ", -1)).subList(from, to));
    }

    private static String everyNth(String text, int n, String word) {
        String[] words = text.split(" ", -1);
        for (int i = n / 2; i < words.length; i += n) {
            words[i] = word;
        }
        return String.join(" ", words);
    }

    private static String misread(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder scan = new StringBuilder(text);
        for (int i = 0; i < scan.length(); i++) {
            if (scan.charAt(i) != ' ' && random.nextInt(10) == 0) {
                scan.setCharAt(i, (char) ('a' + random.nextInt(26)));
            }
        }
        return scan.toString();
    }

    private static String ideographs(long seed, int count) {
        return new Random(seed)
                .ints(count, 0x4E00, 0x9000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
