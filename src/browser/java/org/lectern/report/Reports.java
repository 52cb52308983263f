package org.lectern.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.lectern.compare.Comparison;
import org.lectern.dedup.Edition;
import org.lectern.dedup.Excerpt;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Work;
import org.lectern.dedup.Works;
import org.lectern.text.BlockKind;
import org.lectern.text.Transcript;

/** A page of every kind that Lectern writes, as HTML. */
final class Reports {

    private static final ReportOptions OPTIONS = ReportOptions.defaults();
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private Reports() {}

    /** The pages by their names. */
    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("comparison", comparison(Samples.editions()));
        pages.put("moved", comparison(moved()));
        pages.put("folded", comparison(long100(Map.of(50, "All of it was said already."))));
        pages.put("arabic", comparison(arabic()));
        pages.put("chinese", comparison(chinese()));
        pages.put("hostile", comparison(hostile()));
        pages.put("same", comparison(Samples.compare(Samples.published(), Samples.published())));
        pages.put(
                "apparatus", Samples.render(Renderer.ofApparatus(Format.HTML, OPTIONS), Samples.apparatus()));
        pages.put("works", Samples.render(Renderer.ofWorks(Format.HTML, OPTIONS, Reports::address), works()));
        pages.put(
                "transcript", Samples.render(Renderer.ofTranscript(Format.HTML, OPTIONS), Samples.delivered()));
        return pages;
    }

    static String comparison(Comparison comparison) {
        return Samples.render(Renderer.ofComparison(Format.HTML, OPTIONS), comparison);
    }

    private static Optional<String> address(String base, String other) {
        return other.contains("published") ? Optional.of("./comparisons/published.html") : Optional.empty();
    }

    /** A sentence that moved into another paragraph. */
    private static Comparison moved() {
        String sentence = "The small islands of the southern sea have asked for help many times already.";
        return Samples.compare(
                transcript(
                        "a.txt",
                        "en",
                        List.of(
                                "We came here for peace in all the world. " + sentence + " Nobody has heard them so far, and nobody wrote to us.",
                                "The second paragraph speaks of the harvest and of the farmers who brought it in. Nothing else was said in it about anybody.")),
                transcript(
                        "b.txt",
                        "en",
                        List.of(
                                "We came here for peace in all the world. Nobody has heard them so far, and nobody wrote to us.",
                                "The second paragraph speaks of the harvest and of the farmers who brought it in. " + sentence
                                        + " Nothing else was said in it about anybody.")));
    }

    /** A hundred paragraphs against the same with some of them replaced. */
    static Comparison long100(Map<Integer, String> replaced) {
        List<String> base = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int k = 0; k < 100; k++) {
            String paragraph = "Paragraph " + k + " speaks of harbour " + k * 7 + " and of what was promised there.";
            base.add(paragraph);
            other.add(replaced.getOrDefault(k, paragraph));
        }
        return Samples.compare(transcript("base.txt", "en", base), transcript("other.txt", "en", other));
    }

    /** Two texts of so many words with so many changed ones between them. */
    static Comparison large(int words, int changes) {
        Random random = new Random(7);
        List<String> base = new ArrayList<>();
        List<String> other = new ArrayList<>();
        int every = words / changes;
        StringBuilder one = new StringBuilder();
        StringBuilder two = new StringBuilder();
        for (int k = 1; k <= words; k++) {
            String word = word(random);
            one.append(word);
            two.append(k % every == 0 ? word(random) : word);
            boolean end = k % 60 == 0;
            one.append(end ? "." : " ");
            two.append(end ? "." : " ");
            if (end) {
                base.add(one.toString());
                other.add(two.toString());
                one.setLength(0);
                two.setLength(0);
            }
        }
        return Samples.compare(transcript("base.txt", "en", base), transcript("other.txt", "en", other));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static Comparison arabic() {
        return Samples.compare(
                transcript(
                        "a.txt",
                        "ar",
                        List.of(
                                "\u0627\u0644\u0633\u064A\u062F \u0627\u0644\u0631\u0626\u064A\u0633\u060C",
                                "\u0646\u062C\u062A\u0645\u0639 \u0627\u0644\u064A\u0648\u0645 \u0645\u0646 \u0623\u062C\u0644 \u0627\u0644\u0633\u0644\u0627\u0645 \u0641\u064A \u0627\u0644\u0639\u0627\u0644\u0645 \u0643\u0644\u0647.")),
                transcript(
                        "b.txt",
                        "ar",
                        List.of(
                                "\u0627\u0644\u0633\u064A\u062F \u0627\u0644\u0631\u0626\u064A\u0633\u060C",
                                "\u0646\u062C\u062A\u0645\u0639 \u063A\u062F\u0627 \u0645\u0646 \u0623\u062C\u0644 \u0627\u0644\u0633\u0644\u0627\u0645 \u0641\u064A \u0627\u0644\u0639\u0627\u0644\u0645 \u0643\u0644\u0647.")));
    }

    private static Comparison chinese() {
        return Samples.compare(
                transcript("a.txt", "zh", List.of("\u4E3B\u5E2D\u5148\u751F\uFF0C\u6211\u4EEC\u4ECA\u5929\u5728\u8FD9\u91CC\u8BA8\u8BBA\u548C\u5E73\u3002")),
                transcript("b.txt", "zh", List.of("\u4E3B\u5E2D\u5148\u751F\uFF0C\u6211\u4EEC\u660E\u5929\u5728\u8FD9\u91CC\u8BA8\u8BBA\u548C\u5E73\u3002")));
    }

    private static Comparison hostile() {
        return Samples.compare(
                transcript(HOSTILE, "en", List.of("One " + HOSTILE + " two.")),
                transcript("b.txt", "en", List.of("One " + HOSTILE + " and three.")));
    }

    private static Transcript transcript(String name, String language, List<String> paragraphs) {
        TranscriptBuilder builder = TranscriptBuilder.of(name).language(language);
        paragraphs.forEach(paragraph -> builder.block(BlockKind.PARAGRAPH, paragraph));
        return builder.build();
    }

    private static Works works() {
        return new Works(
                5,
                List.of(
                        new Work(
                                "0".repeat(16),
                                "The Sea We Share",
                                List.of(
                                        new Edition("delivered.pdf", List.of("mirror/delivered.pdf")),
                                        new Edition("published.md", List.of())),
                                List.of(new Excerpt("quoted.txt", "published.md", .93))),
                        new Work("1".repeat(16), HOSTILE, List.of(new Edition("other.docx", List.of())), List.of())),
                List.of(
                        new Pair("delivered.pdf", "mirror/delivered.pdf", Relation.IDENTICAL, 1, 1, 1),
                        new Pair("delivered.pdf", "published.md", Relation.VARIANT, .91, .97, .94)),
                List.of(new Rejection("locked.pdf", "is encrypted")));
    }
}
