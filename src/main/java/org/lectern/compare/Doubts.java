package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.text.Repair;
import org.lectern.text.Span;
import org.lectern.text.Transcript;

/**
 * Doubtful repairs of one transcript, to be settled by what the other witness has.
 *
 * <p>A hyphen at a line end may belong to the word or to the line. Where the reading that layout did not choose is just
 * what the other witness has, there is no difference: the repair is put right, and the other witness is its evidence.
 * A difference that neither reading explains stays a change.
 */
final class Doubts {

    private static final String EVIDENCE = "the other witness";

    private final Transcript transcript;
    private final List<Repair> doubtful;
    private final Map<Repair, Repair> settled = new HashMap<>();

    Doubts(Transcript transcript) {
        this.transcript = transcript;
        this.doubtful = transcript.repairs().stream()
                .filter(repair -> !repair.certain() && isHyphen(repair))
                .toList();
    }

    private static boolean isHyphen(Repair repair) {
        return repair.kind() == Repair.Kind.HYPHEN_JOINED || repair.kind() == Repair.Kind.HYPHEN_KEPT;
    }

    /** Whether the reading becomes {@code wanted} once a doubtful repair in it is made the other way. */
    boolean explains(Reading reading, String wanted) {
        if (reading.isEmpty() || doubtful.isEmpty()) {
            return false;
        }
        String target = Normalisations.typography(wanted);
        for (Repair repair : within(reading.span())) {
            Optional<String> alternative = alternative(repair);
            if (alternative.isEmpty() || !reading.text().contains(repair.to())) {
                continue;
            }
            String text = reading.text().replace(repair.to(), alternative.get());
            if (Normalisations.typography(text).equals(target)) {
                Repair.Kind kind = repair.kind() == Repair.Kind.HYPHEN_JOINED
                        ? Repair.Kind.HYPHEN_KEPT
                        : Repair.Kind.HYPHEN_JOINED;
                settled.put(repair, repair.settled(kind, alternative.get(), EVIDENCE));
                return true;
            }
        }
        return false;
    }

    /** The transcript with what was settled. */
    Transcript settle() {
        if (settled.isEmpty()) {
            return transcript;
        }
        List<Repair> repairs = new ArrayList<>();
        transcript.repairs().forEach(repair -> repairs.add(settled.getOrDefault(repair, repair)));
        return transcript.withRepairs(repairs);
    }

    private List<Repair> within(Span span) {
        return doubtful.stream()
                .filter(repair -> repair.span().start() < span.end()
                        && span.start() < repair.span().end())
                .toList();
    }

    /** The repair's word with its hyphen the other way. */
    private static Optional<String> alternative(Repair repair) {
        int hyphen = repair.from().lastIndexOf('-');
        String from = repair.from();
        int tail = hyphen + 1;
        while (tail < from.length() && org.lectern.text.Blanks.isBlank(from.charAt(tail))) {
            tail++;
        }
        if (hyphen <= 0 || tail >= from.length()) {
            return Optional.empty();
        }
        String joint = repair.kind() == Repair.Kind.HYPHEN_JOINED ? "-" : "";
        return Optional.of(from.substring(0, hyphen) + joint + from.substring(tail));
    }
}
