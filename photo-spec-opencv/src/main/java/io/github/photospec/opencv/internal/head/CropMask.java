package io.github.photospec.opencv.internal.head;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Fits what a network says to the crop that it looked at. */
final class CropMask {
    private CropMask() {}

    /**
     * Probabilities for every pixel of the crop, 0..255 for 0..1.
     *
     * @param square the network's own, 0..1, for a square that the crop was squeezed into
     */
    static byte[] of(float[] square, int side) {
        try (MatScope scope = new MatScope()) {
            Mat coarse = scope.keep(new Mat(side, side, CvType.CV_32F));
            coarse.put(0, 0, square);
            Mat fine = scope.mat();
            Imgproc.resize(coarse, fine, new Size(HeadCrop.WIDTH, HeadCrop.HEIGHT), 0, 0, Imgproc.INTER_LINEAR);
            Mat bytes = scope.mat();
            fine.convertTo(bytes, CvType.CV_8U, 255);
            byte[] values = new byte[HeadCrop.WIDTH * HeadCrop.HEIGHT];
            bytes.get(0, 0, values);
            return values;
        }
    }
}
