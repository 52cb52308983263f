package org.lectern.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.text.BlockKind;

/** The styles of a document and the kind of block that each is for, by its name or its outline level. */
final class RtfStyles {

    private final Map<Integer, BlockKind> kinds = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int current;

    /** The style that is described from here on. */
    void describe(int style) {
        current = style;
    }

    /** The style that is described has an outline level. */
    void outline() {
        kinds.put(current, BlockKind.HEADING);
    }

    /** Part of the name of the style that is described; a semicolon ends it. */
    void name(String text) {
        name.append(text);
        int end = name.indexOf(";");
        if (end >= 0) {
            WordStyles.kindOf(name.substring(0, end).strip().toLowerCase(Locale.ROOT))
                    .ifPresent(kind -> kinds.put(current, kind));
            name.setLength(0);
            current = 0;
        }
    }

    Optional<BlockKind> kind(int style) {
        return Optional.ofNullable(kinds.get(style));
    }
}
