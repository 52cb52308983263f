package org.lectern.ingest;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.lectern.text.SourceInfo;

/** Reads EPUB, in the reading order of its spine. */
final class EpubReader implements FormatReader {

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        try (ZipParts parts = ZipParts.open(input)) {
            Flow flow = new Flow();
            Element container = parts.xml("META-INF/container.xml");
            String path = Elements.all(container, "rootfile").stream()
                    .map(file -> file.attr("full-path"))
                    .findFirst()
                    .orElseThrow(() -> new TranscriptException(input.name(), "names no package document"));
            Element opf = parts.xml(path);
            Map<String, String> items = items(opf, path);
            Set<String> encrypted = encrypted(parts);
            for (Element reference : Elements.all(opf, "itemref")) {
                String part = items.get(reference.attr("idref"));
                if (part == null || reference.attr("linear").equals("no")) {
                    continue;
                }
                if (encrypted.contains(part)) {
                    throw new TranscriptException(input.name(), "is encrypted");
                }
                if (parts.has(part)) {
                    String page = HtmlDecoder.decode(Input.of(input.name(), parts.bytes(part)));
                    HtmlReader.document(HtmlReader.xhtml(page), flow);
                } else {
                    flow.warn("the part " + part + " is missing");
                }
            }
            return flow.build(source);
        }
    }

    /** The paths of the documents to be read, by their ids; tables of contents are none. */
    private static Map<String, String> items(Element opf, String opfPath) {
        String folder = opfPath.substring(0, opfPath.lastIndexOf('/') + 1);
        Map<String, String> items = new HashMap<>();
        for (Element item : Elements.all(opf, "item")) {
            boolean text = item.attr("media-type").contains("html")
                    || item.attr("media-type").contains("xml");
            boolean contents = (" " + item.attr("properties") + " ").contains(" nav ")
                    || item.attr("media-type").contains("ncx");
            if (text && !contents) {
                items.put(item.attr("id"), resolve(folder, item.attr("href")));
            }
        }
        return items;
    }

    private static String resolve(String folder, String href) {
        String path = folder + href.replaceFirst("#.*", "");
        Deque<String> steps = new ArrayDeque<>();
        for (String step : Splitter.on('/').split(path.contains("%") ? decoded(path) : path)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A per cent sign that escapes nothing.
            return path;
        }
    }

    private static Set<String> encrypted(ZipParts parts) throws TranscriptException {
        Set<String> encrypted = new HashSet<>();
        parts.xmlIfThere("META-INF/encryption.xml")
                .ifPresent(file -> Elements.all(file, "CipherReference").forEach(e -> encrypted.add(e.attr("URI"))));
        return encrypted;
    }
}
