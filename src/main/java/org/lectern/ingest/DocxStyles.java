package org.lectern.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.lectern.text.BlockKind;

/** The styles and list definitions of a WordprocessingML file. */
final class DocxStyles {

    private static final int LEVELS = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Numbering> counted = new HashMap<>();

    DocxStyles(Optional<Element> stylesPart, Optional<Element> numberingPart) {
        stylesPart.ifPresent(
                part -> Elements.all(part, "style").forEach(style -> styles.put(style.attr("styleId"), style)));
        numberingPart.ifPresent(part -> {
            Elements.all(part, "num").forEach(num -> numbers.put(num.attr("numId"), num));
            Elements.all(part, "abstractNum").forEach(list -> lists.put(list.attr("abstractNumId"), list));
        });
    }

    /** What the style and the outline level of a paragraph say that it is. */
    Optional<BlockKind> kindOf(Element paragraph) {
        String outline = Elements.attribute(paragraph, "val", "pPr", "outlineLvl");
        if (outline.matches("[0-8]")) {
            return Optional.of(BlockKind.HEADING);
        }
        return inherited(Elements.attribute(paragraph, "val", "pPr", "pStyle"), style -> {
            String name = Elements.attribute(style, "val", "name").toLowerCase(Locale.ROOT);
            boolean heading =
                    Elements.attribute(style, "val", "pPr", "outlineLvl").matches("[0-8]");
            return heading ? Optional.of(BlockKind.HEADING) : WordStyles.kindOf(name);
        });
    }

    /** Whether a run is in bold or italics, by itself or by a style. */
    boolean isEmphasised(Element run, Element paragraph) {
        return isOn(run, paragraph, "b") || isOn(run, paragraph, "i");
    }

    /** Whether a run is hidden text. */
    boolean isHidden(Element run, Element paragraph) {
        return isOn(run, paragraph, "vanish");
    }

    private boolean isOn(Element run, Element paragraph, String property) {
        Optional<Boolean> on = toggle(run, property, "rPr")
                .or(() -> inherited(
                        Elements.attribute(run, "val", "rPr", "rStyle"), style -> toggle(style, property, "rPr")))
                .or(() -> inherited(
                        Elements.attribute(paragraph, "val", "pPr", "pStyle"),
                        style -> toggle(style, property, "rPr")));
        return on.orElse(false);
    }

    private static Optional<Boolean> toggle(Element element, String property, String properties) {
        return Elements.at(element, properties, property)
                .map(e -> !e.attr("val").equals("0")
                        && !e.attr("val").equals("false")
                        && !e.attr("val").equals("off"));
    }

    /** What the style says, or the one that it is based on. */
    private <T> Optional<T> inherited(String styleId, Function<Element, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        String id = styleId;
        while (styles.containsKey(id) && seen.add(id)) {
            Element style = styles.get(id);
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            id = Elements.attribute(style, "val", "basedOn");
        }
        return Optional.empty();
    }

    /**
     * The label of an entry of a list, which the file does not hold but every reader sees.
     *
     * @return empty where the paragraph is no entry of a list; the empty string for a bullet
     */
    Optional<String> label(Element paragraph) {
        Optional<Element> own = Elements.at(paragraph, "pPr", "numPr");
        String style = Elements.attribute(paragraph, "val", "pPr", "pStyle");
        Optional<Element> numPr = own.or(() -> inherited(style, s -> Elements.at(s, "pPr", "numPr")));
        String numId = numPr.map(e -> Elements.attribute(e, "val", "numId")).orElse("");
        Element num = numbers.get(numId);
        Element list = num == null ? null : lists.get(Elements.attribute(num, "val", "abstractNumId"));
        if (num == null || list == null) {
            return Optional.empty();
        }
        int level = Math.min(
                LEVELS - 1,
                number(numPr.map(e -> Elements.attribute(e, "val", "ilvl")).orElse(""), 0));
        String key =
                Elements.child(num, "lvlOverride").isPresent() ? "num " + numId : "list " + list.attr("abstractNumId");
        Numbering numbering = counted.computeIfAbsent(key, k -> new Numbering(LEVELS));
        numbering.next(level, start(num, list, level));
        return Optional.of(label(list, level, numbering));
    }

    private static int start(Element num, Element list, int level) {
        for (Element override : num.children()) {
            String start = Elements.attribute(override, "val", "startOverride");
            if (override.attr("ilvl").equals(String.valueOf(level)) && !start.isEmpty()) {
                return number(start, 1);
            }
        }
        return level(list, level)
                .map(lvl -> number(Elements.attribute(lvl, "val", "start"), 1))
                .orElse(1);
    }

    private static String label(Element list, int level, Numbering numbering) {
        Optional<Element> lvl = level(list, level);
        String format = lvl.map(e -> Elements.attribute(e, "val", "numFmt")).orElse("bullet");
        if (format.equals("bullet") || format.equals("none")) {
            return "";
        }
        String label = lvl.map(e -> Elements.attribute(e, "val", "lvlText")).orElse("");
        for (int i = 0; i <= level; i++) {
            String inner = level(list, i)
                    .map(e -> Elements.attribute(e, "val", "numFmt"))
                    .orElse("decimal");
            label = label.replace("%" + (i + 1), Numbering.write(numbering.current(i), inner));
        }
        return label;
    }

    private static Optional<Element> level(Element list, int level) {
        return list.children().stream()
                .filter(e -> e.tagName().equals("lvl") && e.attr("ilvl").equals(String.valueOf(level)))
                .findFirst();
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
