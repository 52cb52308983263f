package org.lectern.dedup;

/** The sizes of many sketches side by side in memory, for those who ask in no order for one of a million. */
final class SketchSizes {

    private final long[] packed;

    SketchSizes(Sketch[] sketches) {
        packed = new long[sketches.length];
        for (int i = 0; i < sketches.length; i++) {
            Sketch.Size size = sketches[i].size();
            packed[i] = (long) size.hashes() << 32 | size.coarse();
        }
    }

    Sketch.Size get(int sketch) {
        return new Sketch.Size((int) (packed[sketch] >>> 32), (int) packed[sketch]);
    }
}
