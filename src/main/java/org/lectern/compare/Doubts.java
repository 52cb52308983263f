package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.text.Block;
import org.lectern.text.Repair;
import org.lectern.text.SourcedText;
import org.lectern.text.Transcript;

/**
 * The doubtful hyphens and spaces of one transcript, to be settled by the other witness.
 *
 * <p>Before the texts are aligned, each takes the form that the other witness has anywhere, if it has just one. Where that
 * does not tell, the reading at the same place does: if it is just what the doubtful word becomes with its hyphen the
 * other way, there is no difference. A difference that neither explains stays a change.
 */
final class Doubts {

    private static final String EVIDENCE = "the other witness";

    private final Transcript transcript;
    private final Map<Integer, List<Hyphen>> hyphens;
    private final Map<Repair, Repair> settled = new HashMap<>();
    private final List<Repair> spacings = new ArrayList<>();

    Doubts(Transcript transcript) {
        this.transcript = transcript;
        this.hyphens = Hyphen.doubtful(transcript).stream().collect(Collectors.groupingBy(Hyphen::block));
    }

    /** The witnesses with those doubts settled that the words of the others settle; what is settled settles more. */
    static List<Transcript> settleByWords(List<Transcript> witnesses) {
        List<Transcript> before = List.of();
        List<Transcript> settled = witnesses;
        while (!settled.equals(before)) {
            before = settled;
            List<Transcript> next = new ArrayList<>();
            for (int k = 0; k < before.size(); k++) {
                Transcript transcript = before.get(k);
                for (int other = 0; other < before.size(); other++) {
                    transcript = other == k ? transcript : settleByWords(transcript, before.get(other));
                }
                next.add(transcript);
            }
            settled = next;
        }
        return settled;
    }

    /** The transcript with those doubts settled that the words of the other witness settle. */
    static Transcript settleByWords(Transcript transcript, Transcript witness) {
        List<Hyphen> doubtful = Hyphen.doubtful(transcript);
        if (doubtful.isEmpty()) {
            return transcript;
        }
        Set<String> wanted = new HashSet<>();
        doubtful.forEach(
                hyphen -> wanted.addAll(WordDivisions.forms(hyphen.head(transcript), hyphen.tail(transcript))));
        WordDivisions divisions = WordDivisions.of(witness, Hyphen.doubtful(witness), wanted);
        Map<Repair, Repair> repairs = new HashMap<>();
        List<Block> blocks = new ArrayList<>(transcript.blocks());
        // From the last to the first, so that the places of those still to come stay right.
        for (int k = doubtful.size() - 1; k >= 0; k--) {
            Hyphen hyphen = doubtful.get(k);
            WordDivisions.Verdict verdict = divisions.on(hyphen.head(transcript), hyphen.tail(transcript));
            if (verdict == WordDivisions.Verdict.SILENT) {
                continue;
            }
            boolean right = hyphen.kept() == (verdict == WordDivisions.Verdict.KEEP);
            if (!right) {
                Block block = blocks.get(hyphen.block());
                SourcedText content = hyphen.turned(block.content());
                blocks.set(hyphen.block(), new Block(block.index(), block.kind(), content));
            }
            Repair repair = hyphen.repair();
            repairs.put(repair, right ? repair.settled(repair.kind(), repair.to(), EVIDENCE) : hyphen.turned(EVIDENCE));
        }
        return transcript.withBlocks(blocks, replaced(transcript.repairs(), repairs));
    }

    /**
     * Whether the reading becomes {@code wanted} once words in it that ran together or came apart are mended, or a doubtful
     * hyphen in it, or a line end that may divide a word, is made the other way; settles it if so.
     *
     * @param start where the reading begins in the clean text of its block
     * @param end where it ends there
     */
    boolean explains(Reading reading, int start, int end, String wanted) {
        if (reading.isEmpty() || reading.block().isEmpty()) {
            return false;
        }
        if (Spacing.isBroken(reading.text(), wanted) || isDividedSilently(reading, start, end, wanted)) {
            spacings.add(new Repair(
                    Repair.Kind.SPACING, reading.text(), wanted, reading.span(), /* certain= */ true, EVIDENCE));
            return true;
        }
        for (Hyphen hyphen : hyphens.getOrDefault(reading.block().getAsInt(), List.of())) {
            boolean inside = start < hyphen.at() && hyphen.tailStart() < end;
            if (inside && !settled.containsKey(hyphen.repair()) && becomes(hyphen, start, end, wanted)) {
                settled.put(hyphen.repair(), hyphen.turned(EVIDENCE));
                return true;
            }
        }
        return false;
    }

    private boolean isDividedSilently(Reading reading, int start, int end, String wanted) {
        SourcedText content =
                transcript.blocks().get(reading.block().orElseThrow()).content();
        if (!SilentDivisions.mayStandIn(content.text(), start, end)) {
            return false;
        }
        String turned = SilentDivisions.turned(content, transcript.text(), start, end);
        return !turned.equals(content.text().substring(start, end)) && same(turned, wanted);
    }

    private boolean becomes(Hyphen hyphen, int start, int end, String wanted) {
        String text = transcript.blocks().get(hyphen.block()).text();
        String turned = text.substring(start, hyphen.at())
                + (hyphen.kept() ? "" : "-")
                + text.substring(hyphen.tailStart(), end);
        return same(turned, wanted);
    }

    private static boolean same(String reading, String wanted) {
        return Normalisations.typography(reading).equals(Normalisations.typography(wanted));
    }

    /** The transcript with what was settled. */
    Transcript settle() {
        if (settled.isEmpty() && spacings.isEmpty()) {
            return transcript;
        }
        List<Repair> repairs = replaced(transcript.repairs(), settled);
        repairs.addAll(spacings);
        return transcript.withRepairs(repairs);
    }

    private static List<Repair> replaced(List<Repair> repairs, Map<Repair, Repair> replacements) {
        List<Repair> replaced = new ArrayList<>();
        repairs.forEach(repair -> replaced.add(replacements.getOrDefault(repair, repair)));
        return replaced;
    }
}
