package io.github.photospec.internal.jpeg;

import static io.github.photospec.internal.header.JpegMarker.APP0;
import static io.github.photospec.internal.header.JpegMarker.APP15;
import static io.github.photospec.internal.header.JpegMarker.COM;
import static io.github.photospec.internal.header.JpegMarker.SOS;

import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.header.JpegSegment;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what decoders do not need: everything but JFIF, Adobe's marker, colour profiles, and an EXIF that says no more
 * than we write ourselves: density and sRGB.
 */
final class MetadataRemoval {
    /** Adobe Technical Note 5116: readers take a shorter one for something else. */
    private static final int ADOBE_LENGTH = 12;

    private static final int SOI_LENGTH = 2;

    private final byte[] file;
    private final JpegLayout layout;
    private final ByteSink out;
    private final Set<String> removed;
    private boolean jfif;

    private MetadataRemoval(byte[] file, JpegLayout layout, Set<String> removed) {
        this.file = file;
        this.layout = layout;
        this.removed = removed;
        this.out = new ByteSink(file.length);
    }

    /**
     * The file without its metadata.
     *
     * @param removed gets what that was, in the file's order
     */
    static byte[] of(byte[] file, JpegLayout layout, Set<String> removed) {
        return new MetadataRemoval(file, layout, removed).run();
    }

    private byte[] run() {
        out.write(file, 0, SOI_LENGTH);
        List<JpegSegment> segments = layout.segments();
        int copied = SOI_LENGTH;
        boolean scanned = false;
        for (int i = 0; i < segments.size(); i++) {
            JpegSegment segment = segments.get(i);
            boolean clean = layout.dataEnd(i) == segment.end();
            if (scanned) {
                // Damaged data may look like a segment, and what follows it be data again: then all stays.
                out.write(file, copied, segment.start());
                writeOrLeaveOut(segment, !clean);
            } else {
                leaveOutJunk(copied, segment.start());
                writeOrLeaveOut(segment, false);
            }
            scanned |= segment.marker() == SOS;
            copied = segment.end();
        }
        out.write(file, copied, file.length);
        return out.toArray();
    }

    /** Fill bytes and whatever decoders skip between segments. */
    private void leaveOutJunk(int from, int to) {
        if (to > from) {
            removed.add("between segments");
        }
    }

    private void writeOrLeaveOut(JpegSegment segment, boolean stays) {
        boolean metadata = (segment.marker() >= APP0 && segment.marker() <= APP15) || segment.marker() == COM;
        if (!metadata || stays || decidesColours(segment)) {
            out.write(file, segment.start(), segment.end());
        } else if (JfifSegment.isJfif(segment, file) && !jfif) {
            jfif = true;
            writeJfif(segment);
        } else {
            removed.add(segment.marker() == COM ? "COM" : "APP" + (segment.marker() - APP0));
        }
    }

    private void writeJfif(JpegSegment segment) {
        byte[] bare = JfifSegment.withoutThumbnail(segment, file);
        if (JfifSegment.hasThumbnail(segment, file)) {
            removed.add("thumbnail");
        }
        out.write(bare, 0, bare.length);
    }

    private boolean decidesColours(JpegSegment segment) {
        return segment.isApplication(2, "ICC_PROFILE\0", file)
                || isAdobe(segment, file)
                || ExifSegment.isOfSrgb(file, segment.start(), segment.end());
    }

    static boolean isAdobe(JpegSegment segment, byte[] file) {
        return segment.isApplication(14, "Adobe", file) && segment.payload(file).length() >= ADOBE_LENGTH;
    }
}
