package io.github.photospec.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.testing.TestPng;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoDecoderTest {
    @Test
    void a_plain_jpeg_keeps_its_size_and_colours() {
        Decoded decoded = jpeg(Encoded.jpeg(flag(BufferedImage.TYPE_INT_RGB)));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        assertThat(decoded.complaints()).isEmpty();
        assertThat(decoded.convertedFrom()).isEmpty();
        assertFlag(decoded, 6);
    }

    @Test
    void a_progressive_jpeg_shows_the_same() {
        assertFlag(jpeg(Encoded.progressive(flag(BufferedImage.TYPE_INT_RGB))), 6);
    }

    @Test
    void a_grey_jpeg_is_not_brightened() {
        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 100);

        assertNear(jpeg(Encoded.jpeg(grey)).image().orElseThrow().argb(5, 5), 0x646464, 1);
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void every_orientation_gives_the_same_upright_picture(Orientation orientation) {
        BufferedImage stored = stored(flag(BufferedImage.TYPE_INT_RGB), orientation);

        Decoded decoded = png(stored, orientation);

        assertFlag(decoded, 0);
    }

    @Test
    void inks_as_adobe_stores_them_become_red() {
        WritableRaster inks = channels(255, 0, 0, 255);

        Decoded decoded = jpeg(Encoded.withAdobe(Encoded.jpeg(inks), 0));

        assertThat(decoded.convertedFrom()).contains("cmyk");
        assertReddish(decoded.image().orElseThrow().argb(8, 8));
    }

    @Test
    void inks_stored_as_luma_and_chroma_become_red() {
        WritableRaster inks = channels(179, 171, 0, 255);

        Decoded decoded = jpeg(Encoded.withAdobe(Encoded.jpeg(inks), 2));

        assertThat(decoded.convertedFrom()).contains("ycck");
        assertReddish(decoded.image().orElseThrow().argb(8, 8));
    }

    @Test
    void red_green_and_blue_stored_as_they_are_keep_their_colour() {
        Decoded decoded = jpeg(Encoded.withAdobe(Encoded.jpeg(channels(200, 30, 60)), 0));

        assertNear(decoded.image().orElseThrow().argb(8, 8), 0xc81e3c, 3);
    }

    @Test
    void adobe_rgb_is_converted() {
        BufferedImage image = plain(0x46b450);

        Decoded decoded = jpeg(Encoded.withProfile(Encoded.jpeg(image), MatrixProfile.adobeRgb()));

        assertThat(decoded.convertedFrom()).isPresent();
        // 70, 180, 80 in Adobe RGB lies just outside sRGB: red falls to zero, by the matrices of both standards.
        assertNear(decoded.image().orElseThrow().argb(5, 5), 0x00b54a, 4);
    }

    @Test
    void a_grey_profile_is_converted() {
        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 128);

        Decoded decoded = jpeg(Encoded.withProfile(Encoded.jpeg(grey), MatrixProfile.grey(256)));

        assertNear(decoded.image().orElseThrow().argb(5, 5), 0xbcbcbc, 2);
    }

    @Test
    void an_srgb_profile_changes_nothing() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        Decoded decoded = jpeg(Encoded.withProfile(Encoded.jpeg(flag(BufferedImage.TYPE_INT_RGB)), profile));

        assertThat(decoded.convertedFrom()).isEmpty();
        assertThat(decoded.profileIgnored()).isFalse();
        assertFlag(decoded, 6);
    }

    @Test
    void a_broken_profile_is_ignored() {
        byte[] profile = "not a profile".getBytes(StandardCharsets.US_ASCII);

        Decoded decoded = jpeg(Encoded.withProfile(Encoded.jpeg(flag(BufferedImage.TYPE_INT_RGB)), profile));

        assertThat(decoded.profileIgnored()).isTrue();
        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        assertFlag(decoded, 6);
    }

    @Test
    void a_profile_for_grey_on_a_colour_photo_is_ignored() {
        byte[] jpeg = Encoded.jpeg(flag(BufferedImage.TYPE_INT_RGB));

        Decoded decoded = jpeg(Encoded.withProfile(jpeg, MatrixProfile.grey(256)));

        assertThat(decoded.profileIgnored()).isTrue();
        assertFlag(decoded, 6);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void a_png_keeps_its_colours_whatever_its_kind(int type) {
        assertFlag(png(flag(type), Orientation.UPRIGHT), 0);
    }

    @Test
    void a_png_of_16_bits_is_rounded_to_8() {
        Decoded decoded = png(of16Bits(0xffff, 0x8080, 0x0101, 0xffff), Orientation.UPRIGHT);

        assertThat(decoded.image().orElseThrow().argb(3, 3)).isEqualTo(0xffff8001);
    }

    @Test
    void a_png_of_grey_with_16_bits_is_not_brightened() {
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_USHORT_GRAY);
        grey.getRaster().setPixel(2, 2, new int[] {0x6464});

        Decoded decoded = png(grey, Orientation.UPRIGHT);

        assertThat(decoded.image().orElseThrow().argb(2, 2)).isEqualTo(0xff646464);
    }

    @Test
    void transparent_pixels_lie_on_white_and_keep_their_opacity() {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 1, 0x80ff0000);

        SrgbImage decoded = png(image, Orientation.UPRIGHT).image().orElseThrow();

        assertThat(decoded.argb(0, 0)).isEqualTo(0x00ffffff);
        assertThat(decoded.argb(1, 1)).isEqualTo(0x80ff7f7f);
    }

    @Test
    void a_colour_that_a_png_declares_transparent_is() throws IOException {
        byte[] white = TestPng.written(plain(0xffffff));
        byte[] marked = HugePhotos.withChunk(white, "tRNS", new byte[] {0, -1, 0, -1, 0, -1});

        assertThat(DecodedFiles.decode(marked).image().orElseThrow().argb(3, 3)).isEqualTo(0x00ffffff);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 0.98})
    void a_truncated_jpeg_is_damaged_and_still_shown(double share) {
        Decoded decoded = jpeg(Encoded.cut(Encoded.jpeg(noise()), share));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.DAMAGED);
        assertThat(decoded.image()).isPresent();
        assertThat(decoded.complaints()).isNotEmpty();
    }

    @Test
    void a_jpeg_that_lacks_only_its_end_marker_is_whole() {
        byte[] jpeg = Encoded.jpeg(noise());

        Decoded decoded = jpeg(Arrays.copyOf(jpeg, jpeg.length - 2));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        assertThat(decoded.complaints()).isEmpty();
    }

    @Test
    void a_jpeg_with_overwritten_data_is_damaged() {
        byte[] jpeg = Encoded.jpeg(noise());
        Arrays.fill(jpeg, jpeg.length / 2, jpeg.length / 2 + 40, (byte) 0x5a);

        assertThat(jpeg(jpeg).outcome()).isEqualTo(Decoded.Outcome.DAMAGED);
    }

    @Test
    void junk_between_segments_is_a_complaint_and_no_damage() {
        byte[] jpeg = Encoded.jpeg(noise());
        byte[] junk = Arrays.copyOf(jpeg, 20 + 7);
        byte[] whole = Arrays.copyOf(junk, jpeg.length + 7);
        System.arraycopy(jpeg, 20, whole, 27, jpeg.length - 20);

        Decoded decoded = jpeg(whole);

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        assertThat(decoded.complaints()).containsExactly("Bytes between segments");
    }

    @Test
    void a_jpeg_cut_in_its_header_is_corrupt() {
        byte[] jpeg = Encoded.jpeg(noise());

        Decoded decoded = PhotoDecoder.decode(Arrays.copyOf(jpeg, 200), ImageFormat.JPEG, SyntheticHeader.of(64, 64));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.CORRUPT);
        assertThat(decoded.image()).isEmpty();
    }

    @Test
    void a_truncated_png_is_corrupt() {
        assertThat(DecodedFiles.decode(Encoded.cut(TestPng.written(noise()), 0.5))
                        .outcome())
                .isEqualTo(Decoded.Outcome.CORRUPT);
    }

    @Test
    void a_decoder_that_sees_another_size_than_the_header_stops() {
        Decoded decoded = PhotoDecoder.decode(Encoded.jpeg(noise()), ImageFormat.JPEG, SyntheticHeader.of(10, 10));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.CORRUPT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ImageFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JPEG", "PNG", "WEBP"})
    void other_formats_are_unsupported(ImageFormat format) {
        Decoded decoded = PhotoDecoder.decode(new byte[100], format, SyntheticHeader.of(10, 10));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.UNSUPPORTED);
    }

    private static Decoded jpeg(byte[] bytes) {
        return DecodedFiles.decode(bytes);
    }

    private static Decoded png(BufferedImage image, Orientation orientation) {
        return DecodedFiles.decode(HugePhotos.withChunk(TestPng.written(image), "eXIf", exif(orientation)));
    }

    /** A TIFF directory with one entry: tag 0x0112, one short (EXIF 2.32, 4.6.2). */
    private static byte[] exif(Orientation orientation) {
        ByteBuffer directory =
                ByteBuffer.allocate(26).putInt(0x4d4d002a).putInt(8).putShort((short) 1);
        return directory
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation.tag())
                .array();
    }

    /** 48 x 32: red, green, blue and white quarters, so that every turn and every swap of channels shows. */
    private static BufferedImage flag(int type) {
        BufferedImage image = new BufferedImage(48, 32, type);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * 24, i / 2 * 16, 24, 16);
        }
        graphics.dispose();
        return image;
    }

    private static void assertFlag(Decoded decoded, int tolerance) {
        SrgbImage image = decoded.image().orElseThrow();
        assertThat(image.width()).isEqualTo(48);
        assertThat(image.height()).isEqualTo(32);
        assertNear(image.argb(8, 6), 0xff0000, tolerance);
        assertNear(image.argb(40, 6), 0x00ff00, tolerance);
        assertNear(image.argb(8, 26), 0x0000ff, tolerance);
        assertNear(image.argb(40, 26), 0xffffff, tolerance);
    }

    /** How a camera would store an upright picture: EXIF 2.32 says which stored corner is the visible top left. */
    private static BufferedImage stored(BufferedImage upright, Orientation orientation) {
        int width = upright.getWidth();
        int height = upright.getHeight();
        boolean swaps = orientation.swapsAxes();
        BufferedImage stored =
                new BufferedImage(swaps ? height : width, swaps ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                // Tag 6: row 0 is the visual right side, column 0 the visual top, and so on.
                int[] seen = switch (orientation.tag()) {
                    case 2 -> new int[] {width - 1 - column, row};
                    case 3 -> new int[] {width - 1 - column, height - 1 - row};
                    case 4 -> new int[] {column, height - 1 - row};
                    case 5 -> new int[] {row, column};
                    case 6 -> new int[] {width - 1 - row, column};
                    case 7 -> new int[] {width - 1 - row, height - 1 - column};
                    case 8 -> new int[] {row, height - 1 - column};
                    default -> new int[] {column, row};
                };
                stored.setRGB(column, row, upright.getRGB(seen[0], seen[1]));
            }
        }
        return stored;
    }

    private static BufferedImage plain(int rgb) {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fillRect(0, 0, 16, 16);
        graphics.dispose();
        return image;
    }

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(7);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }

    private static WritableRaster channels(int... values) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, values.length, null);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                raster.setPixel(x, y, values);
            }
        }
        return raster;
    }

    private static BufferedImage of16Bits(int... rgba) {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                ColorModel.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(8, 8);
        for (int i = 0; i < 64; i++) {
            raster.setPixel(i % 8, i / 8, rgba);
        }
        return new BufferedImage(model, raster, false, null);
    }

    private static void assertReddish(int argb) {
        assertThat(argb >> 16 & 0xff).isGreaterThan(180);
        assertThat(argb >> 8 & 0xff).isLessThan(90);
        assertThat(argb & 0xff).isLessThan(90);
    }

    private static void assertNear(int argb, int rgb, int tolerance) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(argb >> shift & 0xff)
                    .as("#%06x instead of #%06x", argb & 0xffffff, rgb)
                    .isBetween((rgb >> shift & 0xff) - tolerance, (rgb >> shift & 0xff) + tolerance);
        }
        assertThat(argb >>> 24).isEqualTo(255);
    }
}
