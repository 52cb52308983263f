package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.Ideographs;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;

/**
 * Reads radicals inside of Chinese or Japanese text that was copied out of a PDF as the ideographs that they look like. A
 * radical that stands alone is what a dictionary means by it, and stays.
 *
 * <p>Cost is linear in the length of the text.
 */
final class Radicals implements LayoutPass {

    @Override
    public Draft apply(Draft draft) {
        String all = draft.extract().text();
        return Mending.ofLines(draft, content -> radicals(content, all));
    }

    private static List<Mending> radicals(SourcedText content, String all) {
        String text = content.text();
        List<Mending> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ideographs.isRadical(c) && isInText(text, i)) {
                String ideograph = c == Ideographs.DOOR ? Ideographs.door(all) : Ideographs.ofRadical(c);
                if (!ideograph.equals(String.valueOf(c))) {
                    found.add(new Mending(
                            i, i + 1, ideograph, Repair.Kind.ENCODING, "a radical in the place of the ideograph"));
                }
            }
        }
        return found;
    }

    /** Whether a character of Chinese or Japanese stands beside it. */
    private static boolean isInText(String text, int at) {
        return at > 0 && isWritten(text.codePointBefore(at))
                || at + 1 < text.length() && isWritten(text.codePointAt(at + 1));
    }

    private static boolean isWritten(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
