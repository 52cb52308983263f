package org.lectern.dedup.catalog;

import org.lectern.dedup.Works;

/**
 * The works of a catalogue at one revision.
 *
 * @param works all works
 * @param places where each text stands in them
 */
record SortedWorks(Works works, TextPlaces places) {}
