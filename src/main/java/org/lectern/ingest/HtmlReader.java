package org.lectern.ingest;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;

/** Reads a page of the web, and takes what surrounds its text out. */
final class HtmlReader implements FormatReader {

    /** As browsers have it, and jsoup for HTML. */
    private static final int DEEPEST = 512;

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        Flow flow = new Flow();
        page(HtmlDecoder.decode(input), flow);
        return flow.build(source);
    }

    /** Writes the content of a page, and what is not content as boilerplate. */
    static void page(String html, Flow flow) {
        Document page = html.stripLeading().startsWith("<?xml") ? xhtml(html) : Jsoup.parse(HtmlDepth.bounded(html));
        Landmarks landmarks = Landmarks.of(page);
        List<HtmlBlock> blocks = HtmlBlocks.of(page, landmarks::isOutside);
        write(Boilerplate.cast(blocks, page.title()), flow);
    }

    /** A page that is XML. It is read as far as it is sound, and what is nested too deeply one step less deeply. */
    static Document xhtml(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    }

    /** Writes all blocks of a document that has no boilerplate but what is marked as such. */
    static void document(Element root, Flow flow) {
        write(HtmlBlocks.of(root, Landmarks::isMarked), flow);
    }

    private static void write(List<HtmlBlock> blocks, Flow flow) {
        for (HtmlBlock block : blocks) {
            if (block.outside()) {
                flow.remove(Removed.Kind.BOILERPLATE, block.text());
            } else {
                flow.begin(block.kind());
                block.pieces().forEach(piece -> write(piece, flow));
                flow.end();
            }
        }
    }

    private static void write(HtmlBlock.Piece piece, Flow flow) {
        switch (piece.type()) {
            case BREAK -> flow.hardBreak();
            case MARK -> flow.markup(piece.text());
            case PREFORMATTED -> PlainTextReader.lines(piece.text(), flow::visualLine);
            case TEXT -> flow.text(piece.text(), piece.emphasised());
        }
    }
}
