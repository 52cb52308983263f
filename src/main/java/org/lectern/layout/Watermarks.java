package org.lectern.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.Line;
import org.lectern.text.Removed;

/** Takes out what runs up, down or across a page whose text stands upright. */
final class Watermarks implements LayoutPass {

    @Override
    public Draft apply(Draft draft) {
        List<Line> kept = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        for (Line line : draft.lines()) {
            if (line.placement().filter(placement -> !placement.upright()).isPresent()) {
                removed.add(new Removed(
                        Removed.Kind.WATERMARK, line.text(), line.content().source()));
            } else {
                kept.add(line);
            }
        }
        boolean anyUpright = !kept.isEmpty();
        return removed.isEmpty() || !anyUpright ? draft : draft.withLines(kept, removed);
    }
}
