package io.github.photospec.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final BufferedImage PORTRAIT = PortraitPainter.standard()
            .paint(Sitter.standard(), Backdrop.white(), 180, 240)
            .image();

    @Test
    void the_same_pixels_have_the_same_hash_on_every_machine() {
        BufferedImage image = new BufferedImage(180, 240, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            int rgb = random.nextInt(1 << 24);
            int left = random.nextInt(150);
            int top = random.nextInt(200);
            for (int at = 0; at < 30 * 40; at++) {
                image.setRGB(left + at % 30, top + at / 30, rgb);
            }
        }

        assertThat(Copies.hash(image).hex())
                .isEqualTo("4d44595542001bb1d8e10f670392e3e49b89bfee88a66aa0270fbee9f280101f");
    }

    @Test
    void copies_of_a_painted_portrait_are_found() {
        PictureHash hash = Copies.hash(PORTRAIT);

        assertThat(Copies.plain(PORTRAIT)).allSatisfy((name, copy) -> assertNear(hash, copy));
        assertThat(Copies.combined(PORTRAIT)).allSatisfy((name, copy) -> assertNear(hash, copy));
    }

    @Test
    void a_brighter_copy_is_found() {
        PictureHash hash = Copies.hash(PORTRAIT);

        assertNear(hash, Copies.hash(Copies.curved(PORTRAIT, level -> level + 15)));
        assertNear(hash, Copies.hash(Copies.curved(PORTRAIT, level -> level - 15)));
    }

    @Test
    void what_is_cropped_by_a_twentieth_is_another_picture() {
        PictureHash hash = Copies.hash(PORTRAIT);

        assertThat(hash.isNear(Copies.hash(Copies.cropped(PORTRAIT, 0.05, 0, 0, 0))))
                .isFalse();
    }

    @Test
    void pictures_of_nothing_are_blank() {
        for (int[] size : new int[][] {{1, 1}, {1, 500}, {63, 65}, {180, 240}, {2000, 3}}) {
            BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
            assertThat(Copies.hash(image).isBlank()).isTrue();
        }
        assertThat(Copies.hash(noisyWall(10)).isBlank()).isTrue();
        assertThat(Copies.hash(Copies.encoded(noisyWall(10), 0.5)).isBlank()).isTrue();
    }

    @Test
    void a_portrait_of_little_contrast_is_not_blank() {
        assertThat(Copies.hash(Copies.curved(PORTRAIT, level -> 128 + (level - 128) / 4))
                        .isBlank())
                .isFalse();
    }

    @Test
    void the_smallest_pictures_have_hashes() {
        assertThat(Copies.hash(Copies.scaled(PORTRAIT, 0.01)).hex()).hasSize(64);
        assertThat(Copies.hash(Copies.scaled(PORTRAIT, 0.1)).isBlank()).isFalse();
    }

    private static void assertNear(PictureHash hash, PictureHash copy) {
        assertThat(hash.distance(copy)).isLessThanOrEqualTo(PictureHash.NEAR);
    }

    private static BufferedImage noisyWall(int noise) {
        BufferedImage wall = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wall.createGraphics();
        graphics.setColor(new Color(200, 205, 210));
        graphics.fillRect(0, 0, 256, 256);
        graphics.dispose();
        Random random = new Random(1);
        return Copies.curved(wall, level -> level + (int) Math.round(noise * random.nextGaussian()));
    }
}
