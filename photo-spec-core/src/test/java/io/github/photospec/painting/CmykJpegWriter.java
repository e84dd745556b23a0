package io.github.photospec.painting;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;

/**
 * Writes four-colour JPEG files the way Photoshop does: with Adobe's marker and with inverted values (255 is no ink).
 * A reader that multiplies each ink by black gets the picture's RGB back.
 */
public final class CmykJpegWriter {
    private static final int CMYK = 0;
    private static final int YCCK = 2;

    private CmykJpegWriter() {}

    /** Inks as they are (Adobe transform 0). */
    public static byte[] cmyk(BufferedImage image, double quality) {
        return write(image, quality, CMYK);
    }

    /** Inks as luma and chroma, black as it is (Adobe transform 2). */
    public static byte[] ycck(BufferedImage image, double quality) {
        return write(image, quality, YCCK);
    }

    private static byte[] write(BufferedImage image, double quality, int transform) {
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, image.getWidth(), image.getHeight(), 4, null);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int[] inks = invertedInks(image.getRGB(x, y));
                raster.setPixel(x, y, transform == YCCK ? lumaAndChroma(inks) : inks);
            }
        }
        byte[] plain = new JpegCompression((float) quality, false, Subsampling.NONE).compress(raster);
        return JpegBytes.withMetadata(plain, List.of(JpegSegment.adobe(transform)));
    }

    /** Half of what is missing to white is taken by black, the rest by the colours. */
    private static int[] invertedInks(int pixel) {
        int red = (pixel >> 16) & 255;
        int green = (pixel >> 8) & 255;
        int blue = pixel & 255;
        int brightest = Math.max(red, Math.max(green, blue));
        int black = 255 - (255 - brightest) / 2;
        return new int[] {red * 255 / black, green * 255 / black, blue * 255 / black, black};
    }

    /** As libjpeg does: YCbCr of the complement of the stored inks. */
    private static int[] lumaAndChroma(int[] inks) {
        double red = 255.0 - inks[0];
        double green = 255.0 - inks[1];
        double blue = 255.0 - inks[2];
        return new int[] {
            Tones.level(0.299 * red + 0.587 * green + 0.114 * blue),
            Tones.level(128 - 0.168736 * red - 0.331264 * green + 0.5 * blue),
            Tones.level(128 + 0.5 * red - 0.418688 * green - 0.081312 * blue),
            inks[3]
        };
    }
}
