package io.github.photospec.internal.decode;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The rows of a decoded picture as {@code 0xAARRGGBB} pixels in the picture's own colours.
 *
 * <p>Samples are taken as they are: {@link BufferedImage#getRGB} would take grey for linear light and brighten it.
 */
interface PictureRows {
    /** Four bytes as one number, the first lowest. */
    VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** Fills the row with the pixels of row y, colours not yet laid on white. */
    void fill(int y, int[] row);

    /** The rows of any picture that the readers return: grey or colour, 1 to 16 bits, with or without alpha or palette. */
    static PictureRows of(BufferedImage picture) {
        Raster raster = picture.getRaster();
        if (picture.getColorModel() instanceof IndexColorModel palette) {
            return ofPalette(raster, palette);
        }
        boolean alpha = picture.getColorModel().hasAlpha();
        int colours = raster.getNumBands() - (alpha ? 1 : 0);
        if (colours != 1 && colours != 3) {
            throw new IllegalArgumentException("A picture of " + colours + " colour channels");
        }
        if (raster.getDataBuffer() instanceof DataBufferByte bytes
                && raster.getSampleModel() instanceof ComponentSampleModel model
                && bytes.getNumBanks() == 1) {
            return ofBytes(bytes.getData(), model, alpha, raster.getWidth());
        }
        return ofSamples(raster, alpha);
    }

    private static PictureRows ofPalette(Raster raster, IndexColorModel palette) {
        int[] colours = new int[palette.getMapSize()];
        palette.getRGBs(colours);
        return (y, row) -> {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int x = 0; x < raster.getWidth(); x++) {
                // Indices beyond the palette occur; PNG leaves them open (ISO/IEC 15948, 11.2.3), libpng shows black.
                row[x] = row[x] < colours.length ? colours[row[x]] : 0xff000000;
            }
        };
    }

    private static PictureRows ofBytes(byte[] data, ComponentSampleModel model, boolean alpha, int width) {
        int[] offsets = model.getBandOffsets();
        int step = model.getPixelStride();
        int line = model.getScanlineStride();
        int red = offsets[0];
        int green = offsets[offsets.length >= 3 ? 1 : 0];
        int blue = offsets[offsets.length >= 3 ? 2 : 0];
        int opacity = offsets[offsets.length - 1];
        if (!alpha && step == 3 && blue == 0 && green == 1 && red == 2) {
            return (y, row) -> fillFromBgr(data, y * line, row, width);
        }
        if (!alpha) {
            return (y, row) -> {
                int at = y * line;
                for (int x = 0; x < width; x++, at += step) {
                    int warm = (data[at + red] & 0xff) << 16 | (data[at + green] & 0xff) << 8;
                    row[x] = 0xff000000 | warm | (data[at + blue] & 0xff);
                }
            };
        }
        return (y, row) -> {
            int at = y * line;
            for (int x = 0; x < width; x++, at += step) {
                int warm = (data[at + red] & 0xff) << 16 | (data[at + green] & 0xff) << 8;
                row[x] = data[at + opacity] << 24 | warm | (data[at + blue] & 0xff);
            }
        };
    }

    /** What the JDK's readers return for nearly every photo; reading a pixel at once halves the time. */
    private static void fillFromBgr(byte[] data, int from, int[] row, int width) {
        int last = width - 1;
        int at = from;
        for (int x = 0; x < last; x++, at += 3) {
            row[x] = 0xff000000 | (int) INTS.get(data, at);
        }
        // Behind the last pixel no fourth byte may follow.
        row[last] = 0xff000000 | (data[at + 2] & 0xff) << 16 | (data[at + 1] & 0xff) << 8 | (data[at] & 0xff);
    }

    private static PictureRows ofSamples(Raster raster, boolean alpha) {
        int width = raster.getWidth();
        int bands = raster.getNumBands();
        int greenBand = bands >= 3 ? 1 : 0;
        int blueBand = bands >= 3 ? 2 : 0;
        int[] highest = new int[bands];
        for (int band = 0; band < bands; band++) {
            highest[band] = (1 << raster.getSampleModel().getSampleSize(band)) - 1;
        }
        int[] samples = new int[width * bands];
        return (y, row) -> {
            raster.getPixels(0, y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                int at = x * bands;
                int top = alpha ? to8Bits(samples[at + bands - 1], highest[bands - 1]) : 0xff;
                row[x] = top << 24
                        | to8Bits(samples[at], highest[0]) << 16
                        | to8Bits(samples[at + greenBand], highest[greenBand]) << 8
                        | to8Bits(samples[at + blueBand], highest[blueBand]);
            }
        };
    }

    private static int to8Bits(int sample, int highest) {
        return highest == 255 ? sample : (int) ((sample * 255L + highest / 2) / highest);
    }
}
