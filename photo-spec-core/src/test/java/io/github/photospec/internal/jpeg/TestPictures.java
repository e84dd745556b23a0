package io.github.photospec.internal.jpeg;

import io.github.photospec.contract.People;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.testing.TestJpeg;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Pictures to encode: people who do not exist, and what encoders like least. */
final class TestPictures {
    private TestPictures() {}

    static SrgbImage portrait(int width, int height) {
        return portrait(Backdrop.plain(Color.WHITE), width, height);
    }

    static SrgbImage grey(int width, int height) {
        return SrgbImage.ofRows(width, height, (y, row) -> Arrays.fill(row, 0xff808080));
    }

    static SrgbImage noise(int width, int height) {
        Random random = new Random(7);
        return SrgbImage.ofRows(
                width, height, (y, row) -> Arrays.setAll(row, x -> 0xff000000 | random.nextInt(1 << 24)));
    }

    static List<SrgbImage> all() {
        return List.of(
                portrait(180, 240),
                portrait(60, 80),
                portrait(Backdrop.bricks(7), 150, 210),
                noise(64, 48),
                pattern(100, 140),
                grey(90, 120));
    }

    private static SrgbImage portrait(Backdrop backdrop, int width, int height) {
        return People.image(PortraitPainter.standard().paint(Sitter.standard(), backdrop, width, height));
    }

    static SrgbImage pattern(int width, int height) {
        BufferedImage picture = TestJpeg.picture(width, height, BufferedImage.TYPE_INT_RGB);
        return SrgbImage.ofRows(width, height, (y, row) -> picture.getRGB(0, y, width, 1, row, 0, width));
    }
}
