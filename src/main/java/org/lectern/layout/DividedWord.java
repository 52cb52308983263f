package org.lectern.layout;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges whether the hyphen between two lines belongs to the word.
 *
 * <p>Evidence in order of weight: the document has the word elsewhere, whole or with its hyphen; a capital or a digit
 * behind the hyphen; what the language puts behind a hyphen; the list of the language's words: it has the whole, or it has
 * both parts alone. With no evidence the hyphen divides, as most at line ends do.
 *
 * @param documentWords how often each word stands inside a line of the document, in small letters
 * @param list the words of its language
 * @param language an ISO 639-1 code
 */
record DividedWord(Map<String, Integer> documentWords, WordList list, String language) {

    /**
     * What was found.
     *
     * @param keep whether the hyphen belongs to the word
     * @param certain whether the evidence leaves no doubt
     */
    record Verdict(boolean keep, boolean certain, String evidence) {}

    /** English puts a hyphen behind these even where the word is not in the list. */
    private static final Set<String> SPACED_PREFIXES = Set.of(
            "non",
            "self",
            "multi",
            "anti",
            "semi",
            "quasi",
            "ex",
            "vice",
            "post",
            "mid",
            "ultra",
            "pro",
            "cross",
            "well",
            "all",
            "re",
            "co",
            "socio",
            "spatio",
            "politico",
            "afro",
            "euro",
            "anglo",
            "franco");

    /** And behind these whatever follows. */
    private static final Set<String> FREE_PREFIXES = Set.of("non", "self", "quasi");

    private static final int FREE_TAIL = 4;

    /** English joins these to the word, though they are words too. */
    private static final Set<String> JOINED_PREFIXES = Set.of(
            "sub", "super", "pre", "over", "under", "out", "inter", "micro", "macro", "mega", "meta", "hyper", "photo",
            "electro", "infra", "mono", "counter", "dis", "mis", "con", "com", "per", "pan", "fore", "off", "down",
            "tele", "trans");

    /** Small words inside compounds, such as {@code state-of-the-art}. */
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "at", "by", "for", "in", "of", "off", "on", "or", "out", "the", "to", "up");

    private static final int SHORTEST = 3;

    /** What is put behind a name: {@code African-led}, {@code Nairobi-based}. */
    private static final Pattern BEHIND_NAME =
            Pattern.compile("\\p{L}{3,12}(?:ed|ing)|wide|led|born|made|style|speaking");

    private static final Pattern CONJUNCTION =
            Pattern.compile("and|or|to|und|oder|bzw|sowie|bis|et|ou|y|e|\u0438|\u0438\u043B\u0438");
    private static final Pattern FRENCH_TAIL = Pattern.compile(
            "m\u00EAmes?|ci|l\u00E0|ils?|elles?|on|nous|vous|je|tu|ce|moi|toi|lui|leur|les?|la|en|y|dire|\u00EAtre|t-.+|de.+|\u00E0.+");

    /** Judges a word of the document's lines {@code …head-} and {@code tail…}. */
    Verdict judge(String head, String tail) {
        String lower = head.toLowerCase(Locale.ROOT);
        String lowerTail = tail.toLowerCase(Locale.ROOT);
        int whole = documentWords.getOrDefault(lower + lowerTail, 0);
        int divided = documentWords.getOrDefault(lower + "-" + lowerTail, 0);
        if (whole != divided) {
            String written = whole > divided ? lower + lowerTail : lower + "-" + lowerTail;
            return new Verdict(divided > whole, true, "the document has " + written);
        }
        boolean shouted = head.length() > 1 && isShouted(head) && isAcronym(tail);
        if (Character.isUpperCase(tail.codePointAt(0)) && !shouted) {
            return new Verdict(true, false, "a capital letter behind the hyphen");
        }
        if (Character.isDigit(head.charAt(head.length() - 1)) || Character.isDigit(tail.charAt(0))) {
            return new Verdict(true, false, "a digit beside the hyphen");
        }
        Optional<String> rule = HyphenRules.of(language).evidence(lower, lowerTail);
        if (rule.isPresent()) {
            return new Verdict(true, false, rule.get());
        }
        if (isEnclitic(lower, lowerTail)) {
            return new Verdict(true, false, "the language puts a hyphen ahead of " + lowerTail);
        }
        return shouted ? new Verdict(false, false, "capitals go on") : byParts(head, lowerTail);
    }

    /** Whether the hyphen stands for a word that follows later, as in {@code short- and long-term}. */
    boolean isSuspended(String head, String tail) {
        return CONJUNCTION.matcher(tail).matches() && !list.contains((head + tail).toLowerCase(Locale.ROOT));
    }

    /** Whether it is in capitals, the sign of the plural apart. */
    private static boolean isAcronym(String text) {
        return isShouted(text)
                || text.endsWith("s") && text.length() > 2 && isShouted(text.substring(0, text.length() - 1));
    }

    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String firstPart(String tail) {
        int hyphen = tail.indexOf('-');
        return hyphen < 0 ? tail : tail.substring(0, hyphen);
    }

    private boolean isEnclitic(String head, String tail) {
        return language.equals("fr")
                && documentWords.containsKey(head)
                && FRENCH_TAIL.matcher(tail).matches();
    }

    /** Judges by what both parts are alone, and what they are together. */
    private Verdict byParts(String head, String tail) {
        String left = head.substring(head.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        String right = firstPart(tail);
        if (isListed(left + right)) {
            return new Verdict(false, false, left + right + " is a word");
        }
        if (head.indexOf('-') >= 0 && tail.indexOf('-') >= 0) {
            return new Verdict(true, false, "one of a chain of hyphens");
        }
        if (!list.isEmpty() && isCompound(head, left, right)) {
            return new Verdict(true, false, left + right + " is no word, its parts are");
        }
        if (list.isEmpty() && isWord(left) && isWord(right)) {
            return new Verdict(true, false, "both parts are words of the document");
        }
        return new Verdict(false, false, "most hyphens at line ends divide a word");
    }

    private boolean isCompound(String head, String left, String right) {
        boolean chain = head.indexOf('-') >= 0;
        boolean capitals = isShouted(head);
        if (FREE_PREFIXES.contains(left) && right.length() >= FREE_TAIL) {
            return true;
        }
        if (chain || capitals || SPACED_PREFIXES.contains(left)) {
            return isWord(right) || SMALL_WORDS.contains(right);
        }
        if (Character.isUpperCase(head.codePointAt(0))) {
            return isWord(left) && isWord(right) && BEHIND_NAME.matcher(right).matches();
        }
        boolean linked = SMALL_WORDS.contains(left) || SMALL_WORDS.contains(right);
        return !JOINED_PREFIXES.contains(left)
                && (isWord(left) && isWord(right) || linked && isWord(left) && isListed(right));
    }

    private boolean isListed(String word) {
        return list.contains(word) || word.endsWith("s") && list.contains(word.substring(0, word.length() - 1));
    }

    private boolean isWord(String part) {
        return part.length() >= SHORTEST && (documentWords.containsKey(part) || isListed(part));
    }
}
