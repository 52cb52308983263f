package org.lectern.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.ingest.Signs;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Restores ligatures of which a font does not tell the letters, such as the {@code ti} of {@code nations}.
 *
 * <p>What a font draws alike stands for the same letters throughout, so all its words are asked together which ligature makes
 * words of the language's list; the answer then holds in names too. Where the words do not agree, or nothing tells which
 * characters are drawn alike, each word is asked alone. What is still unknown stays, for all to see.
 */
final class MissingLetters implements LayoutPass {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\uFFFD]*\uFFFD[\\p{L}\\p{M}\uFFFD]*");
    private static final List<String> LIGATURES =
            List.of("ti", "tt", "fi", "ff", "fl", "ffi", "ffl", "ft", "tf", "tti", "fti");

    /** So many words more must be for a ligature than for any other, and twice as many. */
    private static final int CLEAR = 2;

    @Override
    public Draft apply(Draft draft) {
        WordList list = WordList.of(draft.language());
        if (list.isEmpty()
                || draft.lines().stream().noneMatch(line -> line.text().indexOf('\uFFFD') >= 0)) {
            return draft;
        }
        return new Run(draft, list).result();
    }

    /** The state of one call. */
    private static final class Run {

        private final Draft draft;
        private final WordList list;
        private final Signs signs;
        private final Map<Integer, String> known = new HashMap<>();
        private final List<Repair> repairs = new ArrayList<>();

        Run(Draft draft, WordList list) {
            this.draft = draft;
            this.list = list;
            this.signs = draft.extract().signs();
        }

        Draft result() {
            askAllWords();
            List<Line> lines = new ArrayList<>();
            for (Line line : draft.lines()) {
                boolean missing = line.text().indexOf('\uFFFD') >= 0;
                lines.add(missing ? line.withContent(restore(line.content())) : line);
            }
            return draft.withLines(lines, List.of()).withRepairs(repairs);
        }

        /** Finds for each sign the ligature that makes the most words. */
        private void askAllWords() {
            Map<Integer, Set<String>> words = new HashMap<>();
            for (Line line : draft.lines()) {
                Matcher word = WORD.matcher(line.text());
                while (word.find()) {
                    String small = word.group().toLowerCase(Locale.ROOT);
                    onlySign(line.content(), word)
                            .ifPresent(sign -> words.computeIfAbsent(sign, k -> new HashSet<>())
                                    .add(small));
                }
            }
            words.forEach((sign, all) -> winner(all).ifPresent(letters -> known.put(sign, letters)));
        }

        /** The sign that stands for every unknown character of the word, where there is just one. */
        private OptionalInt onlySign(SourcedText content, Matcher word) {
            OptionalInt only = OptionalInt.empty();
            for (int at = word.start(); at < word.end(); at++) {
                if (content.text().charAt(at) == '\uFFFD') {
                    OptionalInt sign = signs.at(content.sourceStart(at));
                    if (sign.isEmpty() || only.isPresent() && !only.equals(sign)) {
                        return OptionalInt.empty();
                    }
                    only = sign;
                }
            }
            return only;
        }

        private Optional<String> winner(Set<String> words) {
            String best = "";
            int most = 0;
            int second = 0;
            for (String ligature : LIGATURES) {
                int votes = (int) words.stream()
                        .filter(word -> list.contains(word.replace("\uFFFD", ligature)))
                        .count();
                if (votes > most) {
                    second = most;
                    most = votes;
                    best = ligature;
                } else {
                    second = Math.max(second, votes);
                }
            }
            boolean clear = most - second >= CLEAR && most >= 2 * second || most > 0 && second == 0;
            return clear ? Optional.of(best) : Optional.empty();
        }

        private SourcedText restore(SourcedText content) {
            SourcedText.Builder restored = SourcedText.builder();
            int from = 0;
            Matcher word = WORD.matcher(content.text());
            while (word.find()) {
                Optional<String> alone = alone(word.group());
                for (int at = word.start(); at < word.end(); at++) {
                    if (content.text().charAt(at) != '\uFFFD') {
                        continue;
                    }
                    Span span = content.source(at, at + 1);
                    Optional<String> together =
                            Optional.ofNullable(known.get(signs.at(span.start()).orElse(-1)));
                    Optional<String> letters = together.or(() -> alone);
                    if (letters.isPresent()) {
                        restored.append(content, from, at).append(letters.get(), span.start(), span.end());
                        add(span, letters.get(), together.isPresent());
                        from = at + 1;
                    }
                }
            }
            return restored.append(content, from, content.length()).build();
        }

        private void add(Span span, String letters, boolean together) {
            String evidence =
                    together ? "it makes words wherever this sign is drawn" : "no other ligature makes a word";
            repairs.add(new Repair(Repair.Kind.ENCODING, "\uFFFD", letters, span, false, evidence));
        }

        /** The only ligature that makes a word of this one. */
        private Optional<String> alone(String word) {
            List<String> fitting = LIGATURES.stream()
                    .filter(ligature ->
                            list.contains(word.replace("\uFFFD", ligature).toLowerCase(Locale.ROOT)))
                    .toList();
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
    }
}
