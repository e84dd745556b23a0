package io.github.photospec.benchmarks;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.internal.decode.PhotoDecoder;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.Exif;
import io.github.photospec.painting.JpegSegment;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.painting.StoredTurn;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The photos that benchmarks measure on: painted, so that anyone can repeat them. */
final class Photos {
    /** What every benchmark checks against. */
    static final String SPEC = "hn-student-cet-pretco";

    private static final int ICC_MARKER = 0xE2;
    private static final int UPLOAD_BYTES = 15 << 10;

    private Photos() {}

    /** The specification of that name. */
    static PhotoSpec spec() {
        try {
            return SpecCatalog.bundled().require(SPEC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A conforming upload, 180 x 240 px, about 15 KB. */
    static byte[] upload(long seed) {
        return JpegWriter.standard().withDpi(72).fitting(portrait(seed, 180, 240), 0, UPLOAD_BYTES);
    }

    /** The same with an EXIF segment that says where it was taken. */
    static byte[] uploadWithPlace(long seed) {
        return JpegWriter.standard()
                .withExif(Exif.empty().withGps(28.2, 112.9))
                .fitting(portrait(seed, 180, 240), 0, UPLOAD_BYTES);
    }

    /** The same size as a PNG. */
    static byte[] png(long seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(portrait(seed, 180, 240), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The working image of a JPEG. */
    static SrgbImage decoded(byte[] jpeg) {
        Header header = Headers.read(jpeg, ImageFormat.JPEG).orElseThrow();
        return PhotoDecoder.decode(jpeg, ImageFormat.JPEG, header).image().orElseThrow();
    }

    /** A white pixel, to begin with. */
    static SrgbImage blank() {
        return SrgbImage.ofRows(1, 1, (y, row) -> row[0] = -1);
    }

    /** What this inspector finds in an upload. */
    static Inspection inspected(PhotoInspector inspector) {
        return inspector.inspect(upload(1), Optional.of("430102200501011234.jpg"));
    }

    /** What a phone makes: 12 megapixels, quality 90, about 1.5 MB. */
    static byte[] phone() {
        return phoneWriter().write(portrait(1, 3000, 4000));
    }

    /** The same before a wall or in a room that does not comply. */
    static byte[] phone(Backdrop backdrop) {
        return phoneWriter()
                .write(PortraitPainter.standard()
                        .paint(Sitter.random(1), backdrop, 3000, 4000)
                        .image());
    }

    /** The same, stored on its side with an EXIF tag, as most phones do. */
    static byte[] phoneTurnedByExif() {
        return phoneWriter().withExif(Exif.empty().withOrientation(6)).write(StoredTurn.of(portrait(1, 3000, 4000), 6));
    }

    /** The same with sides of whole blocks, as most phones have them, so that it can be turned without loss. */
    static byte[] phoneTurnedInWholeBlocks() {
        return phoneWriter().withExif(Exif.empty().withOrientation(6)).write(StoredTurn.of(portrait(1, 2976, 3968), 6));
    }

    /** The same with a colour profile that is not sRGB, so that every pixel of the working image is converted. */
    static byte[] phoneWithProfile() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] signature = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII);
        byte[] payload = Arrays.copyOf(signature, signature.length + profile.length);
        System.arraycopy(profile, 0, payload, signature.length, profile.length);
        return phoneWriter().withSegment(JpegSegment.of(ICC_MARKER, payload)).write(portrait(1, 3000, 4000));
    }

    private static JpegWriter phoneWriter() {
        return JpegWriter.standard().withDpi(72).withQuality(0.9);
    }

    private static BufferedImage portrait(long seed, int width, int height) {
        return PortraitPainter.standard()
                .paint(Sitter.random(seed), Backdrop.white(), width, height)
                .image();
    }
}
