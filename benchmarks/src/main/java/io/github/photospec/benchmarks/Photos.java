package io.github.photospec.benchmarks;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The photos that benchmarks measure on: painted, so that anyone can repeat them. */
final class Photos {
    private static final int ICC_MARKER = 0xE2;
    private static final int UPLOAD_BYTES = 15 << 10;

    private Photos() {}

    /** The specification that every benchmark checks against. */
    static PhotoSpec spec() {
        try {
            return SpecCatalog.bundled().require("hn-student-cet-pretco");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A conforming upload, 180 x 240 px, about 15 KB. */
    static byte[] upload(long seed) {
        return JpegWriter.standard().withDpi(72).fitting(portrait(seed, 180, 240), 0, UPLOAD_BYTES);
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
