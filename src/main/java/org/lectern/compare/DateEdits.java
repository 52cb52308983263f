package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Joins the edits of one day, of which month and day may have changed places, and lets them take in the month where the
 * number alone does not tell that it is the same day: {@code 3 May} and {@code the third of May}.
 */
final class DateEdits {

    /** Nothing with more tokens is a day. */
    private static final int LONGEST = 10;

    /** A day is changed at no more places. */
    private static final int MOST_EDITS = 3;

    private final TokenChain base;
    private final TokenChain other;
    private final Function<String, WrittenWord> wordOf;
    private final Dates dates;
    private final MonthKeys months;

    DateEdits(TokenChain base, TokenChain other, Function<String, WrittenWord> wordOf, Dates dates, MonthKeys months) {
        this.base = base;
        this.other = other;
        this.wordOf = wordOf;
        this.dates = dates;
        this.months = months;
    }

    /** The edits, rising on both sides, with those joined that change one day. */
    List<TokenEdit> join(List<TokenEdit> edits) {
        List<TokenEdit> joined = new ArrayList<>();
        TokenEdit last = new TokenEdit(0, 0, 0, 0);
        int from = 0;
        while (from < edits.size()) {
            int to = widest(edits, from);
            Optional<TokenEdit> day = Optional.empty();
            while (day.isEmpty() && to > from) {
                TokenEdit next = to < edits.size()
                        ? edits.get(to)
                        : new TokenEdit(base.size(), base.size(), other.size(), other.size());
                TokenEdit whole = edits.get(from).through(edits.get(to - 1));
                day = day(whole, last, next, changesPlaces(edits.subList(from, to)));
                to -= day.isEmpty() ? 1 : 0;
            }
            last = day.orElse(edits.get(from));
            joined.add(last);
            from = Math.max(to, from + 1);
        }
        return joined;
    }

    /**
     * The position behind the most edits from {@code from} on that can be one day; {@code from} itself where there are none.
     *
     * <p>What has no month near it has none in any part of it, so that most edits are looked at once.
     */
    private int widest(List<TokenEdit> edits, int from) {
        int to = Math.min(edits.size(), from + MOST_EDITS);
        while (to > from && isTooLong(edits.get(from).through(edits.get(to - 1)))) {
            to--;
        }
        return to > from && isNearMonth(edits.get(from).through(edits.get(to - 1))) ? to : from;
    }

    private static boolean isTooLong(TokenEdit edit) {
        return Math.max(edit.base().length(), edit.other().length()) > LONGEST;
    }

    /** Whether something goes here and comes there. */
    private static boolean changesPlaces(List<TokenEdit> edits) {
        return edits.size() > 1
                && edits.stream()
                        .anyMatch(edit -> edit.base().isEmpty() || edit.other().isEmpty());
    }

    /**
     * The edit with the day around it, between the edits before and behind it; nothing if it changes none.
     *
     * @param places whether it may change the day, for its parts changed places
     */
    private Optional<TokenEdit> day(TokenEdit edit, TokenEdit last, TokenEdit next, boolean places) {
        if (!isNearMonth(edit) || isSameNumber(edit)) {
            return Optional.empty();
        }
        boolean before = edit.baseStart() > last.baseEnd() && edit.otherStart() > last.otherEnd();
        boolean behind = edit.baseEnd() < next.baseStart() && edit.otherEnd() < next.otherStart();
        for (int ahead = 0; ahead <= (before ? 1 : 0); ahead++) {
            for (int after = 0; after <= (behind ? 1 : 0); after++) {
                TokenEdit wider = new TokenEdit(
                        edit.baseStart() - ahead,
                        edit.baseEnd() + after,
                        edit.otherStart() - ahead,
                        edit.otherEnd() + after);
                if (isDay(wider, places && ahead + after == 0)) {
                    return Optional.of(wider);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether both sides are the same day, or any days where the parts of these changed places. */
    private boolean isDay(TokenEdit edit, boolean any) {
        Optional<Dates.Day> one = dates.day(base.written(edit.base()));
        Optional<Dates.Day> two = one.isEmpty() ? one : dates.day(other.written(edit.other()));
        return two.isPresent() && (any || one.equals(two));
    }

    private boolean isSameNumber(TokenEdit edit) {
        return wordOf.apply(base.written(edit.base())).sameNumber(wordOf.apply(other.written(edit.other())));
    }

    private boolean isNearMonth(TokenEdit edit) {
        return hasMonth(base, edit.baseStart(), edit.baseEnd()) || hasMonth(other, edit.otherStart(), edit.otherEnd());
    }

    /** Whether the name of a month is among the tokens or next to them. */
    private boolean hasMonth(TokenChain tokens, int from, int to) {
        for (int i = Math.max(from - 1, 0); i < Math.min(to + 1, tokens.size()); i++) {
            if (tokens.isWord(i) && months.isMonth(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
