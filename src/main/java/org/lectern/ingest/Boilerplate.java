package org.lectern.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.text.BlockKind;

/**
 * Tells the content of a page from what surrounds it by the density of text and of links, where no landmark does.
 *
 * <p>After Kohlschütter et al., Boilerplate Detection using Shallow Text Features (WSDM 2010), and jusText (Pomikálek
 * 2011): long blocks with few links are content, blocks of links are not, and short blocks go with their neighbours. It
 * takes away only at the borders of the page, and lists of links anywhere: prose between two blocks of prose always stays.
 */
final class Boilerplate {

    /** A block with so much text outside of links is prose. */
    private static final int PROSE = 60;

    /** A sentence is prose where it is half as long. */
    private static final int SENTENCE = 24;

    private static final double LINK_SHARE = 0.6;
    private static final int LONGEST_NOTICE = 700;
    private static final int LONGEST_TITLE = 250;
    /** Each block is looked for in the name of the page. */
    private static final int LONGEST_NAME = 2000;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern STOP =
            Pattern.compile("[.!?\u2026\u3002\uFF01\uFF1F\u061F][\"'\u2019\u201D\u00BB)\\]]*$");
    private static final Pattern COOKIE =
            Pattern.compile("cookie|\u043A\u0443\u043A\u0438|\u0444\u0430\u0439\u043B\u044B cookie", FLAGS);
    private static final Pattern CONSENT = Pattern.compile(
            "accept|agree|consent|privacy|browser|website|web ?site|preferences|policy|experience"
                    + "|confidentialit\u00E9|navigat|param\u00E8tre|site|privacidad|navegador|sitio|aceptar|pol\u00EDtica"
                    + "|\u0441\u0430\u0439\u0442|\u0441\u043E\u0433\u043B\u0430\u0441|\u0431\u0440\u0430\u0443\u0437\u0435\u0440|\u7F51\u7AD9|\u9690\u79C1|\u0645\u0648\u0642\u0639",
            FLAGS);
    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:\u00A9|\\(c\\) ?[0-9]|copyright\\b)|all rights reserved|tous droits r\u00E9serv\u00E9s|(?:todos los )?derechos reservados"
                    + "|\u0432\u0441\u0435 \u043F\u0440\u0430\u0432\u0430 \u0437\u0430\u0449\u0438\u0449\u0435\u043D\u044B|\u7248\u6743\u6240\u6709|\u062C\u0645\u064A\u0639 \u0627\u0644\u062D\u0642\u0648\u0642 \u0645\u062D\u0641\u0648\u0638\u0629|^terms of use|^privacy (?:policy|notice)",
            FLAGS);

    private final List<HtmlBlock> blocks;
    private final Role[] roles;

    /** What a block looks like by itself. */
    private enum Role {
        /** Named by the page as no content. */
        OUTSIDE,
        /** Title or heading. */
        HEADING,
        /** Text to be read. */
        PROSE,
        /** Mostly links. */
        LINKS,
        /** About cookies or rights. */
        NOTICE,
        /** Anything short. */
        SHORT
    }

    private Boilerplate(List<HtmlBlock> blocks, String title) {
        this.blocks = blocks;
        String name = title.substring(0, Math.min(title.length(), LONGEST_NAME));
        this.roles = blocks.stream().map(block -> role(block, name)).toArray(Role[]::new);
    }

    /**
     * The blocks of a page, those that are boilerplate cast out.
     *
     * @param title what the page is called in its head
     */
    static List<HtmlBlock> cast(List<HtmlBlock> blocks, String title) {
        return new Boilerplate(blocks, title).result();
    }

    private static Role role(HtmlBlock block, String title) {
        if (block.outside()) {
            return Role.OUTSIDE;
        }
        String text = block.text();
        int weight = block.weight();
        if (isNotice(text)) {
            return Role.NOTICE;
        }
        boolean links = block.linkWeight() >= LINK_SHARE * weight && weight > 0;
        boolean heading = block.kind().equals(Optional.of(BlockKind.HEADING));
        boolean named = text.length() >= 8 && text.length() <= LONGEST_TITLE && title.contains(text);
        if (heading && !(links && block.listed()) || named && !links) {
            return Role.HEADING;
        }
        if (block.kind().equals(Optional.of(BlockKind.FOOTNOTE))) {
            return Role.PROSE;
        }
        if (links) {
            return Role.LINKS;
        }
        int own = weight - block.linkWeight();
        boolean sentence = own >= SENTENCE && STOP.matcher(text).find();
        return own >= PROSE || sentence ? Role.PROSE : Role.SHORT;
    }

    private static boolean isNotice(String text) {
        if (text.length() > LONGEST_NOTICE) {
            return false;
        }
        boolean cookies = COOKIE.matcher(text).find()
                && CONSENT.matcher(text).results().limit(2).count() == 2;
        return cookies
                || text.length() <= LONGEST_TITLE && COPYRIGHT.matcher(text).find();
    }

    private List<HtmlBlock> result() {
        int last = lastProse();
        if (last < 0) {
            return blocks;
        }
        boolean[] out = new boolean[roles.length];
        Arrays.fill(out, 0, start(), true);
        Arrays.fill(out, end(last), roles.length, true);
        markLinkLists(out);
        List<HtmlBlock> result = new ArrayList<>();
        for (int i = 0; i < out.length; i++) {
            result.add(out[i] ? blocks.get(i).cast() : blocks.get(i));
        }
        return result;
    }

    private int lastProse() {
        int last = roles.length - 1;
        while (last >= 0 && roles[last] != Role.PROSE) {
            last--;
        }
        return last;
    }

    /** Where the content begins: at its title or first prose, with the short blocks right ahead of it. */
    private int start() {
        int first = 0;
        while (roles[first] != Role.PROSE) {
            first++;
        }
        int start = first;
        int links = 0;
        for (int i = first; i >= 0; i--) {
            links += roles[i] == Role.LINKS ? 1 : 0;
            boolean siteName = start < first && links >= 2;
            if (roles[i] == Role.HEADING && !siteName) {
                start = i;
                links = 0;
            }
        }
        while (start > 0 && roles[start - 1] == Role.SHORT) {
            start--;
        }
        return start;
    }

    /** Where the content ends: behind its last prose and the short blocks right behind it. */
    private int end(int last) {
        int end = last + 1;
        while (end < roles.length && (roles[end] == Role.SHORT || roles[end] == Role.HEADING)) {
            end++;
        }
        // A heading right ahead of links is theirs.
        while (end < roles.length && end > last + 1 && roles[end - 1] == Role.HEADING) {
            end--;
        }
        return end;
    }

    /** Links inside the content: a list of them is none of it, a single line may be, such as the speaker's name. */
    private void markLinkLists(boolean[] out) {
        for (int i = 0; i < roles.length; i++) {
            boolean beside = isLinks(i - 1) || isLinks(i + 1);
            out[i] |= roles[i] == Role.LINKS && (beside || blocks.get(i).listed());
        }
        // A heading right ahead of such a list is its own.
        for (int i = 0; i + 1 < roles.length; i++) {
            out[i] |= roles[i] == Role.HEADING
                    && roles[i + 1] == Role.LINKS
                    && out[i + 1]
                    && blocks.get(i + 1).listed();
        }
    }

    private boolean isLinks(int i) {
        return i >= 0 && i < roles.length && roles[i] == Role.LINKS;
    }
}
