package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.repair.Presentation;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Removes metadata, and says again in the fewest words what was said only there but decides how the picture looks. */
final class MetadataRepair {
    private MetadataRepair() {}

    /**
     * The file without metadata; empty if nothing can be made of it.
     *
     * @param removed gets the names of what was removed
     */
    static Optional<byte[]> of(byte[] file, JpegLayout layout, Header before, Set<String> removed) {
        byte[] bare = MetadataRemoval.of(file, layout, removed);
        Presentation wanted = Presentation.of(before);
        Optional<Header> after = Headers.read(bare, ImageFormat.JPEG);
        if (after.isEmpty()) {
            return Optional.empty();
        }
        if (DensityRepair.canHaveJfif(before)) {
            return withJfif(bare, before, after.get(), wanted.dotsPerInch())
                    .flatMap(told -> withOrientation(told, before));
        }
        boolean told = Presentation.of(after.get()).equals(wanted);
        return Optional.of(told ? bare : SegmentEdit.inserted(bare, ExifSegment.of(wanted)));
    }

    /** Where nothing says how colours are stored, some decoders guess red, green and blue. */
    private static Optional<byte[]> withJfif(byte[] bare, Header before, Header after, OptionalInt density) {
        if (density.isPresent() && !Presentation.of(after).dotsPerInch().equals(density)) {
            return JpegLayout.read(bare)
                    .flatMap(layout -> DensityRepair.write(bare, layout, after, density.getAsInt()));
        }
        boolean lost = before.coding().coloursStated() && !after.coding().coloursStated();
        return Optional.of(lost ? SegmentEdit.inserted(bare, FileHead.jfif(OptionalInt.empty())) : bare);
    }

    private static Optional<byte[]> withOrientation(byte[] bare, Header before) {
        if (before.orientation() == Orientation.UPRIGHT) {
            return Optional.of(bare);
        }
        byte[] exif = ExifSegment.of(new Presentation(before.orientation(), OptionalInt.empty()));
        return JpegLayout.read(bare).map(layout -> SegmentEdit.insertedBehindJfif(bare, layout, exif));
    }
}
