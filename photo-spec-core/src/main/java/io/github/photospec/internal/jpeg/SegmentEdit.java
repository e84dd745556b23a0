package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.header.JpegSegment;
import java.util.function.Predicate;

/** Copies of a JPEG with segments put in or left out. */
final class SegmentEdit {
    private static final int SOI_LENGTH = 2;

    private SegmentEdit() {}

    /** With this segment right after the start marker, where JFIF has to be (JFIF 1.02, p. 5). */
    static byte[] inserted(byte[] file, byte[] segment) {
        return inserted(file, SOI_LENGTH, segment);
    }

    /** With this segment behind JFIF. */
    static byte[] insertedBehindJfif(byte[] file, JpegLayout layout, byte[] segment) {
        boolean jfif = !layout.segments().isEmpty()
                && JfifSegment.isJfif(layout.segments().get(0), file);
        return inserted(file, jfif ? layout.segments().get(0).end() : SOI_LENGTH, segment);
    }

    private static byte[] inserted(byte[] file, int place, byte[] segment) {
        ByteSink out = new ByteSink(file.length + segment.length);
        out.write(file, 0, place);
        out.write(segment, 0, segment.length);
        out.write(file, place, file.length);
        return out.toArray();
    }

    /** Without the segments of which this is true. */
    static byte[] without(byte[] file, JpegLayout layout, Predicate<JpegSegment> unwanted) {
        ByteSink out = new ByteSink(file.length);
        int copied = 0;
        for (JpegSegment segment : layout.segments()) {
            if (unwanted.test(segment)) {
                out.write(file, copied, segment.start());
                copied = segment.end();
            }
        }
        out.write(file, copied, file.length);
        return out.toArray();
    }
}
