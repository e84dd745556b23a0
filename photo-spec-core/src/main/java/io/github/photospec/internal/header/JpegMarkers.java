package io.github.photospec.internal.header;

/** Finds the markers of a JPEG, as forgiving as decoders are. */
final class JpegMarkers {
    static final int NONE = -1;

    private final Bytes file;

    JpegMarkers(Bytes file) {
        this.file = file;
    }

    /**
     * The first marker from here on, or {@link #NONE}. Decoders skip whatever stands between segments, and fill bytes
     * before a marker (B.1.1.2).
     */
    int next(int from) {
        int at = file.indexOfFf(from);
        while (at != NONE) {
            int code = file.u8(at + 1);
            if (code != 0 && code != 0xff) {
                return at;
            }
            at = file.indexOfFf(at + 1);
        }
        return NONE;
    }

    /** A marker that cannot stand after a scan, or leads out of the file, is damaged data and no segment. */
    int afterSegment(int at, int code) {
        return isSegment(at, code) ? at + 2 + file.u16(at + 2) : at + 2;
    }

    /** Whether this marker may stand after a scan and its segment lies inside the file. */
    boolean isSegment(int at, int code) {
        int length = file.u16(at + 2);
        return JpegMarker.isBetweenScans(code) && length >= 2 && file.has(at + 2, length);
    }

    /** In scan data 0xFF 0x00 stands for the byte 0xFF, and restart markers belong to it (B.1.1.5, E.1.4). */
    int nextAfterScan(int from) {
        int at = next(from);
        while (at != NONE && JpegMarker.isRestart(file.u8(at + 1))) {
            at = next(at + 2);
        }
        return at;
    }
}
