package org.lectern.layout;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.Line;
import org.lectern.text.Box;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;

/**
 * Puts the large letter with which a paragraph begins back ahead of its word, where it was read with a blank behind it, or copying
 * left it on a line of its own.
 *
 * <p>The text's own words tell, and the language's list: {@code T he} is a word that stands elsewhere, {@code A new} is two.
 * Cost is linear in the length of the text, and next to nothing where no line begins with a single letter.
 */
final class DropCapitals implements LayoutPass {

    /** The letters that are words by themselves; in a language that is not listed every letter may be one. */
    private static final Map<String, String> WORDS = Map.of(
            "en", "ai",
            "fr", "a\u00E0oy\u00F4",
            "es", "aeouy",
            "it", "aeio\u00E8",
            "pt", "aeo\u00E9\u00E0",
            "de", "",
            "nl", "u",
            "ru", "\u0430\u0432\u0438\u043A\u043E\u0441\u0443\u044F");

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private static final String QUOTE = "[\"'\u201C\u2018\u00AB]?";
    private static final String LETTER = "(\\p{Lu}\\p{M}*)";
    private static final String REST_OF_WORD = "(?:(?:\\p{Ll}\\p{M}*)+|(?:\\p{Lu}\\p{M}*){2,}(?!\\p{L}))";
    private static final Pattern ALONE = Pattern.compile(QUOTE + LETTER);
    private static final Pattern APART = Pattern.compile("(" + QUOTE + LETTER + ") (" + REST_OF_WORD + ")");
    private static final Pattern REST = Pattern.compile(REST_OF_WORD);

    /** A large letter is at least so many times as tall as the text beside it. */
    private static final double LARGE = 1.5;

    /** So many blanks are more than a justified line has between its words. */
    private static final int WIDE = 3;

    @Override
    public Draft apply(Draft draft) {
        Mender mender = new Mender(draft);
        List<Line> lines = new ArrayList<>();
        Line last = null;
        for (int i = 0; i < draft.lines().size(); i++) {
            Line line = draft.lines().get(i);
            Line next = i + 1 < draft.lines().size() ? draft.lines().get(i + 1) : null;
            Optional<Line> whole = Optional.empty();
            if (mayBegin(line.text())) {
                boolean opens = opens(last, line);
                whole = next == null || !opens ? Optional.empty() : mender.withNext(line, next);
                i += whole.isPresent() ? 1 : 0;
                whole = whole.or(() -> mender.withoutBlank(line, opens));
            }
            last = whole.orElse(line);
            lines.add(last);
        }
        return lines.equals(draft.lines())
                ? draft
                : draft.withLines(lines, List.of()).withRepairs(mender.repairs);
    }

    /** Whether one capital stands first, a quotation mark apart, and nothing or a blank behind it. */
    private static boolean mayBegin(String text) {
        int at = Character.isLetter(text.charAt(0)) || text.length() == 1 ? 0 : 1;
        int end = at + 1;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return Character.isUpperCase(text.charAt(at)) && (end == text.length() || text.charAt(end) == ' ');
    }

    private static boolean opens(@Nullable Line last, Line line) {
        return last == null || line.gap() > 0 || !LineBreaks.isVisual(line.start()) || !Words.endsOpen(last.text());
    }

    /** What belongs to a letter that stands apart. */
    private static final class Mender {

        private final Draft draft;
        private final WordList list;
        private final List<Repair> repairs = new ArrayList<>();

        /** How often each candidate stands in the text, in small letters; counted when one is first asked for. */
        private @Nullable Map<String, Integer> counts;

        Mender(Draft draft) {
            this.draft = draft;
            this.list = WordList.of(draft.language());
        }

        /** A letter that is a line, and the line that goes on with it. */
        Optional<Line> withNext(Line letter, Line next) {
            Matcher alone = ALONE.matcher(letter.text());
            Matcher rest = REST.matcher(next.text());
            if (!alone.matches() || !rest.lookingAt() || !LineBreaks.isVisual(next.start())) {
                return Optional.empty();
            }
            SourcedText.Builder whole = SourcedText.builder().append(letter.content());
            int gapStart = letter.content().source().end();
            int gapEnd = next.content().source().start();
            if (isOneWord(alone.group(1), rest.group(), /* large= */ true)) {
                repair(
                        new Span(
                                letter.content().source().start(),
                                next.content().sourceEnd(rest.end() - 1)),
                        letter.text() + rest.group());
            } else if (isWord(alone.group(1)) && isKnown(plain(rest.group()), 1)) {
                whole.append(" ", gapStart, gapEnd);
            } else {
                return Optional.empty();
            }
            return Optional.of(letter.withContent(whole.append(next.content()).build()));
        }

        /**
         * A line that begins with the letter.
         *
         * @param opens whether a paragraph may begin there; where the letter is large, it does
         */
        Optional<Line> withoutBlank(Line line, boolean opens) {
            Matcher apart = APART.matcher(line.text());
            if (!apart.lookingAt()) {
                return Optional.empty();
            }
            boolean large = isLarge(line.content(), apart);
            if (!large && !opens || !isOneWord(apart.group(2), apart.group(3), large)) {
                return Optional.empty();
            }
            SourcedText content = line.content();
            repair(content.source(0, apart.end()), apart.group(1) + apart.group(3));
            return Optional.of(line.withContent(SourcedText.builder()
                    .append(content, 0, apart.end(1))
                    .append(content, apart.start(3), content.length())
                    .build()));
        }

        /** Whether a wide gap of a page that was copied, or its size on the page, tells the letter from a word of the line. */
        private boolean isLarge(SourcedText content, Matcher apart) {
            int blank = apart.end(1);
            if (content.sourceEnd(blank) - content.sourceStart(blank) >= WIDE) {
                return true;
            }
            List<Box> letter = draft.extract().pages().boxesOf(content.source(0, blank));
            List<Box> rest = draft.extract().pages().boxesOf(content.source(blank + 1, apart.end()));
            return !letter.isEmpty()
                    && !rest.isEmpty()
                    && letter.get(0).height() >= LARGE * rest.get(0).height();
        }

        private void repair(Span span, String to) {
            String from = span.of(draft.extract().text());
            repairs.add(new Repair(
                    Repair.Kind.SPACING, from, to, span, /* certain= */ true, "a large letter begins the paragraph"));
        }

        /**
         * Whether the letter and the rest are one word, rather than two.
         *
         * @param letter a capital
         * @param written the rest as it stands in the text
         * @param large whether the letter is known to be a large one, and can hardly be a name: {@code X is}
         */
        private boolean isOneWord(String letter, String written, boolean large) {
            String rest = plain(written);
            String joined = plain(letter + written);
            if (isWord(letter)) {
                return isKnown(rest, 1)
                        ? large && isKnown(joined, 0) && count(joined) > count(rest) - 1
                        : large || isKnown(joined, 0);
            }
            if (!isKnown(rest, 1)) {
                return large || isKnown(joined, 0);
            }
            return large
                    ? list.isEmpty() || isKnown(joined, 0)
                    : (list.isEmpty() || list.contains(joined)) && count(joined) > 0;
        }

        /** In small letters, each with its accents. */
        private static String plain(String written) {
            return NFC.normalize(written).toLowerCase(Locale.ROOT);
        }

        private boolean isWord(String letter) {
            String words = WORDS.get(draft.language());
            return words == null || words.contains(plain(letter));
        }

        /** Whether the language knows the word, or the text, which need then not be counted, has it more than so many times. */
        private boolean isKnown(String word, int times) {
            return word.length() > 1 && list.contains(word) || count(word) > times;
        }

        private int count(String word) {
            if (counts == null) {
                counts = new HashMap<>();
                for (Map.Entry<String, Integer> counted :
                        WordCounts.of(draft.lines(), candidates()).entrySet()) {
                    counts.merge(plain(counted.getKey()), counted.getValue(), Integer::sum);
                }
            }
            return counts.getOrDefault(word, 0);
        }

        /** What may be asked about: what stands behind each letter that stands apart, alone and as one word with it. */
        private Set<String> candidates() {
            Set<String> candidates = new HashSet<>();
            List<Line> lines = draft.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (mayBegin(lines.get(i).text())) {
                    Matcher apart = APART.matcher(lines.get(i).text());
                    Matcher alone = ALONE.matcher(lines.get(i).text());
                    if (apart.lookingAt()) {
                        addForms(apart.group(2), apart.group(3), candidates);
                    } else if (alone.matches() && i + 1 < lines.size()) {
                        Matcher rest = REST.matcher(lines.get(i + 1).text());
                        if (rest.lookingAt()) {
                            addForms(alone.group(1), rest.group(), candidates);
                        }
                    }
                }
            }
            return candidates;
        }

        private static void addForms(String letter, String rest, Set<String> forms) {
            for (String word : List.of(plain(rest), plain(letter + rest))) {
                forms.add(word);
                forms.add(NFD.normalize(word));
            }
        }
    }
}
