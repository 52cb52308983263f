package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.text.Block;
import org.lectern.text.ComparisonKey;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Transcript;

/**
 * A hyphen at a line end of which the text itself does not say whether it belongs to the word.
 *
 * @param repair what layout made of it
 * @param block the block in which it stands
 * @param at where in the block's clean text the hyphen stands or, where it was dropped, would stand
 * @param source where it stands in the extracted text
 */
record Hyphen(Repair repair, int block, int at, int source) {

    /** The doubtful hyphens of a transcript, in the order of the text. */
    static List<Hyphen> doubtful(Transcript transcript) {
        List<Hyphen> hyphens = new ArrayList<>();
        for (Repair repair : transcript.repairs()) {
            boolean hyphen = repair.kind() == Repair.Kind.HYPHEN_JOINED || repair.kind() == Repair.Kind.HYPHEN_KEPT;
            if (hyphen && !repair.certain()) {
                find(transcript, repair).ifPresent(hyphens::add);
            }
        }
        return hyphens;
    }

    boolean kept() {
        return repair.kind() == Repair.Kind.HYPHEN_KEPT;
    }

    /** The word part ahead of the hyphen. */
    String head(Transcript transcript) {
        String text = transcript.blocks().get(block).text();
        int start = at;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at);
    }

    /** The word part behind the hyphen. */
    String tail(Transcript transcript) {
        String text = transcript.blocks().get(block).text();
        int start = tailStart();
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Where the word part behind the hyphen begins in the block's clean text. */
    int tailStart() {
        return kept() ? at + 1 : at;
    }

    /** The content of the block with the hyphen the other way. */
    SourcedText turned(SourcedText content) {
        SourcedText.Builder turned = SourcedText.builder().append(content, 0, at);
        if (!kept()) {
            turned.append("-", source, source + 1);
        }
        return turned.append(content, tailStart(), content.length()).build();
    }

    /** The repair once it is made the other way. */
    Repair turned(String evidence) {
        String word = repair.to();
        int head = word.length() - tailLength();
        String other = kept()
                ? word.substring(0, Math.max(0, head - 1)) + word.substring(head)
                : word.substring(0, head) + "-" + word.substring(head);
        return repair.settled(kept() ? Repair.Kind.HYPHEN_JOINED : Repair.Kind.HYPHEN_KEPT, other, evidence);
    }

    private int tailLength() {
        String from = repair.from();
        int end = from.length();
        int hyphen = source - repair.span().start();
        int start = hyphen + 1;
        while (start < end && !Character.isLetterOrDigit(from.charAt(start))) {
            start++;
        }
        // What stands between hyphen and tail may hold letters of its own; the tail is what the mended word ends with.
        while (!repair.to().endsWith(from.substring(start))) {
            start++;
        }
        return end - start;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || ComparisonKey.isApostrophe(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Optional<Hyphen> find(Transcript transcript, Repair repair) {
        for (int b = blockBefore(transcript, repair.span().start());
                b < transcript.blocks().size();
                b++) {
            Block block = transcript.blocks().get(b);
            if (block.span().start() > repair.span().end()) {
                break;
            }
            Optional<Hyphen> hyphen = find(transcript.text(), block, repair);
            if (hyphen.isPresent()) {
                return hyphen;
            }
        }
        return Optional.empty();
    }

    private static Optional<Hyphen> find(String source, Block block, Repair repair) {
        SourcedText content = block.content();
        int low = 0;
        int high = content.length();
        while (low < high) {
            int middle = low + high >>> 1;
            if (content.sourceStart(middle) < repair.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low;
                i + 1 < content.length()
                        && content.sourceStart(i + 1) < repair.span().end();
                i++) {
            int end = content.sourceEnd(i);
            boolean jump = content.sourceStart(i + 1) > end;
            if (!jump) {
                continue;
            }
            if (repair.kind() == Repair.Kind.HYPHEN_KEPT
                    && isHyphen(content.text().charAt(i))) {
                return Optional.of(new Hyphen(repair, block.index(), i, content.sourceStart(i)));
            }
            if (repair.kind() == Repair.Kind.HYPHEN_JOINED && isHyphen(source.charAt(end))) {
                return Optional.of(new Hyphen(repair, block.index(), i + 1, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isHyphen(char c) {
        return ComparisonKey.isHyphen(c) || c == '\u00AD';
    }

    /** The last block that begins at or ahead of the position. */
    private static int blockBefore(Transcript transcript, int position) {
        int low = 0;
        int high = transcript.blocks().size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (transcript.blocks().get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }
}
