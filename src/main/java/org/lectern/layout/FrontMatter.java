package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.BlockKind;
import org.lectern.text.Metadata;

/**
 * Tells what stands ahead of the speech: title, speaker, meeting, place and date, and whom the speaker addresses.
 *
 * <p>The lines ahead of the first salutation or the first full sentence are front matter. The title is what the format
 * sets as a heading, else in bold, else the line that names the kind of speech, else the first.
 */
final class FrontMatter implements LayoutPass {

    /** No title block is longer. */
    private static final int MOST_LINES = 30;

    /** A longer one names a date, a meeting, a speaker or the kind of speech. */
    private static final int FEW_LINES = 8;

    private static final int LONGEST_LINE = 220;
    private static final int LONGEST_SALUTATION = 200;

    /** A longer line that ends with a comma or semicolon is spoken, columns. */
    private static final int LONGEST_UNFINISHED = 70;

    private static final Pattern PAUSE = Pattern.compile("[,;\uFF0C\uFF1B\u3001\u060C\u061B]$");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:(?:your|his|her|their)? ?(?:royal )?(?:highness|majest|excellenc|honou?r|eminence)|mr\\b|mister|madam|mrs|ms\\b|dr\\b|president|chair|co-chair|vice"
                    + "|distinguished|honou?rable|ladies|gentlemen|dear|esteemed|respected|colleagues|friends|my (?:dear|fellow|friends|lords|colleagues)|fellow|delegates|ministers|members"
                    + "|secretary|under-secretary|excellences?|monsieur|madame|mesdames|messieurs|chers?|ch\u00E8res?|distingu\u00E9"
                    + "|sehr (?:ge|ver)ehrt|verehrt|herr\\b|frau\\b|meine (?:sehr )?(?:(?:ge|ver)ehrten )?damen|liebe[rs]? (?:kolleg|freund|mitb|g\u00E4ste|anwesend)|exzellenz|senhor|car[oa]s |cari |signor|onorevol"
                    + "|se\u00F1or|excelen|distinguid|estimad|honorabl|querid|\u0433\u043E\u0441\u043F\u043E\u0434\u0438\u043D|\u0433\u043E\u0441\u043F\u043E\u0436\u0430|\u0443\u0432\u0430\u0436\u0430\u0435\u043C|\u0432\u0430\u0448[\u0435\u0438]? (?:\u043F\u0440\u0435\u0432\u043E\u0441\u0445|\u0432\u044B\u0441\u043E)"
                    + "|\u0434\u0430\u043C\u044B|\u043A\u043E\u043B\u043B\u0435\u0433\u0438|\u0434\u043E\u0440\u043E\u0433\u0438\u0435|\u4E3B\u5E2D|\u5404\u4F4D|\u5C0A\u656C\u7684|\u5973\u58EB|\u0627\u0644\u0633\u064A\u062F|\u0627\u0644\u0633\u0627\u062F\u0629|\u062D\u0636\u0631\u0627\u062A|\u0623\u064A\u0647\u0627|\u0623\u0635\u062D\u0627\u0628|\u0645\u0639\u0627\u0644\u064A|\u0633\u0639\u0627\u062F\u0629|\u0641\u062E\u0627\u0645\u0629)",
            FLAGS);
    private static final String SALUTATION_ENDS = ",:!;\u060C\uFF0C\uFF1A\uFF01";
    private static final Pattern INNER_SENTENCE = Pattern.compile("\\p{Ll}{3,}[.!?] +\\p{Lu}");
    private static final Pattern INITIALS = Pattern.compile("(?:^|[^\\p{L}])(?:\\p{Lu}\\.){1,4}$");
    private static final Pattern GENRE = Pattern.compile(
            "\\b(?:statement|remarks|speech|address|speaking notes|intervention|keynote|lecture|message|opening|closing remarks|inaugural|farewell"
                    + "|discours|d\u00E9claration|allocution|discurso|declaraci\u00F3n|intervenci\u00F3n|mensaje)\\b|\u0432\u044B\u0441\u0442\u0443\u043F\u043B\u0435\u043D\u0438\u0435|\u0437\u0430\u044F\u0432\u043B\u0435\u043D\u0438\u0435|\u0440\u0435\u0447\u044C|\u8BB2\u8BDD|\u53D1\u8A00|\u6F14\u8BB2|\u0643\u0644\u0645\u0629|\u0628\u064A\u0627\u0646|\u062E\u0637\u0627\u0628",
            FLAGS);
    private static final Pattern MEETING = Pattern.compile(
            "\\b(?:session|meeting|working group|conference|assembly|council|committee|summit|forum|debate|seminar|symposium|congress|commission|dialogue"
                    + "|assembl\u00E9e|conseil|r\u00E9union|conf\u00E9rence|asamblea|consejo|reuni\u00F3n|conferencia)\\b|\u0430\u0441\u0441\u0430\u043C\u0431\u043B\u0435|\u0441\u0435\u0441\u0441\u0438|\u5927\u4F1A|\u4F1A\u8BAE",
            FLAGS);
    private static final Pattern HONORIFIC = Pattern.compile(
            "^(?:by |delivered by )?(?:the )?((?:h\\.? ?e\\.?|his|her|honou?rable|mr|ms|mrs|dr|prof|sir|dame|lord|lady|ambassador|president|prime minister|minister|senator|general(?! (?:debate|assembly))"
                    + "|m\\.|mme|monsieur|madame|sr|sra|se\u00F1or|se\u00F1ora|s\\.e\\.)\\b.*)",
            FLAGS);
    /** A line that ends with one of these goes on in the next. */
    private static final Pattern LINK = Pattern.compile(
            "\\b(?:by|of|the|at|on|to|in|for|and|de|du|des|par|au|à|del|la|el|por|en|y|von|der|des)$", FLAGS);

    private static final Pattern BARE_HONORIFIC = Pattern.compile(
            "h\\.? ?e\\.?(?: (?:mr|ms|mrs|dr)\\.?)?|(?:his|her) (?:excellency|(?:royal )?highness|majesty)", FLAGS);
    private static final Pattern LEADING_UP = Pattern.compile("^(?:at|to|during|in|before|on the occasion of) ", FLAGS);
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:,? [\\p{L}\\p{M}.'’-]+){0,6}|[\\p{IsHan}]{2,12}|[\\p{IsArabic} ,،]{3,40}");
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:minister|president|secretary|ambassador|representative|director|chair|head|deputy|ministre|président|ministro|presidente|embajador)",
            FLAGS);
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
                    + "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
            FLAGS);
    private static final Pattern CLOCK = Pattern.compile("\\b[0-9]{1,2}[:.h][0-9]{2}(?: ?[ap]\\.?m\\.?)?", FLAGS);
    private static final Pattern SPEAKER_IN_TITLE = Pattern.compile(
            "\\b(?i:by|de|del|du|par|por) (?:(?i:the) )?((?i:h\\.? ?e\\.?|his|her|honou?rable|mr|ms|mrs|dr|sir|dame|s\\. ?e\\.|m\\.|mme|monsieur|madame|excm[oa]|sr|sra)(?![\\p{L}]).+)");
    private static final Pattern DELIVERED = Pattern.compile("as (?:actually )?delivered|tel que prononc\u00E9", FLAGS);
    private static final Pattern PREPARED = Pattern.compile("as prepared|prepared for delivery", FLAGS);
    private static final Pattern RECORD = Pattern.compile("verbatim record|proc\u00E8s-verbal|acta literal", FLAGS);
    private static final Pattern TRANSLATION = Pattern.compile(
            "unofficial translation|courtesy translation|translated from|traduction non officielle|\\(translation\\)",
            FLAGS);

    @Override
    public Draft apply(Draft draft) {
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        int end = frontEnd(paragraphs);
        List<Paragraph> front = List.copyOf(paragraphs.subList(0, end));
        int title = titleOf(front);
        for (int i = 0; i < end; i++) {
            paragraphs.set(i, front.get(i).withKind(i == title ? BlockKind.TITLE : BlockKind.FRONT_MATTER));
        }
        for (int i = end; i < paragraphs.size(); i++) {
            boolean free = paragraphs.get(i).kind().isEmpty()
                    || paragraphs.get(i).kind().get() == BlockKind.HEADING;
            String text = paragraphs.get(i).text();
            if (free && isSalutation(text) && !isLabel(text)) {
                paragraphs.set(i, paragraphs.get(i).withKind(BlockKind.SALUTATION));
            }
        }
        return draft.withParagraphs(paragraphs, List.of()).withMetadata(metadata(front, title, draft.metadata()));
    }

    /** How many paragraphs stand ahead of the speech; none where no speech follows. */
    private static int frontEnd(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(paragraphs.size(), MOST_LINES + 1); i++) {
            String text = paragraphs.get(i).text();
            if (isSalutation(text) && !isInTitleBlock(paragraphs, i)
                    || isSpoken(text)
                    || paragraphs
                            .get(i)
                            .kind()
                            .filter(BlockKind.LIST_ITEM::equals)
                            .isPresent()) {
                return i <= FEW_LINES || paragraphs.subList(0, i).stream().anyMatch(FrontMatter::isTelling) ? i : 0;
            }
        }
        return 0;
    }

    /** Whether a line that may be a salutation names the speaker instead: the date and the meeting are still to come. */
    private static boolean isInTitleBlock(List<Paragraph> paragraphs, int i) {
        int to = Math.min(paragraphs.size(), i + FEW_LINES);
        for (Paragraph next : paragraphs.subList(i + 1, to)) {
            String text = next.text();
            if (isSalutation(text) || isSpoken(text)) {
                return false;
            }
            if (Dates.find(text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is such as only front matter has. */
    private static boolean isTelling(Paragraph paragraph) {
        return isTelling(paragraph.text());
    }

    /** The same of a line. */
    static boolean isTelling(String text) {
        return Dates.find(text).isPresent()
                || MEETING.matcher(text).find()
                || HONORIFIC.matcher(text).matches()
                || GENRE.matcher(text).find();
    }

    /** Whether the text is no line of a title block: a sentence, or as long as a paragraph. */
    static boolean isSpoken(String text) {
        double width = Ruler.TYPED.measure(text, 0, text.length());
        boolean clause = width > LONGEST_UNFINISHED && PAUSE.matcher(text).find();
        return clause
                || width > LONGEST_LINE
                || Words.endsSentence(text)
                        && !INITIALS.matcher(text).find()
                        && !BARE_HONORIFIC.matcher(text).matches();
    }

    /** Whether the text addresses the audience and says nothing more. */
    static boolean isSalutation(String text) {
        return text.length() <= LONGEST_SALUTATION
                && SALUTATION_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && ADDRESS.matcher(text).find()
                && !INNER_SENTENCE.matcher(text).find();
    }

    /** Whether the text is the name of who speaks next, as records print it: in capitals, with a colon. */
    private static boolean isLabel(String text) {
        return text.endsWith(":")
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static int titleOf(List<Paragraph> front) {
        for (int i = 0; i < front.size(); i++) {
            if (front.get(i).kind().filter(BlockKind.HEADING::equals).isPresent()) {
                return i;
            }
        }
        if (!front.isEmpty()
                && front.get(0).emphasised()
                && !TRANSLATION.matcher(front.get(0).text()).find()) {
            return 0;
        }
        for (int i = 0; i < front.size(); i++) {
            if (GENRE.matcher(front.get(i).text()).find()) {
                return i;
            }
        }
        return 0;
    }

    private static Metadata metadata(List<Paragraph> front, int title, Metadata known) {
        List<String> lines = front.stream().map(Paragraph::text).toList();
        Optional<String> speaker = Optional.empty();
        List<String> meeting = new ArrayList<>();
        Optional<Dates.Dated> dated = Optional.empty();
        Optional<String> place = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (dated.isEmpty()) {
                dated = Dates.find(line);
                if (dated.isPresent() && i != title) {
                    int dateLine = i;
                    place = rest(line, dated.get())
                            .or(() -> placeAt(lines, dateLine - 1, title))
                            .or(() -> placeAt(lines, dateLine + 1, title));
                }
            }
            var honorific = HONORIFIC.matcher(line);
            if (i != title && speaker.isEmpty() && honorific.matches()) {
                String name = firstPart(honorific.group(1));
                boolean bare = BARE_HONORIFIC.matcher(name).matches() && i + 1 < lines.size();
                speaker = Optional.of(bare ? name + " " + firstPart(lines.get(i + 1)) : name);
            } else if (i != title && MEETING.matcher(line).find()) {
                meeting.add(line);
            }
        }
        if (speaker.isEmpty() && !lines.isEmpty()) {
            Matcher named = SPEAKER_IN_TITLE.matcher(titleText(lines, title));
            speaker = named.find() ? Optional.of(firstPart(named.group(1))) : Optional.empty();
        }
        return new Metadata(
                lines.isEmpty() ? null : titleText(lines, title),
                speaker.orElse(null),
                meeting.isEmpty() ? null : meetingText(meeting),
                place.orElse(null),
                dated.map(Dates.Dated::date).orElse(null),
                status(String.join("\n", lines)).orElse(known.status()));
    }

    /** The title, with the lines that it goes on in. */
    private static String titleText(List<String> lines, int title) {
        StringBuilder text = new StringBuilder(lines.get(title));
        for (int i = title + 1; i < lines.size() && LINK.matcher(text).find(); i++) {
            text.append(' ').append(lines.get(i));
        }
        return text.toString();
    }

    /** The lines of a meeting, without the word that led up to them. */
    private static String meetingText(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String between = text.length() == 0 ? "" : LINK.matcher(text).find() ? " " : ", ";
            text.append(between).append(line);
        }
        return LEADING_UP.matcher(text).replaceFirst("");
    }

    /** The line beside the date, where it is a few capitalised words. */
    private static Optional<String> placeAt(List<String> lines, int i, int title) {
        if (i < 0 || i >= lines.size() || i == title) {
            return Optional.empty();
        }
        String line = trimmed(lines.get(i));
        boolean place = PLACE.matcher(line).matches()
                && !HONORIFIC.matcher(line).matches()
                && !OFFICE.matcher(line).find()
                && !GENRE.matcher(line).find()
                && !MEETING.matcher(line).find();
        return place ? Optional.of(line) : Optional.empty();
    }

    /** What else a line with a date says. */
    private static Optional<String> rest(String line, Dates.Dated dated) {
        String before =
                trimmed(WEEKDAY.matcher(line.substring(0, dated.start())).replaceAll(""));
        String after = trimmed(CLOCK.matcher(line.substring(dated.end())).replaceAll(""));
        String rest = before.isEmpty() || after.isEmpty() ? before + after : before + ", " + after;
        return rest.codePoints().anyMatch(Character::isLetter) ? Optional.of(rest) : Optional.empty();
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s,;:|()\u2013\uFF0C\u3001\u060C-]+|[\\s,;:|()\u2013\uFF0C\u3001\u060C-]+$", "");
    }

    private static String firstPart(String line) {
        int comma = line.indexOf(',');
        return comma < 0 ? line : line.substring(0, comma);
    }

    private static Optional<Metadata.Status> status(String front) {
        if (DELIVERED.matcher(front).find()) {
            return Optional.of(Metadata.Status.AS_DELIVERED);
        }
        if (PREPARED.matcher(front).find()) {
            return Optional.of(Metadata.Status.AS_PREPARED);
        }
        if (RECORD.matcher(front).find()) {
            return Optional.of(Metadata.Status.VERBATIM_RECORD);
        }
        return TRANSLATION.matcher(front).find() ? Optional.of(Metadata.Status.TRANSLATION) : Optional.empty();
    }
}
