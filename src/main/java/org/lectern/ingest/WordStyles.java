package org.lectern.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.text.BlockKind;

/** What the names of the paragraph styles of word processors mean. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("heading [1-9]|heading_20_[1-9]|title|heading[1-9]");

    private WordStyles() {}

    /** The kind of a paragraph whose style has the given English name, in small letters. */
    static Optional<BlockKind> kindOf(String name) {
        if (HEADING.matcher(name).matches()) {
            return Optional.of(BlockKind.HEADING);
        }
        return switch (name) {
            case "quote", "intense quote", "block text", "quotations" -> Optional.of(BlockKind.QUOTATION);
            case "caption", "illustration", "table caption" -> Optional.of(BlockKind.CAPTION);
            case "footnote text", "endnote text", "footnote", "endnote" -> Optional.of(BlockKind.FOOTNOTE);
            case "list bullet", "list number" -> Optional.of(BlockKind.LIST_ITEM);
            default -> Optional.empty();
        };
    }
}
