package org.lectern.report;

import org.lectern.text.Labelled;

/** How a TEI document ties its apparatus to the text; chapter 13.2 of the Guidelines. */
public enum TeiMethod implements Labelled {
    /** The text holds the readings of all witnesses at their places. */
    PARALLEL_SEGMENTATION,
    /** The base text stands by itself, with anchors; the apparatus stands apart and points at them. */
    DOUBLE_END_POINT
}
