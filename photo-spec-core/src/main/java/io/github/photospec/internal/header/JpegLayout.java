package io.github.photospec.internal.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything stands in a JPEG. Between a scan's segment and the next segment is coded data; between others is
 * nothing, or what decoders skip.
 *
 * @param segments all segments between the start marker and the end marker, in the file's order
 * @param end the place after the end marker; if there is none, the file's length
 * @param endMissing whether there is no end marker
 */
public record JpegLayout(List<JpegSegment> segments, int end, boolean endMissing) {
    /** Profiles and notes of makers are split into some hundred at most; hostile files could hold millions. */
    private static final int MOST_SEGMENTS = 10_000;

    private static final int AFTER_SOI = 2;

    public JpegLayout {
        segments = List.copyOf(segments);
    }

    /** The layout of a JPEG; empty if decoders would not get as far as its first scan, or it has too many segments. */
    public static Optional<JpegLayout> read(byte[] bytes) {
        Bytes file = Bytes.of(bytes);
        JpegMarkers markers = new JpegMarkers(file);
        List<JpegSegment> segments = new ArrayList<>();
        int at = beforeScans(file, markers, segments);
        if (at == JpegMarkers.NONE) {
            return Optional.empty();
        }
        while (at != JpegMarkers.NONE && file.u8(at + 1) != JpegMarker.EOI) {
            int code = file.u8(at + 1);
            if (markers.isSegment(at, code)) {
                segments.add(new JpegSegment(code, at, markers.afterSegment(at, code)));
            }
            if (segments.size() > MOST_SEGMENTS) {
                return Optional.empty();
            }
            at = markers.nextAfterScan(markers.afterSegment(at, code));
        }
        boolean endMissing = at == JpegMarkers.NONE;
        return Optional.of(new JpegLayout(segments, endMissing ? bytes.length : at + 2, endMissing));
    }

    /** Collects the segments before the first scan; answers where that is, under the same conditions as the reader. */
    private static int beforeScans(Bytes file, JpegMarkers markers, List<JpegSegment> segments) {
        int at = markers.next(AFTER_SOI);
        while (at != JpegMarkers.NONE && segments.size() <= MOST_SEGMENTS) {
            int code = file.u8(at + 1);
            if (JpegMarker.isRestart(code) || code < JpegMarker.SOF0) {
                at = markers.next(at + 2);
                continue;
            }
            int length = file.u16(at + 2);
            if (!JpegMarker.hasSegment(code) || length < 2 || !file.has(at + 2, length)) {
                return JpegMarkers.NONE;
            }
            if (code == JpegMarker.SOS) {
                return at;
            }
            segments.add(new JpegSegment(code, at, at + 2 + length));
            at = markers.next(at + 2 + length);
        }
        return JpegMarkers.NONE;
    }

    /** Where the data of a scan ends: at the next segment, the end marker or the file's end. */
    public int dataEnd(int scan) {
        if (scan + 1 < segments.size()) {
            return segments.get(scan + 1).start();
        }
        return endMissing ? end : end - 2;
    }
}
