package io.github.photospec.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.Box;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.testing.SharedData;
import io.github.photospec.testing.TestExif;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebpDecodingTest {
    @Test
    void every_pixel_of_a_lossless_picture_is_kept() {
        BufferedImage image = WebpPictures.picture(9, 7, WebpPictures::speckled);

        Decoded decoded = DecodedFiles.decode(Webp.lossless(image));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        assertThat(decoded.opaque()).isTrue();
        assertSame(decoded, 9, 7, WebpPictures::speckled);
    }

    /** Written by libwebp 1.2.4 at its highest effort: with copies, a colour cache, and the transform of each name. */
    @ParameterizedTest
    @CsvSource({
        "0, UklGRqIAAABXRUJQVlA4TJUAAAAvJAAHAAExDTH61/YJENH/CZC+GBBk2xThKPf3m4NAIMUhjPCA9D/BYhZa3MJDsJiF1uDGbRtBWkCF///mV"
                + "M7uXR0JSNJQCCFo27bJZPvfQnkQTdtQFb1d8fQZBX2BhkDYKjAU3LUKQr2+n8QdptVPAmKu1eA/fwZvB3g7wNsZERngIbYaIH0DRLTVAEFt"
                + "9ZNA+3aAAgA=",
        "2, UklGRoQAAABXRUJQVlA4THgAAAAvJAAHAGDcto2kNOL++xyMNbva4z1DM9h/BW7bKLsb48Erhn3lXHaiNMygQi7ICLkgt9ScBGKwynRQa5cAK"
                + "jLYy6wqlEim3TWcOGUSgkd6n8688ECgUEw7mFGgZDYKSSAp1p9xXtr7x/ffx/sOGpHMUpryPj/1sTI=",
        "4, UklGRsQAAABXRUJQVlA4TLgAAAAvJAAHABJIbSQJkpbIEjkix59LZ6yUGCpfKaUEAoQ3b95cCQkIyXHJ6/4rbNu2yazd3eaKD7z6tf7l/j93X"
                + "YBfumtuZ5WKFKUinbQwi+SETdNXp45YqUWYhZyy4j3M20JfcGCTJDixI64KYSTNRG/u7XwVIfCUHogAHIEupU1I6gqgiQPpq5fG9NOm/zEt"
                + "lB8T78daE8OiOc0wUG2mOk6CI4MgNNFUDqafNtGmOjb9j6mwHDXjEhcI",
        "12, UklGRi4BAABXRUJQVlA4TCEBAAAvJAAHAPXAaW07gjNLAmOHscMIkRAJkRAJkeAYv/9G+gjcf1nuLP3S+q5tdq6NBEBCZgiZIWaHmB1idohr"
                + "HKIgARNmkYaRbiQxkxhJpP8MJCBtA0cGNl34igOAvFPGS+z4KrHv6fJz//v+x/k3b7Oe+z5Xewwr2+fqYWVnVYRApagCFRFBZwErdefZ+rDq"
                + "M4BD6so+rxajbMBIKyY2y/0CB1coWZdz9dmwJlapSjyow9zh2uRsFy4T3nm22Ej3nKd0RUo9REbDE7NwLiuixmQzUTh0tZjC6lqrXdjRMRkR"
                + "iRpSVEpaKR+lG/mVg53fC9y8ehjehZ5kKxPlspX62JCsaVjYJOum1A5KSSvZSn2slI9SYyn1DN6Z3ouEI+qzaW0cAA==",
        "40, UklGRggBAABXRUJQVlA4TPwAAAAvJAAHAAkyaRuynfNveRoi+p+bBPUWAEH4L5cQ0f9UDlexrYpKklfEIhaxikWs5K8llHMOYAIYLjMEEhAH"
                + "5JRvFrhjgJxSEgAI0vDLJJInBgcDt23jOFdtIF2wbJ8otEvBWdrNwHnLNUZFjGaRRc5CNwlaow5yFhRwEvfEb0dWChIWHiBmkYRCiNQXRMjC"
                + "pMze9eq1/Wx4iVWNAxmGO91GXgtEJpVIL15c5uPv3LuJNpzFIoUBtHVumPABLrovg98MCY23JsgOxWwu9VDMF9H9PK/6t/EhlBxQ8eDKx2nz"
                + "5BNtE3U/eWc/8RTetHBjD5gtMUv6D2iTT5I0kAU="
    })
    void every_pixel_that_libwebp_coded_losslessly_is_kept(int colours, String file) {
        IntBinaryOperator expected = colours == 0 ? WebpDecodingTest::smooth : (x, y) -> ofPalette(x, y, colours);

        assertSame(DecodedFiles.decode(Base64.getDecoder().decode(file)), 37, 29, expected);
    }

    @Test
    void a_lossy_picture_keeps_its_colours() {
        Decoded decoded = DecodedFiles.decode(Webp.lossy());

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        assertThat(decoded.complaints()).isEmpty();
        assertHalves(decoded.image().orElseThrow(), 8);
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void every_orientation_is_applied(Orientation orientation) {
        byte[] exif = TestExif.bigEndian().number(0x0112, orientation.tag()).bytes();
        byte[] frame = Webp.frame(Webp.lossless(WebpPictures.picture(9, 7, WebpPictures::speckled)));
        byte[] file = Webp.file(Webp.canvas(8, 9, 7), frame, Webp.chunk("EXIF", exif));

        SrgbImage image = DecodedFiles.decode(file).image().orElseThrow();

        assertThat(image.width()).isEqualTo(orientation.swapsAxes() ? 7 : 9);
        // EXIF 2.32, 4.6.4: where the stored first row and column are seen.
        boolean right = Arrays.asList(2, 3, 6, 7).contains(orientation.tag());
        boolean bottom = Arrays.asList(3, 4, 7, 8).contains(orientation.tag());
        assertThat(image.argb(right ? image.width() - 1 : 0, bottom ? image.height() - 1 : 0))
                .isEqualTo(WebpPictures.speckled(0, 0));
        assertThat(image.argb(right ? 0 : image.width() - 1, bottom ? 0 : image.height() - 1))
                .isEqualTo(WebpPictures.speckled(8, 6));
    }

    @Test
    void transparent_pixels_of_a_lossless_picture_lie_on_white() {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 1, 0x80ff0000);

        Decoded decoded = DecodedFiles.decode(Webp.lossless(image));

        assertThat(decoded.opaque()).isFalse();
        assertThat(decoded.image().orElseThrow().argb(0, 0)).isEqualTo(0x00ffffff);
        assertThat(decoded.image().orElseThrow().argb(1, 1)).isEqualTo(0x80ff7f7f);
    }

    @Test
    void a_lossless_picture_that_announces_no_opacity_has_none() {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        byte[] file = Webp.file(Webp.chunk("VP8L", Webp.losslessData(image, false)));

        assertThat(DecodedFiles.decode(file).image().orElseThrow().argb(3, 3)).isEqualTo(0xff000000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void the_opacity_of_a_lossy_picture_may_be_stored_as_it_is(int filter) {
        byte[] opacity = filtered(filter);

        Decoded decoded = DecodedFiles.decode(withOpacity(opacity));

        assertThat(decoded.opaque()).isFalse();
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 40; x++) {
                assertThat(decoded.image().orElseThrow().argb(x, y) >>> 24).isEqualTo(opacityAt(x, y));
            }
        }
    }

    @Test
    void the_opacity_of_a_lossy_picture_may_be_the_green_of_a_lossless_one() {
        BufferedImage greens = WebpPictures.picture(40, 24, (x, y) -> opacityAt(x, y) << 8);
        byte[] bare = Arrays.copyOfRange(Webp.losslessData(greens, false), 4, 4000);
        bare[0] = 1;

        SrgbImage image = DecodedFiles.decode(withOpacity(bare)).image().orElseThrow();

        assertThat(image.argb(3, 5) >>> 24).isEqualTo(opacityAt(3, 5));
        assertThat(image.argb(39, 23) >>> 24).isEqualTo(opacityAt(39, 23));
    }

    @Test
    void opacity_that_ends_early_is_corrupt() {
        assertThat(DecodedFiles.decode(withOpacity(new byte[40 * 24])).outcome())
                .isEqualTo(Decoded.Outcome.CORRUPT);
    }

    @Test
    void a_profile_is_applied_once() {
        byte[] frame = Webp.frame(Webp.lossless(WebpPictures.picture(16, 16, (x, y) -> 0x46b450)));
        byte[] profile = Webp.chunk("ICCP", MatrixProfile.adobeRgb());

        Decoded decoded = DecodedFiles.decode(Webp.file(Webp.canvas(0x20, 16, 16), profile, frame));

        assertThat(decoded.convertedFrom()).isPresent();
        // As for the same colour in a JPEG.
        assertNear(decoded.image().orElseThrow().argb(5, 5), 0x00b54a, 4);
    }

    @Test
    void the_reader_of_lossy_pictures_does_not_apply_it_again() {
        byte[] profile = Webp.chunk("ICCP", MatrixProfile.adobeRgb());
        byte[] file = Webp.file(Webp.canvas(0x20, 40, 24), profile, Webp.frame(Webp.lossy()));
        // The colour that the same profile makes of the same pixel where no reader has a say.
        int stored = DecodedFiles.decode(Webp.lossy()).image().orElseThrow().argb(5, 5);
        byte[] lossless = Webp.frame(Webp.lossless(WebpPictures.picture(40, 24, (x, y) -> stored)));
        int once = DecodedFiles.decode(Webp.file(Webp.canvas(0x20, 40, 24), profile, lossless))
                .image()
                .orElseThrow()
                .argb(5, 5);

        assertThat(DecodedFiles.decode(file).image().orElseThrow().argb(5, 5)).isEqualTo(once);
        assertThat(once).isNotEqualTo(stored);
    }

    @Test
    void a_profile_for_grey_is_ignored() {
        byte[] profile = Webp.chunk("ICCP", MatrixProfile.grey(256));

        Decoded decoded = DecodedFiles.decode(Webp.file(Webp.canvas(0x20, 40, 24), profile, Webp.frame(Webp.lossy())));

        assertThat(decoded.profileIgnored()).isTrue();
        assertHalves(decoded.image().orElseThrow(), 8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void a_part_is_read_with_every_step_th_pixel(int step) {
        byte[] file = Webp.lossless(WebpPictures.picture(40, 30, WebpPictures::speckled));
        var header = Headers.read(file, ImageFormat.WEBP).orElseThrow();

        PhotoPart part = PhotoDecoder.decodePart(file, ImageFormat.WEBP, header, new Box(7, 5, 20, 17), step)
                .orElseThrow();

        assertThat(part.place()).isEqualTo(new Box(7, 5, 20, 17));
        assertThat(part.image().width()).isEqualTo((20 + step - 1) / step);
        assertThat(part.image().height()).isEqualTo((17 + step - 1) / step);
        for (int y = 0; y < part.image().height(); y++) {
            for (int x = 0; x < part.image().width(); x++) {
                assertThat(part.image().argb(x, y)).isEqualTo(WebpPictures.speckled(7 + x * step, 5 + y * step));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_part_of_a_lossy_picture_has_the_pixels_of_the_whole(int step) {
        byte[] file = withOpacity(filtered(1));
        var header = Headers.read(file, ImageFormat.WEBP).orElseThrow();
        SrgbImage whole = DecodedFiles.decode(file).image().orElseThrow();

        SrgbImage part = PhotoDecoder.decodePart(file, ImageFormat.WEBP, header, new Box(13, 3, 17, 19), step)
                .orElseThrow()
                .image();

        for (int y = 0; y < part.height(); y++) {
            for (int x = 0; x < part.width(); x++) {
                assertThat(part.argb(x, y)).isEqualTo(whole.argb(13 + x * step, 3 + y * step));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tm__photo-iccp-adobergb.webp, Adobe RGB (1998), false",
        "tm__incompatible-icc-gray.webp, , true",
        "cimg___DSC6099.webp, , false",
        "tm__alpha_filter.webp, , false",
        "tm__very_short.webp, , false",
        "cimg__empty-100x100.webp, , false"
    })
    void good_files_from_elsewhere_are_whole(String name, String convertedFrom, boolean profileIgnored)
            throws IOException {
        Path file = SharedData.require("hostile/" + name);

        Decoded decoded = DecodedFiles.decode(Files.readAllBytes(file));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        assertThat(decoded.convertedFrom().orElse(null)).isEqualTo(convertedFrom);
        assertThat(decoded.profileIgnored()).isEqualTo(profileIgnored);
    }

    private static byte[] withOpacity(byte[] data) {
        return Webp.file(Webp.canvas(0x10, 40, 24), Webp.chunk("ALPH", data), Webp.frame(Webp.lossy()));
    }

    private static int opacityAt(int x, int y) {
        return (x * 7 + y * y * 3) & 0xff;
    }

    /** The opacity of a 40 x 24 picture as it is stored behind a filter (RFC 9649, 2.7.1.2). */
    private static byte[] filtered(int filter) {
        byte[] stored = new byte[1 + 40 * 24];
        stored[0] = (byte) (filter << 2);
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 40; x++) {
                stored[1 + y * 40 + x] = (byte) (opacityAt(x, y) - expected(filter, x, y));
            }
        }
        return stored;
    }

    private static int expected(int filter, int x, int y) {
        if (filter == 0 || (x == 0 && y == 0)) {
            return 0;
        }
        if (y == 0 || (filter == 1 && x > 0)) {
            return opacityAt(x - 1, y);
        }
        if (filter == 2 || x == 0) {
            return opacityAt(x, y - 1);
        }
        int gradient = opacityAt(x - 1, y) + opacityAt(x, y - 1) - opacityAt(x - 1, y - 1);
        return Math.max(0, Math.min(255, gradient));
    }

    private static int smooth(int x, int y) {
        return rgb(5 * x + 2 * y, 3 * x + 7 * y, x * y / 3 + 40);
    }

    private static int ofPalette(int x, int y, int colours) {
        int index = (x * x + 3 * y * y) / 40 % colours;
        return rgb(index * 67, index * 29, index * 131);
    }

    private static int rgb(int red, int green, int blue) {
        return 0xff000000 | (red & 0xff) << 16 | (green & 0xff) << 8 | (blue & 0xff);
    }

    private static void assertSame(Decoded decoded, int width, int height, IntBinaryOperator expected) {
        SrgbImage image = decoded.image().orElseThrow();
        assertThat(image.width()).isEqualTo(width);
        assertThat(image.height()).isEqualTo(height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(image.argb(x, y)).as("%d, %d", x, y).isEqualTo(expected.applyAsInt(x, y));
            }
        }
    }

    private static void assertHalves(SrgbImage image, int tolerance) {
        assertThat(image.width()).isEqualTo(40);
        assertThat(image.height()).isEqualTo(24);
        assertNear(image.argb(5, 5), 0xc8281e, tolerance);
        assertNear(image.argb(35, 20), 0x1e3cbe, tolerance);
    }

    private static void assertNear(int argb, int rgb, int tolerance) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(argb >> shift & 0xff)
                    .as("#%06x instead of #%06x", argb & 0xffffff, rgb)
                    .isBetween((rgb >> shift & 0xff) - tolerance, (rgb >> shift & 0xff) + tolerance);
        }
    }
}
