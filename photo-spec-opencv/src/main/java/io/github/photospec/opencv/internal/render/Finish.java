package io.github.photospec.opencv.internal.render;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Makes the image of a picture that is as large as wanted or larger. */
public final class Finish {
    /** How much of what a light blur takes away is given back (matte.md: the best look after an area mean). */
    private static final double SHARPENING = 0.35;
    /** The blur, in pixels. */
    private static final double SIGMA = 0.8;

    private Finish() {}

    /**
     * The image.
     *
     * @param picture blue, green, red with 16 bits of sRGB
     * @param grid the portrait's own, as large as the image
     */
    public static SrgbImage of(Mat picture, FrameGrid grid) {
        try (MatScope scope = new MatScope()) {
            Mat fitting = shrink(picture, new Size(grid.width(), grid.height()), scope);
            boolean shrunk = grid.scale() > 1;
            return Pixels.image(shrunk ? sharpen(fitting, scope) : fitting);
        }
    }

    private static Mat shrink(Mat picture, Size size, MatScope scope) {
        if (picture.size().equals(size)) {
            return picture;
        }
        short[] pixels = Pixels.of(picture);
        Tones.toLinear(pixels);
        Mat mean = scope.mat();
        Imgproc.resize(Pixels.mat(pixels, picture.cols(), scope), mean, size, 0, 0, Imgproc.INTER_AREA);
        short[] means = Pixels.of(mean);
        Tones.fromLinear(means);
        return Pixels.mat(means, mean.cols(), scope);
    }

    /**
     * Makes edges steeper, but no pixel lighter or darker than all around it were: nothing flat changes, and no rim is drawn
     * about the person.
     */
    private static Mat sharpen(Mat picture, MatScope scope) {
        Mat blurred = scope.mat();
        Imgproc.GaussianBlur(picture, blurred, new Size(), SIGMA);
        Mat sharp = scope.mat();
        Core.addWeighted(picture, 1 + SHARPENING, blurred, -SHARPENING, 0, sharp);
        Mat square = scope.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(3, 3)));
        Mat limit = scope.mat();
        Imgproc.dilate(picture, limit, square);
        Core.min(sharp, limit, sharp);
        Imgproc.erode(picture, limit, square);
        Core.max(sharp, limit, sharp);
        return sharp;
    }
}
