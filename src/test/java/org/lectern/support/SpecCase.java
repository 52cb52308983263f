package org.lectern.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.compare.Comparison;
import org.lectern.ingest.Input;

/**
 * Two texts and what should come of comparing them; {@code testdata/spec/README.md} tells how they are written down.
 *
 * @param links empty where the case does not look at them
 */
public record SpecCase(String title, Input base, Input other, List<String> changes, Optional<List<String>> links) {

    private static final Pattern CASE = Pattern.compile("^=== ", Pattern.MULTILINE);
    private static final String ANYTHING = "[...]";

    /** The cases of every file of the folder but those that are wanted. */
    public static List<SpecCase> known() {
        try (Stream<Path> files = Files.list(Texts.testdata("spec"))) {
            return files.filter(file -> file.toString().endsWith(".spec") && !file.endsWith("wanted.spec"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases that do not hold yet. */
    public static List<SpecCase> wanted() {
        return in(Texts.testdata("spec/wanted.spec"));
    }

    private static List<SpecCase> in(Path file) {
        try {
            String topic = file.getFileName().toString().replace(".spec", "");
            return CASE.splitAsStream(Files.readString(file))
                    .skip(1)
                    .map(text -> parse(topic, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecCase parse(String topic, String text) {
        List<String> lines = text.lines().toList();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("--- ")) {
                section = new ArrayList<>();
                sections.put(line.substring(4).strip(), section);
            } else {
                section.add(line);
            }
        }
        SpecCase spec = new SpecCase(
                topic + ": " + lines.get(0),
                input("base", sections),
                input("other", sections),
                statements(sections.remove("changes")),
                Optional.ofNullable(sections.remove("links")).map(SpecCase::statements));
        if (!sections.isEmpty()) {
            throw new IllegalArgumentException(spec + " has unknown sections " + sections.keySet());
        }
        return spec;
    }

    private static Input input(String side, Map<String, List<String>> sections) {
        List<String> plain = sections.remove(side);
        List<String> markdown = sections.remove(side + ".md");
        List<String> lines = plain == null ? markdown : plain;
        if (lines == null) {
            throw new IllegalArgumentException("a case has no " + side);
        }
        String text = String.join("\n", lines).stripTrailing().replace("^L\n", "\f") + "\n";
        return Texts.input(side + (plain == null ? ".md" : ".txt"), text);
    }

    private static List<String> statements(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).map(String::strip).toList();
    }

    public Comparison compared() {
        return Texts.compare(base, other);
    }

    public Comparison comparedTheOtherWayRound() {
        return Texts.compare(/* base= */ other, /* other= */ base);
    }

    /** The changes of the comparison, written with {@code [...]} where the case has that. */
    public List<String> changesOf(Comparison comparison) {
        List<String> actual = new ArrayList<>(Described.changes(comparison));
        for (int i = 0; i < Math.min(actual.size(), changes.size()); i++) {
            if (changes.get(i).contains(ANYTHING)
                    && pattern(changes.get(i)).matcher(actual.get(i)).matches()) {
                actual.set(i, changes.get(i));
            }
        }
        return actual;
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(Pattern.quote(line).replace(ANYTHING, "\\E.*\\Q"));
    }

    /** Whether the comparison is as the case wants it. */
    public boolean holdsOf(Comparison comparison) {
        return changesOf(comparison).equals(changes)
                && links.map(Described.links(comparison)::equals).orElse(true);
    }

    @Override
    public String toString() {
        return title;
    }
}
