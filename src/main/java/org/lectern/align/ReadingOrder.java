package org.lectern.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts links into the order in which a reader of the base meets them. */
final class ReadingOrder {

    private ReadingOrder() {}

    /**
     * The links in the order of the base; a block that only the other has follows the link of the block that it follows
     * in the other.
     */
    static List<Link> of(List<Link> links, int otherBlocks) {
        List<Link> ofBase = links.stream()
                .filter(link -> !link.base().isEmpty())
                .sorted(Comparator.comparing(link -> link.base().get(0)))
                .toList();
        Link[] insertions = new Link[otherBlocks];
        for (Link link : links) {
            if (link.base().isEmpty()) {
                insertions[link.other().get(0)] = link;
            }
        }
        int[] holders = new int[otherBlocks];
        Arrays.fill(holders, -1);
        for (int k = 0; k < ofBase.size(); k++) {
            if (!ofBase.get(k).moved()) {
                for (int block : ofBase.get(k).other()) {
                    holders[block] = k;
                }
            }
        }
        List<List<Link>> behind = new ArrayList<>();
        for (int k = 0; k <= ofBase.size(); k++) {
            behind.add(new ArrayList<>());
        }
        int holder = -1;
        for (int block = 0; block < otherBlocks; block++) {
            holder = Math.max(holder, holders[block]);
            if (insertions[block] != null) {
                behind.get(holder + 1).add(insertions[block]);
            }
        }
        List<Link> ordered = new ArrayList<>(behind.get(0));
        for (int k = 0; k < ofBase.size(); k++) {
            ordered.add(ofBase.get(k));
            ordered.addAll(behind.get(k + 1));
        }
        return ordered;
    }
}
