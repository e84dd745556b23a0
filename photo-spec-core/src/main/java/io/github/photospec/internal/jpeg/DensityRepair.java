package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.internal.header.Bytes;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.header.JpegMarker;
import io.github.photospec.internal.header.JpegSegment;
import io.github.photospec.internal.header.PhotoshopReader;
import io.github.photospec.internal.repair.Presentation;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes a density wherever a file states one, and into JFIF in any case. */
final class DensityRepair {
    /** Where the second of two 16.16 numbers stands (Adobe Photoshop File Formats Specification, ResolutionInfo). */
    private static final int VERTICAL = 8;

    private DensityRepair() {}

    /** Whether every statement is this one, and JFIF is among them if the file can have it. */
    static boolean isStated(Header header, int dotsPerInch) {
        List<Density> densities = header.densities();
        boolean same = densities.stream()
                .allMatch(density -> density.isPhysical() && density.x() == dotsPerInch && density.y() == dotsPerInch);
        boolean atFirstPlace =
                !canHaveJfif(header) || densities.stream().anyMatch(density -> density.origin() == Origin.JFIF);
        return same && atFirstPlace && !densities.isEmpty();
    }

    /** The file with this density; empty if there is no place for it, or some statement cannot be changed. */
    static Optional<byte[]> write(byte[] file, JpegLayout layout, Header header, int dotsPerInch) {
        byte[] copy = file.clone();
        boolean jfif = false;
        boolean exif = false;
        for (JpegSegment segment : layout.segments()) {
            if (JfifSegment.isJfif(segment, copy)) {
                JfifSegment.write(copy, segment, dotsPerInch);
                jfif = true;
            } else if (ExifPatch.isExif(segment, copy)) {
                ExifPatch.of(copy, segment).density(dotsPerInch);
                exif = true;
            } else if (segment.marker() == JpegMarker.APP13) {
                writePhotoshop(copy, segment, dotsPerInch);
            }
        }
        byte[] written = jfif ? copy : withSegment(copy, header, exif, dotsPerInch);
        return Headers.read(written, ImageFormat.JPEG)
                .filter(after -> isStated(after, dotsPerInch))
                .map(after -> written);
    }

    private static byte[] withSegment(byte[] file, Header header, boolean exif, int dotsPerInch) {
        if (canHaveJfif(header)) {
            return SegmentEdit.inserted(file, FileHead.jfif(OptionalInt.of(dotsPerInch)));
        }
        return exif
                ? file
                : SegmentEdit.inserted(
                        file, ExifSegment.of(new Presentation(Orientation.UPRIGHT, OptionalInt.of(dotsPerInch))));
    }

    /** JFIF means grey or YCbCr (JFIF 1.02, p. 3): decoders would take red, green and blue for luma and chroma. */
    static boolean canHaveJfif(Header header) {
        return header.colourMode() == ColourMode.GREY || header.colourMode() == ColourMode.YCBCR;
    }

    private static void writePhotoshop(byte[] file, JpegSegment segment, int dotsPerInch) {
        for (Bytes resolution : PhotoshopReader.resolutions(segment.payload(file))) {
            ByteBuffer.wrap(file)
                    .putInt(resolution.start(), dotsPerInch << Short.SIZE)
                    .putInt(resolution.start() + VERTICAL, dotsPerInch << Short.SIZE);
        }
    }
}
