package io.github.photospec.painting;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JPEG files as bytes: taken apart, put together again, and damaged. */
public final class JpegBytes {
    private static final int START_OF_SCAN = 0xDA;

    private JpegBytes() {}

    /** The segments between the start of the image and the first scan, tables included, in the order of the file. */
    public static List<JpegSegment> segments(byte[] jpeg) {
        List<JpegSegment> segments = new ArrayList<>();
        int at = 2;
        while (marker(jpeg, at) != START_OF_SCAN) {
            int length = ((jpeg[at + 2] & 255) << 8) | (jpeg[at + 3] & 255);
            segments.add(JpegSegment.of(marker(jpeg, at), Arrays.copyOfRange(jpeg, at + 4, at + 2 + length)));
            at += 2 + length;
        }
        return segments;
    }

    /** The same picture with exactly the given application segments and comments, placed first. */
    static byte[] withMetadata(byte[] jpeg, List<JpegSegment> metadata) {
        List<JpegSegment> all = new ArrayList<>(metadata);
        int end = 2;
        for (JpegSegment segment : segments(jpeg)) {
            end += segment.size();
            if (!isMetadata(segment.marker())) {
                all.add(segment);
            }
        }
        int size = all.stream().mapToInt(JpegSegment::size).sum();
        ByteBuffer result = ByteBuffer.allocate(2 + size + jpeg.length - end);
        result.put(jpeg, 0, 2);
        all.forEach(segment -> segment.writeTo(result));
        return result.put(jpeg, end, jpeg.length - end).array();
    }

    /** The file followed by bytes that do not belong to it, as some phones and download tools leave them. */
    public static byte[] withTrailing(byte[] jpeg, byte[] trailing) {
        byte[] longer = Arrays.copyOf(jpeg, jpeg.length + trailing.length);
        System.arraycopy(trailing, 0, longer, jpeg.length, trailing.length);
        return longer;
    }

    /** The beginning of the file, as an interrupted upload leaves it. */
    public static byte[] truncated(byte[] jpeg, int length) {
        Limits.require("length", length, 0, jpeg.length);
        return Arrays.copyOf(jpeg, length);
    }

    private static int marker(byte[] jpeg, int at) {
        if (at + 4 > jpeg.length || (jpeg[at] & 255) != 0xFF) {
            throw new IllegalArgumentException("No JPEG marker at byte " + at);
        }
        return jpeg[at + 1] & 255;
    }

    private static boolean isMetadata(int marker) {
        return (marker >= JpegSegment.APP0 && marker <= 0xEF) || marker == JpegSegment.COM;
    }
}
