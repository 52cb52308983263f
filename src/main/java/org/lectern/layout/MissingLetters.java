package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Restores ligatures of which a font does not tell the letters, such as the {@code ti} of {@code nations}.
 *
 * <p>Where just one ligature makes a word of the language's list, it is taken, in doubt. Else the sign for an unknown
 * character stays, for all to see.
 */
final class MissingLetters implements LayoutPass {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\uFFFD]*\uFFFD[\\p{L}\\p{M}\uFFFD]*");
    private static final List<String> LIGATURES =
            List.of("ti", "tt", "fi", "ff", "fl", "ffi", "ffl", "ft", "tf", "tti", "fti");

    @Override
    public Draft apply(Draft draft) {
        WordList list = WordList.of(draft.language());
        if (list.isEmpty()
                || draft.lines().stream().noneMatch(line -> line.text().indexOf('\uFFFD') >= 0)) {
            return draft;
        }
        List<Line> lines = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        for (Line line : draft.lines()) {
            boolean missing = line.text().indexOf('\uFFFD') >= 0;
            lines.add(missing ? line.withContent(restore(line.content(), list, repairs)) : line);
        }
        return draft.withLines(lines, List.of()).withRepairs(repairs);
    }

    private static SourcedText restore(SourcedText content, WordList list, List<Repair> repairs) {
        SourcedText.Builder restored = SourcedText.builder();
        int from = 0;
        Matcher word = WORD.matcher(content.text());
        while (word.find()) {
            Optional<String> letters = letters(word.group(), list);
            for (int at = word.start(); at < word.end() && letters.isPresent(); at++) {
                if (content.text().charAt(at) == '\uFFFD') {
                    Span span = content.source(at, at + 1);
                    restored.append(content, from, at).append(letters.get(), span.start(), span.end());
                    repairs.add(new Repair(
                            Repair.Kind.ENCODING,
                            "\uFFFD",
                            letters.get(),
                            span,
                            false,
                            "no other ligature makes a word"));
                    from = at + 1;
                }
            }
        }
        return restored.append(content, from, content.length()).build();
    }

    private static Optional<String> letters(String word, WordList list) {
        List<String> fitting = LIGATURES.stream()
                .filter(ligature ->
                        list.contains(word.replace("\uFFFD", ligature).toLowerCase(Locale.ROOT)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
