package org.lectern.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.align.Link;
import org.lectern.collate.Apparatus;
import org.lectern.collate.Lacuna;
import org.lectern.compare.Category;
import org.lectern.compare.Change;
import org.lectern.compare.Comparison;
import org.lectern.compare.Side;
import org.lectern.compare.Significance;
import org.lectern.compare.Similarity;
import org.lectern.compare.Witness;
import org.lectern.dedup.Pair;
import org.lectern.dedup.Relation;
import org.lectern.report.view.Total;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Transcript;

/** What reports for people say, and how they write numbers: in English, the same on every machine. */
final class Phrases {

    /** So many words of what a witness lacks tell where it is. */
    private static final int LACUNA_WORDS = 8;

    private Phrases() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The number with its noun, in the plural where it is not one. */
    static String count(long number, String noun) {
        return number(number) + " " + noun(number, noun, noun + "s");
    }

    private static String noun(long number, String one, String several) {
        return number == 1 ? one : several;
    }

    /** How many changes of a significance there are. */
    static Total changes(Significance significance, long number) {
        return significant(significance, number, "change", "changes");
    }

    /** How many entries of a significance there are. */
    static Total entries(Significance significance, long number) {
        return significant(significance, number, "entry", "entries");
    }

    private static Total significant(Significance significance, long number, String one, String several) {
        String label = significance.label();
        return new Total(number(number), label + " " + noun(number, one, several), label);
    }

    /** A figure and what is counted. */
    static Total total(long number, String one, String several) {
        return new Total(number(number), noun(number, one, several), "");
    }

    /** The phrase with a capital at its head. */
    static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** What a document is that has the same words as the one above it. */
    static String copy(Optional<Pair> pair) {
        return pair.filter(each -> each.relation() == Relation.IDENTICAL).isPresent() ? "identical" : "same text";
    }

    /** A share of 1 in percent, rounded down, so that 100 % means all. */
    static String percent(double share) {
        long perMille = (long) Math.floor(share * 1000 + 1e-9);
        String decimals = perMille % 10 == 0 ? "" : "." + perMille % 10;
        return perMille / 10 + decimals + "%";
    }

    /** What the transcript is called: its title, or else the name of the file without its folder. */
    static String title(Transcript transcript) {
        String title = transcript.metadata().title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        return transcript.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TITLE)
                .map(Block::text)
                .findFirst()
                .orElseGet(() -> fileName(transcript.source().name()));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** "paragraph 4", "paragraphs 4 and 5", "paragraphs 4 to 6", counted from 1; the indices rise. */
    static String paragraphs(List<Integer> blocks) {
        List<String> numbers =
                blocks.stream().map(block -> String.valueOf(block + 1)).toList();
        int last = numbers.size() - 1;
        if (last == 0) {
            return "paragraph " + numbers.get(0);
        }
        if (last > 1 && blocks.get(last) - blocks.get(0) == last) {
            return "paragraphs " + numbers.get(0) + " to " + numbers.get(last);
        }
        return "paragraphs " + String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }

    /** How alike the two are, in one sentence without its full stop. */
    static String likeness(Comparison comparison) {
        int substantive = comparison.count(Significance.SUBSTANTIVE);
        if (comparison.changes().isEmpty()) {
            return "The two have the same words, written the same";
        }
        if (substantive == 0) {
            return "The two have the same words";
        }
        Similarity similarity = comparison.similarity();
        String part = partOfTheOther(comparison);
        return part.isEmpty() ? degree(similarity.resemblance()) : part;
    }

    /** What is said where nearly all of one lies in the other, which has much more; else nothing. */
    private static String partOfTheOther(Comparison comparison) {
        Similarity similarity = comparison.similarity();
        boolean baseLies = similarity.baseInOther() >= .9;
        boolean otherLies = similarity.otherInBase() >= .9;
        if (baseLies == otherLies || similarity.resemblance() >= .6) {
            return "";
        }
        String part = baseLies ? comparison.base().siglum() : comparison.other().siglum();
        String whole =
                baseLies ? comparison.other().siglum() : comparison.base().siglum();
        return part + " is part of " + whole;
    }

    private static String degree(double resemblance) {
        if (resemblance >= .95) {
            return "The two are nearly the same";
        }
        if (resemblance >= .8) {
            return "The two are much alike";
        }
        if (resemblance >= .5) {
            return "The two are alike in most of their words";
        }
        if (resemblance >= .2) {
            return "The two have some words in common";
        }
        return "The two have little in common and may not be the same speech";
    }

    /** "98.5% of the words of A stand in B as well, and 97% of those of B in A". */
    static String shares(Comparison comparison) {
        String base = comparison.base().siglum();
        String other = comparison.other().siglum();
        Similarity similarity = comparison.similarity();
        return percent(similarity.baseInOther()) + " of the words of " + base + " stand in " + other + ", and "
                + percent(similarity.otherInBase()) + " of those of " + other + " in " + base;
    }

    /** "3 substantive changes (wording 2, number 1)". */
    static String tally(ShownChanges changes, Significance significance) {
        List<Change> members = changes.all().stream()
                .filter(change -> change.significance() == significance)
                .toList();
        String total = count(members.size(), significance.label() + " change");
        return members.isEmpty() ? total : total + " (" + categories(members) + ")";
    }

    private static String categories(List<Change> changes) {
        return ShownChanges.categories(changes).entrySet().stream()
                .map(entry -> name(entry.getKey()) + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The category in running text: "front matter". */
    static String name(Category category) {
        return category.label().replace('-', ' ');
    }

    /** "wording, substitution". */
    static String kind(Change change) {
        return name(change.category()) + ", " + change.operation().label();
    }

    /** "paragraph 4 of A stands as paragraph 11 in B", of a passage "stands in paragraph 11 of B". */
    static String move(Comparison comparison, Change change) {
        if (change.movesPassage()) {
            return passage(comparison, change);
        }
        List<Integer> base = Places.blocks(comparison.base(), change.base());
        List<Integer> other = Places.blocks(comparison.other(), change.other());
        String verb = base.size() == 1 ? " stands as " : " stand as ";
        return paragraphs(base) + " of " + comparison.base().siglum() + verb + paragraphs(other) + " in "
                + comparison.other().siglum();
    }

    private static String passage(Comparison comparison, Change change) {
        Side opposite = change.base().isEmpty() ? Side.BASE : Side.OTHER;
        Witness witness = comparison.witness(opposite);
        return comparison
                .otherPlace(change)
                .map(place -> "stands in " + paragraphs(Places.blocks(witness, place.reading(opposite))) + " of "
                        + witness.siglum() + ", " + place.id())
                .orElseThrow();
    }

    /** "Paragraph 4 of A is divided into paragraphs 5 and 6 of B" and so on, in the order of the base. */
    static List<String> paragraphing(Comparison comparison) {
        return comparison.links().stream()
                .filter(link ->
                        !link.moved() && link.base().size() + link.other().size() > 2)
                .map(link -> sentence(paragraphing(comparison, link)))
                .toList();
    }

    /** "1 paragraph divided into 2", "2 paragraphs joined in 1" or "2 paragraphs divided otherwise in 3". */
    static String paragraphing(Link link) {
        String base = count(link.base().size(), "paragraph");
        String verb = link.base().size() == 1
                ? " divided into "
                : link.other().size() == 1 ? " joined in " : " divided otherwise in ";
        return base + verb + link.other().size();
    }

    private static String paragraphing(Comparison comparison, Link link) {
        String base = paragraphs(link.base()) + " of " + comparison.base().siglum();
        String other = paragraphs(link.other()) + " of " + comparison.other().siglum();
        if (link.base().size() == 1) {
            return base + " is divided into " + other;
        }
        return link.other().size() == 1 ? base + " are joined in " + other : base + " correspond to " + other;
    }

    /** The words whose hyphens the text itself could not prove and the other witness could: "\u201CHigh-Level\u201D in A". */
    static List<String> settled(Comparison comparison) {
        return Stream.of(comparison.base(), comparison.other())
                .flatMap(witness -> witness.transcript().repairs().stream()
                        .filter(repair -> repair.evidence().equals("the other witness"))
                        .map(repair -> "\u201C" + repair.to() + "\u201D in " + witness.siglum()))
                .toList();
    }

    /** The sum of it all, in a sentence or two. */
    static String verdict(Comparison comparison, ShownChanges changes) {
        String hidden = changes.hidden().isEmpty() ? "" : " Not shown: " + categories(changes.hidden()) + ".";
        String unchanged = count(comparison.unchangedWords(), "word") + " unchanged.";
        if (changes.isEmpty()) {
            return (hidden.isEmpty() ? "No difference. " : "No difference to show. ") + unchanged + hidden;
        }
        return tally(changes, Significance.SUBSTANTIVE) + ", " + tally(changes, Significance.ACCIDENTAL) + "; "
                + unchanged + hidden;
    }

    /** "5 witnesses, 12 entries: 3 substantive, 9 accidental". */
    static String collation(Apparatus apparatus) {
        int entries = apparatus.entries().size();
        return number(apparatus.witnesses().size()) + " witnesses, " + number(entries) + " "
                + noun(entries, "entry", "entries") + ": " + number(apparatus.count(Significance.SUBSTANTIVE))
                + " substantive, " + number(apparatus.count(Significance.ACCIDENTAL)) + " accidental";
    }

    /** A distance of 0 to 1 in percent, rounded up, so that 0 means none. */
    static String distance(double distance) {
        return String.format(Locale.ROOT, "%.1f", Math.max(0, Math.ceil(distance * 1000 - 1e-9)) / 10);
    }

    /** "C lacks 240 words: \u201CNobody in this hall \u2026\u201D" for each lacuna. */
    static List<String> lacunae(Apparatus apparatus) {
        return apparatus.lacunae().stream()
                .map(lacuna -> lacuna(apparatus, lacuna))
                .toList();
    }

    private static String lacuna(Apparatus apparatus, Lacuna lacuna) {
        String longest = "";
        for (int witness = 0; witness < apparatus.witnesses().size(); witness++) {
            String text = apparatus.text(witness, lacuna.segments());
            longest = text.length() > longest.length() ? text : longest;
        }
        List<String> words = List.of(longest.split(" "));
        String beginning = String.join(" ", words.subList(0, Math.min(LACUNA_WORDS, words.size())));
        return lacuna.siglum() + " lacks " + count(words.size(), "word") + ": \u201C" + beginning + " \u2026\u201D";
    }
}
