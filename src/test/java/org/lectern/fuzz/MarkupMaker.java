package org.lectern.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes well-formed XML of any bytes, each of which opens an element, closes one, gives an attribute or adds text.
 *
 * <p>The two highest bits tell which; the others choose from a vocabulary.
 */
final class MarkupMaker {

    private static final int CHOICES = 64;
    private static final int CLOSE = 1;
    private static final int ATTRIBUTE = 2;
    private static final int TEXT = 3;
    /** Instead of a choice of text: the next byte tells how many that follow are taken as they are. */
    private static final int LITERAL = 62;

    private static final List<String> TEXTS = List.of(
            "We meet at a time of great danger, and we will act.",
            " ",
            "Madam President,",
            "1",
            "-",
            "\n",
            "\t",
            ".",
            "word",
            "Word",
            "\u2014",
            "\u00AD",
            "\u00E9",
            "e\u0301",
            "\u2022 entry",
            "(b) entry",
            "12 March 2024",
            "H.E. Mr. A. Speaker",
            "\u6211\u4EEC\u5728\u4ECA\u5929\u3002",
            "\u0645\u0631\u062D\u0628\u0627",
            "\uD83C\uDF89",
            "[Applause]",
            "Thank you.",
            "A B C D E",
            "\u00A0",
            "\u200B",
            "\u202E",
            "&",
            "<",
            "interna-",
            "tional",
            "Page 1 of 2");

    private final List<String> elements;
    private final List<String> attributes;
    private final List<String> values;

    MarkupMaker(List<String> elements, List<String> attributes, List<String> values) {
        this.elements = elements;
        this.attributes = attributes;
        this.values = values;
    }

    /**
     * A document.
     *
     * @param roots the elements that it begins with, each in the one before; the first cannot be closed
     */
    byte[] document(List<String> roots, byte[] program) {
        StringBuilder xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>");
        write(roots, program, xml);
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<String> roots, byte[] program, StringBuilder xml) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> given = new HashSet<>();
        for (String root : roots) {
            xml.append('<').append(root).append('>');
            open.push(root);
        }
        boolean inTag = false;
        for (int i = 0; i < program.length; i++) {
            int choice = (program[i] & 0xFF) % CHOICES;
            int kind = (program[i] & 0xFF) / CHOICES;
            if (kind == ATTRIBUTE) {
                String name = attributes.get(choice % attributes.size());
                i++;
                if (inTag && i < program.length && given.add(name)) {
                    String value = values.get((program[i] & 0xFF) % values.size());
                    xml.append(' ').append(name).append("='").append(value).append('\'');
                }
                continue;
            }
            if (inTag) {
                xml.append('>');
                inTag = false;
            }
            if (kind == CLOSE) {
                if (open.size() > 1) {
                    xml.append("</").append(open.pop()).append('>');
                }
            } else if (kind == TEXT && choice == LITERAL) {
                int length = i + 1 < program.length ? program[++i] & 0x1F : 0;
                int end = Math.min(program.length, i + 1 + length);
                escape(new String(program, i + 1, end - i - 1, StandardCharsets.UTF_8), xml);
                i = end - 1;
            } else if (kind == TEXT) {
                escape(TEXTS.get(choice % TEXTS.size()), xml);
            } else {
                String name = elements.get(choice % elements.size());
                xml.append('<').append(name);
                open.push(name);
                given.clear();
                inTag = true;
            }
        }
        xml.append(inTag ? ">" : "");
        open.forEach(name -> xml.append("</").append(name).append('>'));
    }

    /** The text without what XML cannot hold. */
    private static void escape(String text, StringBuilder xml) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> {
                    if (c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t') {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
