package org.lectern.dedup.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.lectern.dedup.Fingerprint;

/** Looks whether a catalogue is sound, and whether its files are as they were. */
final class Inspection {

    private final Snapshot snapshot;
    private final List<String> changed = new ArrayList<>();
    private final List<String> vanished = new ArrayList<>();
    private final List<String> damages = new ArrayList<>();

    Inspection(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Reads all that is stored, and of the files those whose size or time is another. */
    Health run() throws IOException {
        try {
            snapshot.verifyChecksums();
            Set<Fingerprint> texts = texts();
            List<StoredFile> files = snapshot.files();
            for (StoredFile file : files) {
                if (file.text() != null && !texts.contains(file.text())) {
                    damages.add(file.name() + " lacks its text");
                }
                compare(file);
            }
            files.forEach(file -> texts.remove(file.text()));
            texts.forEach(text -> damages.add("text " + text + " belongs to no file"));
            Collections.sort(changed);
            Collections.sort(vanished);
            return new Health(files.size(), changed, vanished, damages);
        } catch (CorruptIndexException e) {
            damages.add(e.getMessage());
            return new Health(0, changed, vanished, damages);
        }
    }

    private Set<Fingerprint> texts() throws IOException {
        Set<Fingerprint> texts = new HashSet<>();
        for (int text : snapshot.having(Fields.COARSE)) {
            Fingerprint key = snapshot.key(text);
            if (!texts.add(key)) {
                damages.add("text " + key + " is there twice");
            }
            if (!snapshot.wording(text).isSound()) {
                damages.add("text " + key + " is not what was read");
            }
        }
        return texts;
    }

    private void compare(StoredFile file) throws IOException {
        Path path = Path.of(file.path());
        if (!Files.exists(path)) {
            vanished.add(file.name());
            return;
        }
        if (file.reason() != null) {
            // Nothing was read that could be compared.
            return;
        }
        try {
            if (!file.state().proves(StoredFile.State.of(path)) && !file.hasBytesOf(path)) {
                changed.add(file.name());
            }
        } catch (NoSuchFileException e) {
            vanished.add(file.name());
        }
    }
}
