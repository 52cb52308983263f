package org.lectern.dedup.catalog;

import java.util.List;

/**
 * Whether a catalogue is sound, and still says what the files say.
 *
 * @param files how many it knows, those that could not be read included
 * @param changed the names of files whose bytes are others now
 * @param vanished the names of files that are not there any more
 * @param damages what is wrong with the catalogue itself; empty if it is sound
 */
public record Health(int files, List<String> changed, List<String> vanished, List<String> damages) {

    /** Makes the lists unmodifiable. */
    public Health {
        changed = List.copyOf(changed);
        vanished = List.copyOf(vanished);
        damages = List.copyOf(damages);
    }

    /** Whether nothing has to be done. */
    public boolean isSound() {
        return changed.isEmpty() && vanished.isEmpty() && damages.isEmpty();
    }
}
