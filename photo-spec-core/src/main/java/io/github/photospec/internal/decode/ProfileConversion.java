package io.github.photospec.internal.decode;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Converts rows of one length from a profile's colours to sRGB. Keeps the colour engine's state: for one thread. */
final class ProfileConversion {
    private final int bands;
    private final int width;
    private final ColorConvertOp op;
    private final WritableRaster source;
    private final WritableRaster target;
    private final byte[] in;
    private final byte[] out;

    /** A conversion for rows of so many pixels, of a profile with one band or three. */
    ProfileConversion(ICC_Profile profile, int bands, int width) {
        this.bands = bands;
        this.width = width;
        this.op = new ColorConvertOp(new ICC_Profile[] {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
        this.source = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, bands, null);
        this.target = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, 3, null);
        this.in = ((DataBufferByte) source.getDataBuffer()).getData();
        this.out = ((DataBufferByte) target.getDataBuffer()).getData();
    }

    /** Converts a row in place; opacity stays. */
    void run(int[] row) {
        for (int x = 0; x < width; x++) {
            if (bands == 1) {
                in[x] = (byte) row[x];
            } else {
                in[3 * x] = (byte) (row[x] >> 16);
                in[3 * x + 1] = (byte) (row[x] >> 8);
                in[3 * x + 2] = (byte) row[x];
            }
        }
        op.filter(source, target);
        for (int x = 0; x < width; x++) {
            int colour = (out[3 * x] & 0xff) << 16 | (out[3 * x + 1] & 0xff) << 8 | (out[3 * x + 2] & 0xff);
            row[x] = (row[x] & 0xff000000) | colour;
        }
    }
}
