package org.lectern.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a language writes a hyphen, whatever its words are: behind certain words, ahead of others, and where no syllable
 * ends.
 *
 * <p>The Romance languages and Russian end a syllable ahead of a consonant that a vowel follows. A hyphen behind such a
 * consonant therefore belongs to the word, unless a prefix ends there, at which these languages divide as well.
 *
 * @param pairs what may stand ahead of and behind a hyphen, each as two patterns joined by a hyphen
 * @param vowels the letters for vowels; empty where the rule of syllables does not hold
 * @param prefixes what a word may be divided behind ahead of a vowel
 */
record HyphenRules(List<Pattern> pairs, String vowels, Pattern prefixes) {

    /** A shorter head tells nothing of its syllables. */
    private static final int SHORTEST = 3;

    private static final Pattern NO_PREFIX = Pattern.compile("(?!)");

    private static final HyphenRules NONE = new HyphenRules(List.of(), "", NO_PREFIX);

    private static final HyphenRules FRENCH = new HyphenRules(
            List.of(
                    pair("vice|demi|semi|quasi|avant|après|arrière|nord|sud", "\\p{L}{2,}.*"),
                    pair("non", "(?!obstant|ante|ce|chal)\\p{L}{4,}.*"),
                    pair("sous", "(?!cri|tra|sign|traction)\\p{L}{3,}.*"),
                    pair(
                            "ex",
                            "(?:président|ministre|premier|chef|directeur|secrétaire|combattant|yougoslav|membre|gouverneur).*"),
                    pair(
                            "mi",
                            "(?:parcours|temps|chemin|mandat|journée|clos|course|hauteur|saison|siècle|année|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"),
                    pair("moi|toi|soi|lui|elle|elles|eux|nous|vous", "mêmes?"),
                    pair("celui|celle|ceux|celles", "ci|là"),
                    pair("ci", "dessous|dessus|après|joint|jointe|devant|contre"),
                    pair("au", "delà|dessus|dessous|devant|dehors"),
                    pair("là|par", "bas|haut|dedans|dessus|dessous|dehors|delà"),
                    pair("peut", "être"),
                    pair("c['\u2019]est(?:-à)?", "à.*|dire"),
                    pair("quelques", "un(?:e)?s"),
                    pair("rendez", "vous"),
                    pair("est", "ce|il|elle|on"),
                    pair(".+", "t-(?:il|elle|on)s?"),
                    pair("porte", "paroles?"),
                    pair("savoir", "faire|être|vivre"),
                    pair("cessez", "le.*"),
                    pair(".*ons", "nous"),
                    pair(".*ez", "vous|moi|le|la|les|lui|nous"),
                    pair(
                            "(?:.*-)?(?:dix|vingt|trente|quarante|cinquante|soixante|quatre)",
                            "(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?)(?:ièmes?)?(?:-.+)?")),
            "aeiouàâéèêëîïôùûœ",
            Pattern.compile(
                    "in|im|en|em|ex|ab|ad|ob|sub|trans|dés|des|més|mal|bis|cis|post|sur|hyper|super|inter|per|pan|bien|non"));

    private static final HyphenRules SPANISH = new HyphenRules(
            List.of(pair("ex", "(?:president|ministr|embajador|director|secretari|jefe|combatiente).*")),
            "aeiouáéíóú",
            Pattern.compile(
                    "in|en|ex|ab|ad|ob|sub|trans|des|mal|bien|bis|post|hiper|super|inter|per|nos|vos|des|con|pan|tras"));

    private static final HyphenRules RUSSIAN = new HyphenRules(
            List.of(
                    pair(
                            "(?:[кч]то|кого|кому|кем|ком|чего|чему|чем|ч[ёе]м|как|где|куда|когда|откуда|почему|зачем|сколько|како\\p{L}{1,3}|как(?:ая|ую|ие|их|им|ими)|ч(?:ей|ь[яёеюи]\\p{L}*)).*",
                            "то|либо|нибудь"),
                    pair("вс[её]|опять|довольно|так|прямо|действительно", "таки"),
                    pair("ко[ей]", "\\p{L}{2,}"),
                    pair("по", "(?!тому|чему|этому)(?:\\p{L}{2,}(?:ски|цки|ему|ому|ьи)|видимому|прежнему)"),
                    pair("из", "за|под"),
                    pair("во?", "(?:перв|втор|треть|четв[её]рт|пят)ых"),
                    pair("северо|юго", "(?:запад|восто[кч]).*"),
                    pair("вице|генерал|премьер|унтер|штабс", "\\p{L}{4,}"),
                    pair("экс", "(?:президент|министр|премьер|чемпион|глав|директор|посол|посл|депутат|спикер).*"),
                    pair(
                            "социально|военно|научно|общественно|культурно|технико|финансово|торгово|экономико|политико|национально|советско|российско|русско|американо|германо|китайско|франко|англо|турецко|украинско",
                            "\\p{L}{3,}(?:ий|ый|ой|ая|ое|ые|ие|его|ого|ому|ему|ую|юю|ым|им|ых|их|ыми|ими|ом|ем)")),
            "аеёиоуыэюя",
            Pattern.compile(
                    ".*(?:без|бес|раз|рас|из|об|под|над|от|пред|меж|сверх|транс|контр|супер|гипер|интер|воз|вз|с|в)"));

    private static Pattern pair(String head, String tail) {
        return Pattern.compile("(?:" + head + ")\u0000(?:" + tail + ")");
    }

    /** The rules of a language, given by its ISO 639-1 code; none where none are known. */
    static HyphenRules of(String language) {
        return switch (language) {
            case "fr" -> FRENCH;
            case "es" -> SPANISH;
            case "ru" -> RUSSIAN;
            default -> NONE;
        };
    }

    /** Why the hyphen between two parts in small letters belongs to the word; empty where no rule says so. */
    Optional<String> evidence(String head, String tail) {
        String both = head + '\u0000' + tail;
        if (pairs.stream().anyMatch(pair -> pair.matcher(both).matches())) {
            return Optional.of("the language puts a hyphen between " + head + " and " + tail);
        }
        return endsNoSyllable(head, tail) ? Optional.of("no syllable ends behind " + head) : Optional.empty();
    }

    private boolean endsNoSyllable(String head, String tail) {
        char last = head.charAt(head.length() - 1);
        boolean consonant = Character.isLetter(last) && vowels.indexOf(last) < 0 && "yйьъ".indexOf(last) < 0;
        boolean ahead = !vowels.isEmpty() && consonant && vowels.indexOf(tail.charAt(0)) >= 0;
        return ahead
                && head.length() >= SHORTEST
                && !prefixes.matcher(head.substring(head.lastIndexOf('-') + 1)).matches();
    }
}
