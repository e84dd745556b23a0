package io.github.photospec.opencv.internal.render;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Moves pixels in and out of native memory. */
final class Pixels {
    private static final int OPAQUE = 0xff << 24;

    private Pixels() {}

    /** A picture of blue, green and red with 16 bits each. */
    static Mat mat(short[] pixels, int width, MatScope parts) {
        Mat mat = parts.keep(new Mat(pixels.length / 3 / width, width, CvType.CV_16UC3));
        mat.put(0, 0, pixels);
        return mat;
    }

    /** All of a picture's values. */
    static short[] of(Mat mat) {
        short[] pixels = new short[(int) mat.total() * mat.channels()];
        mat.get(0, 0, pixels);
        return pixels;
    }

    /** The image of a picture of blue, green and red with 16 bits each. */
    static SrgbImage image(Mat mat) {
        short[] row = new short[3 * mat.cols()];
        return SrgbImage.ofRows(mat.cols(), mat.rows(), (y, target) -> {
            mat.get(y, 0, row);
            for (int x = 0; x < target.length; x++) {
                target[x] = OPAQUE
                        | Tones.toByte(row[3 * x + 2]) << 16
                        | Tones.toByte(row[3 * x + 1]) << 8
                        | Tones.toByte(row[3 * x]);
            }
        });
    }
}
