package org.lectern.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word in the common spellings of those that British and American English write otherwise, by rule and a small list.
 *
 * <p>The common form is an artificial one, good for nothing but comparing; rules may therefore reach further than the
 * language does, as long as two different words of it do not fall together. The rules are applied when a word is first
 * held against one like it, and once. Not for use by several threads at once.
 */
final class Spelling {

    private record Rule(Pattern pattern, String replacement) {}

    private static final Rule[] RULES = {
        rule("(\\p{L}{2,}[^aeiou\\W]|\\p{L}{3,})(?:is|iz)(e|ed|es|er|ers|ing|ation|ations|able|ational)", "$1iz$2"),
        rule("(\\p{L}{2,})(?:ys|yz)(e|ed|es|er|ers|ing)", "$1yz$2"),
        rule(
                "(\\p{L}{2,})ou?r(s|ed|er|ers|ing|able|ably|ful|fully|hood|hoods|ite|ites|ist|ists|less|ism|ly|al)?",
                "$1or$2"),
        rule("(\\p{L}{2,}[^aeiou\\W])(?:re|er)(s|d)?", "$1er$2"),
        rule("(\\p{L}{2,}[aeiou])ll?(ed|ing|er|ers|or|ors|ation|ations|ment|ments|ful|fully)", "$1l$2"),
        rule("(\\p{L}{3,}[^l\\W])ll?(s)?", "$1l$2"),
        rule("(offen|defen|licen|preten|practi)(?:c|s)(e|es|ed|ing|eless|er|ers)", "$1s$2"),
        rule("(program)(?:me)?(s)?", "$1$2"),
        rule("(\\p{L}{2,})og(?:ue)?(s)?", "$1og$2"),
        rule("(judg|acknowledg|abridg)e?(ment|ments)", "$1$2"),
        rule("(\\p{L}*)(?:ae|oe|\u00E6|\u0153)(\\p{L}+)", "$1e$2"),
        rule("(\\p{L}{2,})wards?", "$1ward"),
        rule("(\\p{L}{3,})(?:t|ed)", "$1ed"),
        rule("(m|sm|b|f)ou?l(t|ts|d|ds|der|dering|ded|ding|dy)", "$1ol$2"),
    };

    private static final Map<String, String> LIST = Map.ofEntries(
            Map.entry("grey", "gray"),
            Map.entry("greyer", "grayer"),
            Map.entry("enquiry", "inquiry"),
            Map.entry("enquiries", "inquiries"),
            Map.entry("enquire", "inquire"),
            Map.entry("enquired", "inquired"),
            Map.entry("sulphur", "sulfur"),
            Map.entry("cosy", "cozy"),
            Map.entry("draught", "draft"),
            Map.entry("artefact", "artifact"),
            Map.entry("artefacts", "artifacts"),
            Map.entry("despatch", "dispatch"),
            Map.entry("despatched", "dispatched"),
            Map.entry("pyjamas", "pajamas"),
            Map.entry("focussed", "focused"),
            Map.entry("focussing", "focusing"),
            Map.entry("yoghurt", "yogurt"),
            Map.entry("doughnut", "donut"),
            Map.entry("okay", "ok"),
            Map.entry("plough", "plow"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("kerb", "curb"),
            Map.entry("sceptic", "skeptic"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("scepticism", "skepticism"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("ageing", "aging"),
            Map.entry("whilst", "while"),
            Map.entry("amongst", "among"),
            Map.entry("amidst", "amid"),
            Map.entry("learnt", "learned"),
            Map.entry("gaol", "jail"),
            Map.entry("connexion", "connection"),
            Map.entry("tonne", "ton"),
            Map.entry("tonnes", "tons"),
            Map.entry("storey", "story"),
            Map.entry("storeys", "stories"),
            Map.entry("mediaeval", "medieval"),
            Map.entry("instalment", "installment"),
            Map.entry("instalments", "installments"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("manoeuvre", "maneuver"),
            Map.entry("manoeuvres", "maneuvers"),
            Map.entry("manoeuvred", "maneuvered"),
            Map.entry("manoeuvring", "maneuvering"),
            Map.entry("skilful", "skillful"),
            Map.entry("wilful", "willful"));

    /** No two spellings of one word differ in a longer stretch. */
    private static final int MOST_LETTERS = 4;

    private final String word;
    private final String listed;
    private String @Nullable [] byRule;

    private Spelling(String word) {
        this.word = word;
        this.listed = LIST.getOrDefault(word, word);
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile("^" + pattern + "$"), replacement);
    }

    /** The words of a reading, case apart. */
    static List<Spelling> ofWords(String reading) {
        List<Spelling> words = new ArrayList<>();
        for (String word : Normalisations.wordList(reading)) {
            words.add(new Spelling(word));
        }
        return words;
    }

    /** Whether two readings are the same English words in two spellings, case apart; the same letters are none. */
    static boolean sameEnglish(String one, String two) {
        return same(ofWords(one), ofWords(two));
    }

    /** Whether two runs of words are the same in two spellings; the same letters are none. */
    static boolean same(List<Spelling> one, List<Spelling> two) {
        if (one.size() != two.size()) {
            return false;
        }
        boolean differ = false;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).word.equals(two.get(i).word)) {
                if (!one.get(i).sameAs(two.get(i))) {
                    return false;
                }
                differ = true;
            }
        }
        return differ;
    }

    private boolean sameAs(Spelling that) {
        if (listed.equals(that.listed)) {
            return true;
        }
        if (!alike(word, that.word)) {
            return false;
        }
        String[] forms = byRule();
        String[] thatForms = that.byRule();
        for (int k = 0; k < RULES.length; k++) {
            if (forms[k].equals(thatForms[k])) {
                return true;
            }
        }
        return false;
    }

    /** What each rule makes of the word. */
    private String[] byRule() {
        if (byRule == null) {
            byRule = Arrays.stream(RULES).map(rule -> apply(rule, word)).toArray(String[]::new);
        }
        return byRule;
    }

    /** Whether two words have the same beginning and differ in a few letters behind it, as spellings do. */
    private static boolean alike(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        int longer = Math.max(one.length(), two.length());
        int prefix = 0;
        while (prefix < shorter && one.charAt(prefix) == two.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && one.charAt(one.length() - 1 - suffix) == two.charAt(two.length() - 1 - suffix)) {
            suffix++;
        }
        return longer - prefix - suffix <= MOST_LETTERS && prefix + suffix >= 2;
    }

    private static String apply(Rule rule, String word) {
        return rule.pattern.matcher(word).replaceFirst(rule.replacement);
    }
}
