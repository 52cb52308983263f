package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.text.BlockKind;

/** Tells headings, stage directions, speaker labels and the closing words from paragraphs. */
final class Structure implements LayoutPass {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_HEADING = 90;

    private static final Pattern STAGE_DIRECTION =
            Pattern.compile("^[\\[(\u3010\uFF08].{2,120}[\\])\u3011\uFF09][.]?$");
    private static final Pattern SPEAKER_LABEL = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|of|the|de|du)(?: (?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|of|the|de|du|\\(.{1,40}\\))){0,40}:$");
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:(?:i )?thank you(?: all)?(?: very much| so much)?(?:,? (?:mr\\.?|madam|ms\\.?) (?:president|chair\\w*))?(?: for (?:your (?:kind )?attention|listening|this opportunity))?"
                    + "|god bless .{2,60}|je vous remercie(?: de votre (?:aimable )?attention)?|merci(?: de votre attention)?|muchas gracias(?: por su atenci\u00F3n)?|gracias"
                    + "|(?:\u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u044E|\u0441\u043F\u0430\u0441\u0438\u0431\u043E)(?: \u0437\u0430 \u0432\u043D\u0438\u043C\u0430\u043D\u0438\u0435)?|\u8C22\u8C22.{0,12}|\u0634\u0643\u0631\u0627.{0,30})[.!\u3002\uFF01]*$",
            FLAGS);

    @Override
    public Draft apply(Draft draft) {
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.kind().isEmpty()) {
                paragraphs.set(i, paragraph.withKind(kind(paragraphs, i)));
            }
        }
        return draft.withParagraphs(paragraphs, List.of());
    }

    private static BlockKind kind(List<Paragraph> paragraphs, int i) {
        String text = paragraphs.get(i).text();
        boolean word = Character.isLetterOrDigit(text.charAt(0));
        if (!word && STAGE_DIRECTION.matcher(text).matches()) {
            return BlockKind.STAGE_DIRECTION;
        }
        if (i >= paragraphs.size() - 2 && CLOSING.matcher(text).matches()) {
            return BlockKind.CLOSING;
        }
        if (text.endsWith(":")
                && SPEAKER_LABEL.matcher(text).matches()
                && text.chars().filter(c -> c == ' ').count() <= 5) {
            return BlockKind.SPEAKER_LABEL;
        }
        return isHeading(paragraphs, i) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** A short line without a stop, between paragraphs that have one. */
    private static boolean isHeading(List<Paragraph> paragraphs, int i) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.text();
        boolean line = text.length() <= LONGEST_HEADING
                && text.codePoints().anyMatch(Character::isLetter)
                && Words.endsOpen(text)
                && !text.endsWith(",")
                && !Words.startsLower(text);
        boolean between = i > 0
                && i + 1 < paragraphs.size()
                && !Words.endsOpen(paragraphs.get(i - 1).text())
                && Words.endsSentence(paragraphs.get(i + 1).text());
        return line && (between || paragraph.emphasised() && i + 1 < paragraphs.size());
    }
}
