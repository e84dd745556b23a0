package io.github.photospec.opencv.internal.render;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.Placement;
import java.util.function.IntConsumer;

/** Draws pictures pixel by pixel, and measures them. */
final class Drawing {
    private static final int OPAQUE = 0xff000000;

    private Drawing() {}

    /** The colour of a pixel, {@code 0xRRGGBB}. */
    interface Colour {
        int at(int x, int y);
    }

    static SrgbImage of(int width, int height, Colour colour) {
        return SrgbImage.ofRows(width, height, (y, row) -> {
            for (int x = 0; x < width; x++) {
                row[x] = OPAQUE | colour.at(x, y);
            }
        });
    }

    static int grey(int level) {
        return level << 16 | level << 8 | level;
    }

    static void forEachPixel(SrgbImage image, IntConsumer check) {
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                check.accept(image.argb(x, y));
            }
        }
    }

    /** The middle of the light. */
    static Spot centroid(SrgbImage image) {
        double sum = 0;
        double across = 0;
        double down = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                double light = light(image.argb(x, y));
                sum += light;
                across += light * (x + 0.5);
                down += light * (y + 0.5);
            }
        }
        return new Spot(across / sum, down / sum);
    }

    /** The grey level whose light is the mean of a square's, shared by area. */
    static int areaMean(SrgbImage image, double left, double top, double side) {
        double sum = 0;
        for (int y = (int) top; y < Math.min(image.height(), top + side); y++) {
            double down = Math.min(y + 1, top + side) - Math.max(y, top);
            for (int x = (int) left; x < Math.min(image.width(), left + side); x++) {
                double across = Math.min(x + 1, left + side) - Math.max(x, left);
                sum += across * down * light(image.argb(x, y));
            }
        }
        return level(sum / side / side);
    }

    /** The same of a pixel of a grid, by samples. */
    static int mean(SrgbImage image, Placement grid, int column, int row) {
        int samples = 24;
        double sum = 0;
        for (int i = 0; i < samples * samples; i++) {
            double across = (i % samples + 0.5) / samples;
            double down = (Math.floorDiv(i, samples) + 0.5) / samples;
            Spot place = grid.toPicture(new Spot(column + across, row + down));
            sum += light(image.argb((int) place.x(), (int) place.y()));
        }
        return level(sum / samples / samples);
    }

    private static int level(double light) {
        return (int) Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055));
    }

    private static double light(int pixel) {
        double share = (pixel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
