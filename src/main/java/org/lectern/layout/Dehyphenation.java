package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.ComparisonKey;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.WordScanner;

/**
 * Joins the lines of each paragraph, and the words that line ends divided.
 *
 * <p>Whether a hyphen belongs to the word is for {@link DividedWord} to judge; a doubt stays marked in the repair.
 */
final class Dehyphenation implements LayoutPass {

    /** What {@link ComparisonKey} takes for hyphens, for a class of characters. */
    private static final String HYPHENS = "\u2010\u2011\uFE63\uFF0D-";

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019" + HYPHENS + "]+$");
    private static final Pattern FIRST_WORD =
            Pattern.compile("^[\\p{L}\\p{M}\\p{N}]+(?:['\u2019" + HYPHENS + "][\\p{L}\\p{M}\\p{N}]+)*+");

    @Override
    public Draft apply(Draft draft) {
        DividedWord judge = new DividedWord(words(draft.lines()), WordList.of(draft.language()), draft.language());
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            SourcedText content = new Joiner(draft.extract().text(), judge, repairs).join(paragraph.lines());
            paragraphs.add(paragraph.withContent(content));
        }
        return draft.withParagraphs(paragraphs, repairs);
    }

    /** How often each word stands inside a line, in small letters. */
    private static Map<String, Integer> words(List<Line> lines) {
        boolean hyphens = lines.stream().anyMatch(line -> Words.endsDivided(line.text()));
        if (!hyphens) {
            return Map.of();
        }
        WordCounts words = new WordCounts();
        boolean begun = false;
        for (Line line : lines) {
            String text = plain(line.text());
            WordScanner word = new WordScanner(text, WordScanner.HYPHENS);
            while (word.next()) {
                boolean divided = word.end() < text.length() && isHyphen(text.charAt(word.end()));
                boolean rest = begun && word.start() == 0;
                if (!divided && !rest) {
                    words.add(word);
                }
            }
            begun = Words.endsDivided(text);
        }
        return words.toMap();
    }

    /** The text with the hyphen of the keyboard for every other. */
    private static String plain(String text) {
        return text.replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\uFE63', '-')
                .replace('\uFF0D', '-');
    }

    private static boolean isHyphen(char c) {
        return Words.isDivisionSign(c) || ComparisonKey.isHyphen(c);
    }

    private record Joiner(String source, DividedWord judge, List<Repair> repairs) {

        SourcedText join(List<Line> lines) {
            if (lines.size() == 1) {
                return lines.get(0).content();
            }
            SourcedText.Builder joined = SourcedText.builder();
            for (int i = 0; i < lines.size(); i++) {
                SourcedText line = lines.get(i).content();
                if (i + 1 == lines.size()) {
                    joined.append(line);
                } else {
                    append(joined, line, lines.get(i + 1).content());
                }
            }
            return joined.build();
        }

        private void append(SourcedText.Builder joined, SourcedText line, SourcedText next) {
            String text = line.text();
            String following = next.text();
            boolean divided = Words.endsDivided(text) && Character.isLetterOrDigit(following.codePointAt(0));
            if (divided && !isSuspended(text, following)) {
                boolean kept = mend(line, next);
                joined.append(line, 0, line.length() - (kept ? 0 : 1));
                return;
            }
            joined.append(line);
            if (!Words.joinsWithoutBlank(text.charAt(text.length() - 1), following.charAt(0))) {
                int from = line.sourceEnd(line.length() - 1);
                int to = Math.max(from, next.sourceStart(0));
                joined.append(" ", from, Math.min(to, from + 1));
            }
        }

        private boolean isSuspended(String text, String following) {
            Matcher last = LAST_WORD.matcher(text.substring(0, text.length() - 1));
            boolean hyphen = !Words.isDivisionSign(text.charAt(text.length() - 1));
            return hyphen
                    && last.find()
                    && judge.isSuspended(plain(last.group()), following.substring(0, Words.firstWordEnd(following)));
        }

        /** Records what becomes of a word that the line end divides; tells whether its hyphen stays. */
        private boolean mend(SourcedText line, SourcedText next) {
            Matcher last = LAST_WORD.matcher(line.text());
            Matcher first = FIRST_WORD.matcher(next.text());
            boolean certain = Words.isDivisionSign(line.text().charAt(line.length() - 1));
            int from = last.find() ? last.start() : lastWordStart(line.text());
            int to = first.find() ? first.end() : 1;
            String head = line.text().substring(from, line.length() - 1);
            String hyphen = line.text().substring(line.length() - 1);
            String tail = next.text().substring(0, to);
            DividedWord.Verdict verdict = certain
                    ? new DividedWord.Verdict(
                            false, true, hyphen.equals("\u00AC") ? "a sign of division" : "a soft hyphen")
                    : judge.judge(plain(head), plain(tail));
            int sourceFrom = line.sourceStart(from);
            int sourceTo = next.sourceEnd(to - 1);
            Span span = new Span(Math.min(sourceFrom, sourceTo), Math.max(sourceFrom, sourceTo));
            Repair.Kind kind = verdict.keep() ? Repair.Kind.HYPHEN_KEPT : Repair.Kind.HYPHEN_JOINED;
            String mended = head + (verdict.keep() ? hyphen : "") + tail;
            repairs.add(new Repair(kind, span.of(source), mended, span, verdict.certain(), verdict.evidence()));
            return verdict.keep();
        }

        private static int lastWordStart(String text) {
            int at = text.length() - 1;
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }
    }
}
