package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;

/** Takes out rules and ornaments between sections: lines of stars, dashes and the like without a letter. */
final class Ornaments implements LayoutPass {

    /** Possessive, for a loop that may give back takes stack for each step. */
    private static final Pattern ORNAMENT = Pattern.compile(
            "^[*_=~#+\u2217\u2022\u00B7\u2013\u2014\u2015\u2500-\u257F\u25A0-\u25FF\u2605\u2606\u2766\u2767-]+(?: [*_=~#+\u2217\u2022\u00B7\u2013\u2014\u2015\u2500-\u257F\u25A0-\u25FF\u2605\u2606\u2766\u2767-]+)*+$");

    @Override
    public Draft apply(Draft draft) {
        List<Line> kept = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        for (Line line : draft.lines()) {
            boolean word = Character.isLetterOrDigit(line.text().charAt(0));
            if (!word && ORNAMENT.matcher(line.text()).matches()) {
                removed.add(new Removed(
                        Removed.Kind.MARKUP, line.text(), line.content().source()));
            } else {
                kept.add(line);
            }
        }
        return draft.withLines(kept, removed);
    }
}
