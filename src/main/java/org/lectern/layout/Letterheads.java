package org.lectern.layout;

import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;

/**
 * Takes out what an office prints around its papers: its name at the head, how to reach it, and who may read the paper.
 *
 * <p>An office's name and address are looked for at the head of the text and, as lines of their own, at its foot; what is
 * said of an office in a sentence stays.
 */
final class Letterheads implements LayoutPass {

    /** Letterheads stand within so many lines of the head or foot. */
    private static final int NEAR = 12;

    private static final int LONGEST = 120;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MISSION = Pattern.compile(
            "^(?:the )?(?:permanent mission of .{3,60}?(?: to the united nations(?:[, ].{0,40})?)?"
                    + "|.{0,40} permanent mission to the united nations.{0,30}"
                    + "|mission permanente (?:de|du|des|d['\u2019]).{3,80}|misi\u00F3n permanente (?:de|del) .{3,80}"
                    + "|\u043F\u043E\u0441\u0442\u043E\u044F\u043D\u043D\u043E\u0435 \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E .{3,80})$",
            FLAGS);
    /** How the name of a mission ends where it takes two lines. */
    private static final Pattern UNITED_NATIONS =
            Pattern.compile("^(?:to )?the united nations(?:[, ]+(?:new york|geneva))?$", FLAGS);

    private static final Pattern CONTACT = Pattern.compile(
            "(?:^|[|\u2022\u00B7,;\u2013-] ?|\\s)(?:(?:tel|t\u00E9l|phone|telephone|t\u00E9l\u00E9phone|tel\u00E9fono|fax|t\u00E9l\u00E9copie|\u0442\u0435\u043B|\u0444\u0430\u043A\u0441)\\b[.:]* ?[+(]?[0-9][0-9() ./-]{5,}"
                    + "|(?:e-?mail|courriel|correo|website|web)\\b ?: ?\\S+[.@]\\S+)",
            FLAGS);
    private static final Pattern ADDRESS = Pattern.compile(
            "^[^.!?]{0,80}(?:new york,? n\\.?y\\.?,? ?[0-9]{5}|[0-9]{1,4},? (?:east|west|e\\.|w\\.) [0-9]{1,3}(?:st|nd|rd|th) (?:street|st\\.)).{0,50}$",
            FLAGS);
    private static final Pattern SITE = Pattern.compile("^(?:https?://|www\\.)\\S+$|^\\S+@\\S+\\.[a-z]{2,6}$", FLAGS);
    private static final Pattern MARKING = Pattern.compile(
            "^(?:OFFICIAL(?:[:/ -]+SENSITIVE)?|UNCLASSIFIED(?://[A-Z ]+)?|RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET|TLP: ?[A-Z+]+"
                    + "|NON CLASSIFI\u00C9|DIFFUSION RESTREINTE)$");

    @Override
    public Draft apply(Draft draft) {
        int n = draft.lines().size();
        Removed.Kind[] kinds = new Removed.Kind[n];
        boolean any = false;
        for (int i = 0; i < n; i++) {
            Line line = draft.lines().get(i);
            boolean head = i < NEAR;
            boolean near = head || i >= n - NEAR;
            boolean second = head
                    && i > 0
                    && kinds[i - 1] != null
                    && UNITED_NATIONS.matcher(line.text()).matches();
            if (line.text().length() <= LONGEST && near && (second || isFurniture(line.text(), head))) {
                kinds[i] = head ? Removed.Kind.RUNNING_HEADER : Removed.Kind.RUNNING_FOOTER;
                any = true;
            }
        }
        return any ? Furniture.remove(draft, kinds) : draft;
    }

    private static boolean isFurniture(String text, boolean head) {
        boolean line = !Words.endsSentence(text) || SITE.matcher(text).matches();
        return line
                && (CONTACT.matcher(text).find()
                        || ADDRESS.matcher(text).matches()
                        || SITE.matcher(text).matches()
                        || MARKING.matcher(text).matches()
                        || head && MISSION.matcher(text).matches());
    }
}
