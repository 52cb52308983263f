package org.lectern.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Witness;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Span;
import org.lectern.text.Tokens;

/** Writes the words of witnesses, in the paragraphs of the base text. */
final class TeiText {

    private final Apparatus apparatus;
    private final XmlWriter tei;
    private final int base;
    private int block = -1;
    private boolean atHead;

    TeiText(Apparatus apparatus, XmlWriter tei) {
        this.apparatus = apparatus;
        this.tei = tei;
        this.base = apparatus.baseNumber();
    }

    /** Pointers at witnesses: {@code #A #C}. */
    static String pointers(List<String> sigla) {
        return sigla.stream().map(siglum -> "#" + siglum).collect(Collectors.joining(" "));
    }

    /** Those of some witnesses that are among others. */
    static List<String> among(List<String> who, List<String> sigla) {
        return who.stream().filter(sigla::contains).toList();
    }

    /** Opens the body of the text. */
    void open() throws IOException {
        String language = apparatus.witnesses().get(base).transcript().language();
        tei.open("text", "xml:lang", language).line().open("body").line();
    }

    /** Closes the last paragraph and the body. */
    void close() throws IOException {
        endParagraph();
        tei.close().line().close().line();
    }

    /** Whether a paragraph was opened and nothing written in it yet. */
    boolean isAtHead() {
        return atHead;
    }

    /** Whether a blank stands ahead of what the witness has in a range of tokens, and is to be written. */
    boolean blankAhead(int witness, Span range) {
        return !atHead && range.start() > 0 && tokens(witness).spaceBefore(range.start());
    }

    private Tokens tokens(int witness) {
        return apparatus.witnesses().get(witness).tokens();
    }

    /** Opens the paragraph in which the base text has the token, unless it is open. */
    void paragraphOf(int token) throws IOException {
        Witness witness = apparatus.witnesses().get(base);
        int next = tokens(base).block(token);
        if (next != block) {
            endParagraph();
            Block opened = witness.transcript().blocks().get(next);
            boolean plain = opened.kind() == BlockKind.PARAGRAPH;
            tei.open(plain ? "p" : "ab", "type", plain ? "" : opened.kind().label(), "n", String.valueOf(next + 1));
            block = next;
            atHead = true;
        }
    }

    /** Opens a paragraph, if none is open, for what the base text does not have. */
    void anyParagraph() throws IOException {
        if (block < 0) {
            tei.open("ab");
            block = Integer.MAX_VALUE;
            atHead = true;
        }
    }

    private void endParagraph() throws IOException {
        if (block >= 0) {
            tei.close().line();
            block = -1;
        }
    }

    /** The base text's tokens, in their paragraphs. */
    void baseText(Span range) throws IOException {
        int from = range.start();
        while (from < range.end()) {
            paragraphOf(from);
            int to = Math.min(range.end(), tokens(base).blockStart(tokens(base).block(from) + 1));
            tei.text(blankAhead(base, new Span(from, to)) ? " " : "");
            tei.text(tokens(base).text(from, to));
            atHead = false;
            from = to;
        }
    }

    /** A witness's tokens without a blank ahead of them, a milestone where one of its paragraphs begins among them. */
    void reading(int witness, Span range) throws IOException {
        Tokens tokens = tokens(witness);
        int from = range.start();
        while (from < range.end()) {
            int to = Math.min(range.end(), tokens.blockStart(tokens.block(from) + 1));
            if (from > range.start()) {
                tei.text(" ").empty("milestone", "unit", "paragraph");
            }
            tei.text(tokens.text(from, to));
            atHead = false;
            from = to;
        }
    }

    /** What follows belongs to the base text's paragraph of the token before it: a reading that crossed its border. */
    void continueBehind(Span range) {
        if (!range.isEmpty()) {
            block = tokens(base).block(range.end() - 1);
        }
    }
}
