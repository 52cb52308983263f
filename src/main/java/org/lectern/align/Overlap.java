package org.lectern.align;

/** What two blocks share by the alignment of the whole texts; it grows word by word. */
final class Overlap {

    /** A shared run of so many words links two blocks, unless it is a small part of both. */
    private static final int LONG_RUN = 6;

    /** The run must weigh as much as so many words that occur once on each side. */
    private static final double RARE_WORDS = 2.5;

    /** A shared passage must have so much of the weight of the shorter block. */
    private static final double SOME = 0.12;

    /** So many shared words that stand close together link two blocks: a sentence that crossed a border. */
    private static final int PASSAGE = 5;

    private static final int RUN_IN_PASSAGE = 3;
    private static final double DENSE = 0.55;

    /** So much of the weight of the shorter block links the two. */
    private static final double MOST = 0.4;

    /** A passage stands at the border of a block if at most so many words of it do not. */
    private static final int AT_BORDER = 3;

    /** So many shared words are a long sentence, and prove themselves in a block of any length. */
    private static final int LONG_SENTENCE = 20;

    /** A part of a block that was divided has so much of its weight from there. */
    private static final double PART = 0.5;

    /** So much of a block's weight is nearly all of it. */
    private static final double WHOLE = 0.8;

    private final Bag base;
    private final Bag other;
    private final int baseBlock;
    private final int otherBlock;
    private double weight;
    private int firstBase;
    private int firstOther;
    private int lastBase;
    private int lastOther;
    private int extent;
    private int words;
    private int run;
    private int longestRun;
    private double runWeight;
    private double heaviestRun;

    Overlap(Bag base, Bag other, int baseBlock, int otherBlock) {
        this.base = base;
        this.other = other;
        this.baseBlock = baseBlock;
        this.otherBlock = otherBlock;
    }

    int baseBlock() {
        return baseBlock;
    }

    int otherBlock() {
        return otherBlock;
    }

    /** The weight of the shared words. */
    double weight() {
        return weight;
    }

    /** Adds a pair of aligned words behind those that it has. */
    void add(int baseWord, int otherWord) {
        boolean continues = words > 0 && lastBase == baseWord - 1 && lastOther == otherWord - 1;
        if (words == 0) {
            firstBase = baseWord;
            firstOther = otherWord;
        }
        lastBase = baseWord;
        lastOther = otherWord;
        extent = Math.max(baseWord - firstBase, otherWord - firstOther) + 1;
        weight += base.weightOfWord(baseWord);
        words++;
        run = continues ? run + 1 : 1;
        runWeight = base.weightOfWord(baseWord) + (continues ? runWeight : 0);
        longestRun = Math.max(longestRun, run);
        heaviestRun = Math.max(heaviestRun, runWeight);
    }

    /**
     * Whether all its words stand in one run with those of the overlap before and the one behind: words that one text has
     * ahead of the border of a paragraph, and the other behind it.
     */
    boolean goesOn(Overlap previous, Overlap next) {
        return longestRun == words
                && previous.lastBase == firstBase - 1
                && previous.lastOther == firstOther - 1
                && next.firstBase == lastBase + 1
                && next.firstOther == lastOther + 1;
    }

    /** Whether the two blocks may belong together for it. */
    boolean strong() {
        int fewer = Math.min(base.words(baseBlock), other.words(otherBlock));
        double lighter = Math.min(base.weight(baseBlock), other.weight(otherBlock));
        if ((telling() || dense()) && (weight >= SOME * lighter || crossedBorder())) {
            return true;
        }
        return weight >= MOST * lighter && (words >= 4 || longestRun == fewer || comparable());
    }

    /** Whether a run is too long, and of words too rare, to stand in both by chance. */
    boolean telling() {
        return longestRun >= LONG_RUN && heaviestRun >= RARE_WORDS * base.heaviestWord();
    }

    /** Whether it links the two blocks whatever else they have: a long sentence, or nearly all of the shorter. */
    boolean proves() {
        double lighter = Math.min(base.weight(baseBlock), other.weight(otherBlock));
        return words >= LONG_SENTENCE || words >= LONG_RUN && weight >= WHOLE * lighter;
    }

    /** Whether the block of the base is a part of the other block, and not merely has a few words of it. */
    boolean basePart() {
        return proves() || weight >= PART * base.weight(baseBlock);
    }

    /** Whether the block of the other is a part of the base's. */
    boolean otherPart() {
        return proves() || weight >= PART * other.weight(otherBlock);
    }

    /** The weight of the shared words in that of both blocks (Dice), 0 to 1. */
    double dice() {
        return 2 * weight / (base.weight(baseBlock) + other.weight(otherBlock));
    }

    /** Whether the passage closes one of the blocks and opens the other, as a sentence does that crossed a border. */
    private boolean crossedBorder() {
        boolean closesBase = base.end(baseBlock) - lastBase <= AT_BORDER;
        boolean opensBase = firstBase - base.start(baseBlock) < AT_BORDER;
        boolean closesOther = other.end(otherBlock) - lastOther <= AT_BORDER;
        boolean opensOther = firstOther - other.start(otherBlock) < AT_BORDER;
        return closesBase && opensOther || opensBase && closesOther;
    }

    private boolean dense() {
        return words >= PASSAGE && longestRun >= RUN_IN_PASSAGE && words >= DENSE * extent;
    }

    /** Whether the two are of like size, so that a word or two in common mean something. */
    private boolean comparable() {
        int one = base.words(baseBlock);
        int two = other.words(otherBlock);
        return Math.max(one, two) <= 3 * Math.min(one, two);
    }
}
