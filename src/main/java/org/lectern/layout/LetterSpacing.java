package org.lectern.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Joins what print sets apart inside a word: spaced-out letters, and an ordinal whose ending stands raised.
 *
 * <p>Of a line that is spaced out as a whole, a wider gap in the source ends a word. Where no gap is wider, nothing tells
 * the words, and the line stays. Within a line, spaced-out letters are joined where they make words of the language's list; there a
 * capital behind a small letter begins a word, too.
 */
final class LetterSpacing implements LayoutPass {

    private static final Pattern SPACED = Pattern.compile("\\p{L}(?: [\\p{L}'\u2019.,:-]){4,}");
    private static final Pattern SPACED_WITHIN =
            Pattern.compile("(?<![^ (\\[\"\u201C])\\p{L}(?: \\p{L}){5,}(?![^ .,;:!?)\\]\"\u201D'\u2019])");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])([0-9]{1,4}) (st|nd|rd|th|ST|ND|RD|TH)(?![\\p{L}\\p{N}])");

    @Override
    public Draft apply(Draft draft) {
        List<Line> lines = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        for (Line line : draft.lines()) {
            SourcedText content = line.content();
            if (beginsSpaced(content.text()) && SPACED.matcher(content.text()).matches()) {
                content = joinLetters(content, draft.extract().text(), repairs);
            } else if (holdsSpaced(content.text())) {
                content = joinLettersWithin(
                        content, WordList.of(draft.language()), draft.extract().text(), repairs);
            }
            content = joinOrdinals(content, draft.extract().text(), repairs);
            lines.add(content.equals(line.content()) ? line : line.withContent(content));
        }
        return repairs.isEmpty() ? draft : draft.withLines(lines, List.of()).withRepairs(repairs);
    }

    /** Whether the text begins with one letter and a blank. */
    private static boolean beginsSpaced(String text) {
        int letter = Character.charCount(text.codePointAt(0));
        return letter < text.length() && text.charAt(letter) == ' ';
    }

    /** Whether three blanks in it stand apart by one character each. */
    private static boolean holdsSpaced(String text) {
        for (int at = 4; at < text.length(); at++) {
            if (text.charAt(at) == ' ' && text.charAt(at - 2) == ' ' && text.charAt(at - 4) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static SourcedText joinLettersWithin(
            SourcedText content, WordList list, String source, List<Repair> repairs) {
        List<Integer> gaps = new ArrayList<>();
        Matcher letters = SPACED_WITHIN.matcher(content.text());
        while (letters.find()) {
            List<Integer> within = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            for (int i = letters.start(); i < letters.end(); i++) {
                if (content.text().charAt(i) != ' ') {
                    words.append(content.text().charAt(i));
                } else if (endsWord(content, i)) {
                    words.append(' ');
                } else {
                    within.add(i);
                }
            }
            if (Arrays.stream(words.toString().toLowerCase(Locale.ROOT).split(" "))
                    .allMatch(list::contains)) {
                gaps.addAll(within);
            }
        }
        return gaps.isEmpty() ? content : without(content, gaps, source, repairs);
    }

    private static boolean endsWord(SourcedText content, int blank) {
        return content.sourceEnd(blank) - content.sourceStart(blank) > 1
                || Character.isLowerCase(content.text().charAt(blank - 1))
                        && Character.isUpperCase(content.text().charAt(blank + 1));
    }

    /** Whether a blank stands between a digit and a letter with which the ending of an ordinal begins. */
    private static boolean mayHoldOrdinal(String text) {
        for (int at = 0; at + 2 < text.length(); at++) {
            char digit = text.charAt(at);
            if (digit <= '9'
                    && digit >= '0'
                    && text.charAt(at + 1) == ' '
                    && "snrtSNRT".indexOf(text.charAt(at + 2)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static SourcedText joinLetters(SourcedText content, String source, List<Repair> repairs) {
        List<Integer> gaps = new ArrayList<>();
        boolean wider = false;
        for (int i = 0; i < content.length(); i++) {
            if (content.text().charAt(i) == ' ') {
                boolean wide = content.sourceEnd(i) - content.sourceStart(i) > 1;
                wider |= wide;
                if (!wide) {
                    gaps.add(i);
                }
            }
        }
        boolean oneWord = !wider && gaps.size() < 14 && content.text().chars().noneMatch(c -> c == '.' || c == ',');
        return wider || oneWord && WordList.of("en").contains(lower(content))
                ? without(content, gaps, source, repairs)
                : content;
    }

    private static String lower(SourcedText content) {
        return content.text().replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static SourcedText joinOrdinals(SourcedText content, String source, List<Repair> repairs) {
        if (!mayHoldOrdinal(content.text())) {
            return content;
        }
        List<Integer> gaps = new ArrayList<>();
        Matcher ordinal = ORDINAL.matcher(content.text());
        while (ordinal.find()) {
            if (ordinal.group(2).equalsIgnoreCase(ending(Integer.parseInt(ordinal.group(1))))) {
                gaps.add(ordinal.end(1));
            }
        }
        return gaps.isEmpty() ? content : without(content, gaps, source, repairs);
    }

    private static String ending(int number) {
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** The content without the blanks at the given places. */
    private static SourcedText without(SourcedText content, List<Integer> blanks, String source, List<Repair> repairs) {
        SourcedText.Builder joined = SourcedText.builder();
        int from = 0;
        for (int blank : blanks) {
            joined.append(content, from, blank);
            from = blank + 1;
            Span span = content.source(blank - 1, blank + 2);
            String to = content.text().charAt(blank - 1) + content.text().substring(blank + 1, blank + 2);
            repairs.add(new Repair(
                    Repair.Kind.SPACING, span.of(source), to, span, true, "print sets apart what is one word"));
        }
        return joined.append(content, from, content.length()).build();
    }
}
