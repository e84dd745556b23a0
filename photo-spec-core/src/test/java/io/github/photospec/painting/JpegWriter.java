package io.github.photospec.painting;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes pictures as JPEG files with exactly the metadata asked for. The JDK compresses, the segments are written byte by
 * byte, so the same settings give the same file on the same JDK. Immutable and thread-safe.
 *
 * @param quality 0 to 1 as the JDK understands it
 * @param progressive several scans instead of one baseline scan
 * @param subsampling how colour is stored; ignored for grey
 * @param grey one component instead of three
 * @param segments metadata in the order of the file
 */
public record JpegWriter(
        double quality, boolean progressive, Subsampling subsampling, boolean grey, List<JpegSegment> segments) {
    private static final int SEARCH_STEPS = 12;

    public JpegWriter {
        Limits.require("quality", quality, 0, 1);
        segments = List.copyOf(segments);
    }

    /** Baseline, quality 0.9, 4:2:0, with a JFIF header that states no density. */
    public static JpegWriter standard() {
        List<JpegSegment> segments = List.of(JpegSegment.jfif(JpegSegment.ASPECT_ONLY, 1, 1));
        return new JpegWriter(0.9, false, Subsampling.HALF, false, segments);
    }

    public JpegWriter withQuality(double newQuality) {
        return new JpegWriter(newQuality, progressive, subsampling, grey, segments);
    }

    public JpegWriter withProgressive(boolean newProgressive) {
        return new JpegWriter(quality, newProgressive, subsampling, grey, segments);
    }

    public JpegWriter withSubsampling(Subsampling newSubsampling) {
        return new JpegWriter(quality, progressive, newSubsampling, grey, segments);
    }

    public JpegWriter withGrey(boolean newGrey) {
        return new JpegWriter(quality, progressive, subsampling, newGrey, segments);
    }

    /** States a JFIF density in dots per inch. */
    public JpegWriter withDpi(int dpi) {
        return withDensity(JpegSegment.PER_INCH, dpi, dpi);
    }

    /** States a JFIF density; the units are constants of {@link JpegSegment}. */
    public JpegWriter withDensity(int unit, int x, int y) {
        return withSegment(JpegSegment.jfif(unit, x, y));
    }

    /** Leaves the JFIF header out. */
    public JpegWriter withoutJfif() {
        return withSegments(others(JpegSegment.APP0));
    }

    /** Adds a comment in UTF-8. */
    public JpegWriter withComment(String text) {
        return withSegment(JpegSegment.comment(text));
    }

    /** Adds Exif data, in place of any set before. */
    public JpegWriter withExif(Exif exif) {
        return withSegment(exif.segment());
    }

    /** Adds a segment, in place of one with the same marker if there is one. JFIF goes first. */
    public JpegWriter withSegment(JpegSegment segment) {
        List<JpegSegment> changed = new ArrayList<>(others(segment.marker()));
        changed.add(segment.marker() == JpegSegment.APP0 ? 0 : changed.size(), segment);
        return withSegments(changed);
    }

    private List<JpegSegment> others(int marker) {
        return segments.stream().filter(segment -> segment.marker() != marker).toList();
    }

    private JpegWriter withSegments(List<JpegSegment> newSegments) {
        return new JpegWriter(quality, progressive, subsampling, grey, newSegments);
    }

    /** The bytes of a JPEG file that shows the picture. */
    public byte[] write(BufferedImage image) {
        byte[] plain = new JpegCompression((float) quality, progressive, subsampling).compress(image, grey);
        return JpegBytes.withMetadata(plain, segments);
    }

    /**
     * Writes with the best quality whose file has {@code minBytes} to {@code maxBytes} bytes, ends included. Nothing is
     * padded.
     *
     * @throws IllegalArgumentException if no quality gives such a file
     */
    public byte[] fitting(BufferedImage image, int minBytes, int maxBytes) {
        byte[] best = withQuality(1).write(image);
        double fits = 0;
        double tooLarge = 1;
        if (best.length > maxBytes) {
            best = withQuality(0).write(image);
            for (int step = 0; step < SEARCH_STEPS; step++) {
                double middle = (fits + tooLarge) / 2;
                byte[] candidate = withQuality(middle).write(image);
                if (candidate.length > maxBytes) {
                    tooLarge = middle;
                } else {
                    fits = middle;
                    best = candidate;
                }
            }
        }
        if (best.length < minBytes || best.length > maxBytes) {
            throw new IllegalArgumentException(
                    "No quality gives " + minBytes + " to " + maxBytes + " bytes; the nearest is " + best.length);
        }
        return best;
    }
}
