package org.lectern.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;

/**
 * Divides words that ran together, such as {@code ofthe} or {@code theUnited}.
 *
 * <p>An article behind another small word, or ahead of a capital, is divided wherever the two make no word of the language's
 * list. A text that has more than one of these has lost blanks elsewhere, too: there, every unknown word is divided that consists
 * of a word of grammar and another one. Words that people do write as one, {@code alot}, have no part in that. English alone has
 * a list.
 *
 * <p>Cost is linear in the length of the text; the list is asked for those words alone that end in an article or begin with one,
 * unless blanks are lost.
 */
final class LostBlanks implements LayoutPass {

    /** Ahead of an article. */
    private static final Set<String> AHEAD = Set.of(
            "of", "in", "to", "and", "for", "on", "at", "by", "with", "from", "is", "that", "all", "as", "into",
            "through", "under", "between", "during", "against", "towards", "are", "was", "were", "has", "have", "had",
            "when", "where", "which", "what", "but", "if", "than", "over", "after", "before", "upon", "within", "about",
            "because", "since");

    /** Words of grammar of which no compound is made. */
    private static final Set<String> GRAMMAR = Set.of(
            "the", "of", "and", "that", "is", "was", "are", "were", "has", "have", "had", "been", "will", "would",
            "with", "from", "which", "our", "their", "its", "this", "these", "should", "could", "shall");

    private static final Pattern ARTICLE = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}'\u2019-])(?:([A-Z]?[a-z]{1,8})(the)|([Tt]he)(\\p{Lu}\\p{Ll}+))(?![\\p{L}\\p{M}\\p{N}'\u2019-])");
    private static final Pattern SMALL =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}'\u2019-])[a-z]{4,24}(?![\\p{L}\\p{M}\\p{N}'\u2019-])");

    /** So many blanks that were lost ahead of or behind articles show that others were. */
    private static final int ENOUGH = 2;

    /** So many letters make a word of another kind than grammar. */
    private static final int WORD = 3;

    @Override
    public Draft apply(Draft draft) {
        WordList list = WordList.of(draft.language());
        if (list.isEmpty()) {
            return draft;
        }
        long lost = draft.lines().stream()
                .flatMap(line -> atArticles(line.content(), list).stream())
                .limit(ENOUGH)
                .count();
        if (lost == 0) {
            return draft;
        }
        return Mending.ofLines(draft, content -> lost < ENOUGH ? atArticles(content, list) : everywhere(content, list));
    }

    private static List<Mending> atArticles(SourcedText content, WordList list) {
        String text = content.text();
        if (!mayHoldLost(text)) {
            return List.of();
        }
        List<Mending> found = new ArrayList<>();
        Matcher words = ARTICLE.matcher(text);
        while (words.find()) {
            boolean behind = words.start(2) >= 0;
            int border = behind ? words.start(2) : words.start(4);
            String first = text.substring(words.start(), border).toLowerCase(Locale.ROOT);
            String second = text.substring(border, words.end()).toLowerCase(Locale.ROOT);
            boolean apart = behind ? AHEAD.contains(first) : list.contains(second);
            if (apart && !list.contains(first + second)) {
                found.add(divided(text, words.start(), border, words.end()));
            }
        }
        return found;
    }

    /** Whether an article has a letter ahead of it and ends its word, or a capital behind it. */
    private static boolean mayHoldLost(String text) {
        for (int at = text.indexOf("he"); at >= 0; at = text.indexOf("he", at + 2)) {
            if (at > 0 && (text.charAt(at - 1) == 't' || text.charAt(at - 1) == 'T')) {
                char behind = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
                boolean ends = !Character.isLetter(behind) && at > 1 && Character.isLetter(text.charAt(at - 2));
                if (ends || Character.isUpperCase(behind)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Mending> everywhere(SourcedText content, WordList list) {
        String text = content.text();
        List<Mending> found = new ArrayList<>(atArticles(content, list));
        Set<Integer> known = found.stream().map(Mending::start).collect(Collectors.toSet());
        Matcher words = SMALL.matcher(text);
        while (words.find()) {
            if (!known.contains(words.start()) && !list.contains(words.group())) {
                int border = border(words.group(), list);
                if (border > 0) {
                    found.add(divided(text, words.start(), words.start() + border, words.end()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Mending::start));
        return found;
    }

    /** Where the two words meet of which the letters consist, or 0. */
    private static int border(String letters, WordList list) {
        for (int at = 2; at <= letters.length() - 2; at++) {
            String first = letters.substring(0, at);
            String second = letters.substring(at);
            if (GRAMMAR.contains(first) && isWord(second, list) || GRAMMAR.contains(second) && isWord(first, list)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isWord(String letters, WordList list) {
        return GRAMMAR.contains(letters)
                || AHEAD.contains(letters)
                || letters.length() >= WORD && list.contains(letters);
    }

    private static Mending divided(String text, int start, int border, int end) {
        return new Mending(
                start,
                end,
                text.substring(start, border) + " " + text.substring(border, end),
                Repair.Kind.SPACING,
                "two words of the language that make none together");
    }
}
