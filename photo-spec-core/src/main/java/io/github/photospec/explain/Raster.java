package io.github.photospec.explain;

import io.github.photospec.image.SrgbImage;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pictures between values and Java2D, and to other sizes. */
final class Raster {
    private Raster() {}

    /** The picture for Java2D; transparency was laid on white. */
    static BufferedImage of(SrgbImage image) {
        BufferedImage raster = blank(image.width(), image.height());
        int[] pixels = ((DataBufferInt) raster.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < image.height(); y++) {
            image.copyPixels(0, y, image.width(), pixels, y * image.width());
        }
        return raster;
    }

    /** The picture as a value. */
    static SrgbImage image(BufferedImage raster) {
        int width = raster.getWidth();
        return SrgbImage.ofRows(width, raster.getHeight(), (y, row) -> {
            raster.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] |= 0xff000000;
            }
        });
    }

    /** The picture in another size. Much smaller ones are reached by halves, so that every pixel counts. */
    static BufferedImage scaled(BufferedImage raster, int width, int height) {
        BufferedImage result = raster;
        while (result.getWidth() >= 2 * width && result.getHeight() >= 2 * height) {
            result = drawn(
                    result, result.getWidth() / 2, result.getHeight() / 2, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        return result.getWidth() == width && result.getHeight() == height
                ? result
                : drawn(result, width, height, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** A pen for a drawing: smooth lines and letters. */
    static Graphics2D pen(BufferedImage raster) {
        Graphics2D graphics = raster.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    private static BufferedImage drawn(BufferedImage raster, int width, int height, Object interpolation) {
        BufferedImage result = blank(width, height);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        graphics.drawImage(raster, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }
}
