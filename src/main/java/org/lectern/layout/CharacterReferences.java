package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;

/**
 * Reads character references of HTML, by name or by number, where the format has none: they were left when
 * the text was taken out of a page, or written twice into one.
 */
final class CharacterReferences implements LayoutPass {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp;){0,4}(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    @Override
    public Draft apply(Draft draft) {
        return Mending.ofLines(draft, CharacterReferences::in);
    }

    private static List<Mending> in(SourcedText content) {
        String text = content.text();
        if (text.indexOf('&') < 0) {
            return List.of();
        }
        List<Mending> found = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String character = character(reference.group());
            if (!character.equals(reference.group()) && isWritten(character)) {
                found.add(new Mending(
                        reference.start(),
                        reference.end(),
                        character,
                        Repair.Kind.ENCODING,
                        "a character reference of HTML"));
            }
        }
        return found;
    }

    /** What the reference stands for; of one that was written out more than once, the last of its meanings. */
    private static String character(String reference) {
        String once = Parser.unescapeEntities(reference, /* inAttribute= */ false);
        return once.equals(reference) || once.length() < 3 ? once : character(once);
    }

    private static boolean isWritten(String character) {
        int c = character.codePointAt(0);
        return !Character.isISOControl(c) && c != 0xFFFD || character.equals("\t") || character.equals("\n");
    }
}
