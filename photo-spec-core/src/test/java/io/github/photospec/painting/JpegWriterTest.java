package io.github.photospec.painting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JpegWriterTest {
    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;

    private static BufferedImage image = Pixels.opaque(1, 1);

    @BeforeAll
    static void paint() {
        image = PortraitPainter.standard()
                .paint(Sitter.standard(), Backdrop.white(), 180, 240)
                .image();
    }

    @Test
    void the_jfif_header_states_the_density() {
        ByteBuffer jfif = payload(JpegWriter.standard().withDpi(300).write(image), JpegSegment.APP0);

        assertThat(jfif.get(7)).isEqualTo((byte) JpegSegment.PER_INCH);
        assertThat(jfif.getShort(8)).isEqualTo((short) 300);
        assertThat(jfif.getShort(10)).isEqualTo((short) 300);
    }

    @Test
    void the_standard_header_states_an_aspect_only() {
        ByteBuffer jfif = payload(JpegWriter.standard().write(image), JpegSegment.APP0);

        assertThat(jfif.get(7)).isEqualTo((byte) JpegSegment.ASPECT_ONLY);
    }

    @Test
    void a_file_without_jfif_still_decodes() throws IOException {
        byte[] file = JpegWriter.standard().withoutJfif().write(image);

        assertThat(markers(file)).doesNotContain(JpegSegment.APP0);
        assertThat(decoded(file).getWidth()).isEqualTo(180);
    }

    @Test
    void exif_states_the_orientation_and_the_resolution() {
        Exif exif = Exif.empty().withResolution(72, 96, Exif.PER_INCH).withOrientation(6);

        ByteBuffer tiff = tiff(JpegWriter.standard().withExif(exif).write(image));

        assertThat(tiff.getShort(field(tiff, 8, 0x0112) + 8)).isEqualTo((short) 6);
        assertThat(tiff.getInt(tiff.getInt(field(tiff, 8, 0x011A) + 8))).isEqualTo(72);
        assertThat(tiff.getInt(tiff.getInt(field(tiff, 8, 0x011B) + 8))).isEqualTo(96);
        assertThat(tiff.getShort(field(tiff, 8, 0x0128) + 8)).isEqualTo((short) 2);
    }

    @Test
    void exif_states_the_place() {
        Exif exif = Exif.empty().withOrientation(1).withGps(28.25, -112.5);

        ByteBuffer tiff = tiff(JpegWriter.standard().withExif(exif).write(image));

        int gps = tiff.getInt(field(tiff, 8, 0x8825) + 8);
        assertThat((char) tiff.get(field(tiff, gps, 1) + 8)).isEqualTo('N');
        assertThat((char) tiff.get(field(tiff, gps, 3) + 8)).isEqualTo('W');
        int latitude = tiff.getInt(field(tiff, gps, 2) + 8);
        assertThat(tiff.getInt(latitude)).isEqualTo(28);
        assertThat(tiff.getInt(latitude + 8)).isEqualTo(15);
        int longitude = tiff.getInt(field(tiff, gps, 4) + 8);
        assertThat(tiff.getInt(longitude)).isEqualTo(112);
        assertThat(tiff.getInt(longitude + 8)).isEqualTo(30);
    }

    @Test
    void a_comment_is_kept() {
        byte[] file = JpegWriter.standard().withComment("学籍照片").write(image);

        assertThat(payload(file, JpegSegment.COM).array()).isEqualTo("学籍照片".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void baseline_and_progressive_files_have_their_frame_markers() throws IOException {
        byte[] progressive = JpegWriter.standard().withProgressive(true).write(image);

        assertThat(markers(JpegWriter.standard().write(image))).contains(BASELINE);
        assertThat(markers(progressive)).contains(PROGRESSIVE);
        assertThat(decoded(progressive).getHeight()).isEqualTo(240);
    }

    @Test
    void subsampling_is_stored_in_the_frame_header() {
        byte[] halved = JpegWriter.standard().write(image);
        byte[] full = JpegWriter.standard().withSubsampling(Subsampling.NONE).write(image);

        assertThat(payload(halved, BASELINE).get(7)).isEqualTo((byte) 0x22);
        assertThat(payload(full, BASELINE).get(7)).isEqualTo((byte) 0x11);
    }

    @Test
    void a_grey_file_has_one_component_and_keeps_its_lightness() throws IOException {
        byte[] file = JpegWriter.standard().withGrey(true).write(image);

        assertThat(payload(file, BASELINE).get(5)).isEqualTo((byte) 1);
        assertThat(decoded(file).getRaster().getSample(0, 0, 0)).isEqualTo(255);
    }

    @Test
    void a_fitting_file_lies_in_its_window_and_is_not_padded() throws IOException {
        byte[] file = JpegWriter.standard().withDpi(300).fitting(image, 5_000, 6_000);

        assertThat(file).hasSizeBetween(5_000, 6_000).endsWith(0xFF, 0xD9);
        assertThat(decoded(file).getWidth()).isEqualTo(180);
    }

    @Test
    void a_window_that_no_quality_reaches_is_refused() {
        JpegWriter writer = JpegWriter.standard();

        assertThatIllegalArgumentException().isThrownBy(() -> writer.fitting(image, 500_000, 600_000));
        assertThatIllegalArgumentException().isThrownBy(() -> writer.fitting(image, 1, 100));
    }

    @Test
    void cmyk_and_ycck_files_carry_the_adobe_marker_and_inverted_inks() throws IOException {
        byte[] cmyk = CmykJpegWriter.cmyk(image, 0.9);
        byte[] ycck = CmykJpegWriter.ycck(image, 0.9);

        assertThat(payload(cmyk, JpegSegment.APP14).get(11)).isEqualTo((byte) 0);
        assertThat(payload(ycck, JpegSegment.APP14).get(11)).isEqualTo((byte) 2);
        assertThat(payload(cmyk, BASELINE).get(5)).isEqualTo((byte) 4);
        assertThat(stored(cmyk, 0, 0)).containsExactly(255, 255, 255, 255);
        assertThat(stored(ycck, 0, 0)).containsExactly(0, 128, 128, 255);
    }

    @Test
    void inks_times_black_give_the_picture_back() throws IOException {
        int[] inks = stored(CmykJpegWriter.cmyk(image, 1), 90, 110);

        int pixel = image.getRGB(90, 110);
        assertThat(inks[0] * inks[3] / 255).isCloseTo((pixel >> 16) & 255, within(6));
        assertThat(inks[2] * inks[3] / 255).isCloseTo(pixel & 255, within(6));
    }

    @Test
    void trailing_bytes_and_truncation_damage_only_the_end() {
        byte[] file = JpegWriter.standard().write(image);

        assertThat(JpegBytes.withTrailing(file, new byte[] {1, 2, 3}))
                .startsWith(file)
                .endsWith(1, 2, 3);
        assertThat(JpegBytes.truncated(file, 1000)).isEqualTo(Arrays.copyOf(file, 1000));
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static int[] stored(byte[] file, int x, int y) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input);
            return reader.readRaster(0, null).getPixel(x, y, new int[4]);
        } finally {
            reader.dispose();
        }
    }

    private static List<Integer> markers(byte[] file) {
        return JpegBytes.segments(file).stream().map(JpegSegment::marker).toList();
    }

    private static ByteBuffer payload(byte[] file, int marker) {
        return JpegBytes.segments(file).stream()
                .filter(segment -> segment.marker() == marker)
                .map(segment -> ByteBuffer.wrap(segment.payload()))
                .findFirst()
                .orElseThrow();
    }

    private static ByteBuffer tiff(byte[] file) {
        return payload(file, JpegSegment.APP1).position(6).slice();
    }

    /** Offset of the field with a tag in the directory at an offset. */
    private static int field(ByteBuffer tiff, int directory, int tag) {
        for (int i = 0; i < tiff.getShort(directory); i++) {
            int field = directory + 2 + 12 * i;
            if ((tiff.getShort(field) & 0xFFFF) == tag) {
                return field;
            }
        }
        throw new AssertionError("no field " + tag);
    }
}
