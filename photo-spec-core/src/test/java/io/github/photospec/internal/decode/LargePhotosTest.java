package io.github.photospec.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.SrgbImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class LargePhotosTest {
    private static final int WIDTH = 8160;
    private static final int HEIGHT = 6120;

    @Test
    void a_baseline_jpeg_of_50_megapixels_is_read_sub_sampled() throws IOException {
        assertWorkingImage(DecodedFiles.decode(HugePhotos.baseline(WIDTH, HEIGHT)), 0xff808080);
    }

    @Test
    void a_progressive_jpeg_of_50_megapixels_is_read_sub_sampled() throws IOException {
        assertWorkingImage(DecodedFiles.decode(HugePhotos.progressive(WIDTH, HEIGHT)), 0xff808080);
    }

    @Test
    void a_png_of_50_megapixels_is_read_sub_sampled() throws IOException {
        assertWorkingImage(DecodedFiles.decode(HugePhotos.png(WIDTH, HEIGHT, 0, 1)), 0xff000000);
    }

    @Test
    void a_picture_of_a_single_endless_row_is_refused() throws IOException {
        Decoded decoded = DecodedFiles.decode(HugePhotos.png(65_536, 1, 0, 1));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.TOO_MANY_PIXELS);
    }

    @Test
    void thousands_of_scans_over_a_large_picture_are_refused() throws IOException {
        Decoded decoded = DecodedFiles.decode(HugePhotos.withScans(WIDTH, HEIGHT, 200));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.CORRUPT);
        assertThat(decoded.complaints()).containsExactly("More than 100 scans");
    }

    @Test
    void text_in_a_png_is_never_inflated() throws IOException {
        byte[] png = HugePhotos.withChunk(HugePhotos.png(16, 16, 0, 1), "zTXt", bomb("Comment\0\0"));

        Decoded decoded = DecodedFiles.decode(png);

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
    }

    @Test
    void a_profile_that_inflates_without_end_is_ignored() throws IOException {
        byte[] png = HugePhotos.withChunk(HugePhotos.png(16, 16, 0, 1), "iCCP", bomb("name\0\0"));

        Decoded decoded = DecodedFiles.decode(png);

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        assertThat(decoded.profileIgnored()).isTrue();
    }

    private static void assertWorkingImage(Decoded decoded, int argb) {
        assertThat(decoded.complaints()).isEmpty();
        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.WHOLE);
        SrgbImage image = decoded.image().orElseThrow();
        assertThat(image.width() * image.height()).isBetween(1_300_000, WorkingSize.MAX_PIXELS);
        assertThat(image.argb(image.width() - 1, image.height() - 1)).isEqualTo(argb);
    }

    /** 200 MB of zeros. */
    private static byte[] bomb(String prefix) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(prefix.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        byte[] zeros = new byte[1 << 20];
        byte[] part = new byte[1 << 16];
        for (int i = 0; i < 200; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                out.write(part, 0, deflater.deflate(part));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }
}
