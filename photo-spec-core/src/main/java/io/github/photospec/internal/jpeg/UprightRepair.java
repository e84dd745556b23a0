package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.header.JpegSegment;
import io.github.photospec.internal.repair.Refusal;

/** Makes a picture stand upright without its EXIF tag. */
final class UprightRepair {
    private UprightRepair() {}

    static byte[] of(byte[] file, JpegLayout layout, Header header) throws CodingException {
        byte[] upright = UprightWriter.write(file, layout, header.orientation());
        JpegLayout after =
                JpegLayout.read(upright).orElseThrow(() -> CodingException.damaged("The upright file has no scan"));
        boolean transposed = header.orientation().swapsAxes();
        for (JpegSegment segment : after.segments()) {
            if (ExifPatch.isExif(segment, upright)) {
                ExifPatch.of(upright, segment).upright(transposed);
            } else if (transposed && JfifSegment.isJfif(segment, upright)) {
                JfifSegment.swap(upright, segment);
            }
        }
        boolean turned = Headers.read(upright, ImageFormat.JPEG)
                .filter(read -> read.orientation() == Orientation.UPRIGHT)
                .isPresent();
        if (!turned) {
            throw new CodingException(Refusal.NO_PLACE, "The tag cannot be changed");
        }
        return upright;
    }
}
