package io.github.photospec.duplicates;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.painting.JpegWriter;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/** What becomes of a photo that is handed on. */
final class Copies {
    private Copies() {}

    /** Hashes of the picture encoded again or resized; only one copy is held at a time. */
    static Map<String, PictureHash> plain(BufferedImage image) {
        Map<String, PictureHash> copies = new LinkedHashMap<>();
        for (double quality : new double[] {0.5, 0.75, 0.95}) {
            copies.put("quality " + quality, hash(encoded(image, quality)));
        }
        for (double scale : new double[] {0.5, 0.75, 1.3, 2}) {
            copies.put("scale " + scale, hash(scaled(image, scale)));
        }
        return copies;
    }

    /** Hashes of the picture resized and encoded again, and encoded before too. */
    static Map<String, PictureHash> combined(BufferedImage image) {
        Map<String, PictureHash> copies = new LinkedHashMap<>();
        for (double scale : new double[] {0.5, 0.75, 1.3, 2}) {
            copies.put("scale " + scale + ", quality 0.5", hash(encoded(scaled(image, scale), 0.5)));
        }
        copies.put("quality 0.5, scale 0.5, quality 0.5", hash(encoded(scaled(encoded(image, 0.5), 0.5), 0.5)));
        return copies;
    }

    static BufferedImage encoded(BufferedImage image, double quality) {
        byte[] bytes = JpegWriter.standard().withQuality(quality).write(image);
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** By the filter of the JDK that is closest to what programs do; when reducing it is coarser than theirs. */
    static BufferedImage scaled(BufferedImage image, double scale) {
        return scaled(image, (int) Math.round(image.getWidth() * scale), (int) Math.round(image.getHeight() * scale));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    /** As an ID photo: 3 to 4 from the middle, 180 x 240 pixels, halved step by step as careful programs do. */
    static BufferedImage asIdPhoto(BufferedImage image) {
        int width = image.getHeight() * 3 / 4;
        BufferedImage part = image.getSubimage((image.getWidth() - width) / 2, 0, width, image.getHeight());
        while (part.getHeight() >= 480) {
            part = scaled(part, part.getWidth() / 2, part.getHeight() / 2);
        }
        return encoded(scaled(part, 180, 240), 0.9);
    }

    /** Without a share of its left, top, right and bottom. */
    static BufferedImage cropped(BufferedImage image, double left, double top, double right, double bottom) {
        int x = (int) Math.round(image.getWidth() * left);
        int y = (int) Math.round(image.getHeight() * top);
        int width = image.getWidth() - x - (int) Math.round(image.getWidth() * right);
        int height = image.getHeight() - y - (int) Math.round(image.getHeight() * bottom);
        return image.getSubimage(x, y, width, height);
    }

    /** Every channel through a curve. */
    static BufferedImage curved(BufferedImage image, IntUnaryOperator curve) {
        BufferedImage curved = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int red = level(curve.applyAsInt(rgb >> 16 & 0xff));
                int green = level(curve.applyAsInt(rgb >> 8 & 0xff));
                int blue = level(curve.applyAsInt(rgb & 0xff));
                curved.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return curved;
    }

    private static int level(int value) {
        return Math.max(0, Math.min(255, value));
    }

    static PictureHash hash(BufferedImage image) {
        return PictureHash.of(SrgbImage.ofRows(
                image.getWidth(),
                image.getHeight(),
                (y, row) -> image.getRGB(0, y, image.getWidth(), 1, row, 0, image.getWidth())));
    }
}
