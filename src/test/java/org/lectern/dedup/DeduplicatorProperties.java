package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lectern.support.Speech;
import org.lectern.support.Speech.Script;

/** What holds of any collection. */
class DeduplicatorProperties {

    @Property(tries = 25)
    void orderNamesAndThreadsDoNotMatter(@ForAll long seed, @ForAll Script script) {
        Map<String, String> texts = collection(seed, script);
        List<String> names = new ArrayList<>(texts.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, String> others = new LinkedHashMap<>();
        names.forEach(name -> others.put("renamed-" + name.hashCode(), texts.get(name)));

        Works works = Deduplicator.standard().withThreads(1).sort(Corpus.ofTexts(texts));
        Works again = Deduplicator.standard().withThreads(8).sort(Corpus.ofTexts(others));

        assertThat(outline(again, name -> name)).isEqualTo(outline(works, name -> "renamed-" + name.hashCode()));
    }

    @Property(tries = 50)
    void everyDocumentStandsInOneWorkOnce(@ForAll long seed, @ForAll Script script) {
        Map<String, String> texts = collection(seed, script);

        Works works = Deduplicator.standard().sort(Corpus.ofTexts(texts));

        assertThat(works.placements().map(Placement::document)).containsExactlyInAnyOrderElementsOf(texts.keySet());
        assertThat(works.documents()).isEqualTo(texts.size());
    }

    @Property(tries = 50)
    void anEditedSpeechIsAnotherEdition(@ForAll long seed, @ForAll Script script) {
        Speech speech = Speech.of(seed, script);
        Speech stranger = Speech.of(~seed, script);

        Works works = Deduplicator.standard()
                .sort(Corpus.ofTexts(Map.of(
                        "speech",
                        speech.text(),
                        "edited",
                        speech.edited(seed, 1).text(),
                        "stranger",
                        stranger.text())));

        assertThat(works.works()).extracting(Work::size).contains(1);
    }

    /** Ten works with editions, copies and a common paragraph. */
    private static Map<String, String> collection(long seed, Script script) {
        Random random = new Random(seed);
        String common = Speech.of(seed - 1, script).paragraphs().get(0);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int work = 0; work < 10; work++) {
            Speech speech = Speech.of(random.nextLong(), script);
            String boilerplate = random.nextBoolean() ? common + "\n\n" : "";
            for (int edition = 0; edition <= random.nextInt(4); edition++) {
                Speech text = speech.edited(random.nextLong(), random.nextInt(4));
                texts.put(work + "-" + edition, boilerplate + text.text());
            }
            texts.put(work + "-copy", boilerplate + speech.text());
            texts.put(
                    work + "-excerpt",
                    speech.paragraphs().get(speech.paragraphs().size() / 2));
        }
        return texts;
    }

    private record Outline(String id, Set<Set<String>> editions, Set<String> excerpts) {}

    /** Works as sets of names; copies of the same bytes can be told apart by their names alone. */
    private static Set<Outline> outline(Works works, UnaryOperator<String> rename) {
        Set<Outline> outlines = new HashSet<>();
        for (Work work : works.works()) {
            Set<Set<String>> editions = new HashSet<>();
            for (Edition edition : work.editions()) {
                Set<String> names = new TreeSet<>();
                names.add(rename.apply(edition.representative()));
                edition.copies().forEach(copy -> names.add(rename.apply(copy)));
                editions.add(names);
            }
            Set<String> excerpts = new TreeSet<>();
            work.excerpts().forEach(excerpt -> excerpts.add(rename.apply(excerpt.source())));
            outlines.add(new Outline(work.id(), editions, excerpts));
        }
        return outlines;
    }
}
