package io.github.photospec.opencv.internal.render;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.opencv.internal.picture.MatScope;
import io.github.photospec.opencv.internal.picture.PixelBuffer;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfFloat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Takes a grid's pixels out of a picture. For one thread. */
public final class Resampler {
    /** From here on a pixel of the grid has enough of the picture's for their areas to be counted alone. */
    private static final double MANY = 2;
    /** Cubic interpolation looks at two pixels on either side. */
    private static final int TAPS = 2;

    private final PixelBuffer buffer;

    /** With room for the pixels it hands over. */
    public Resampler(PixelBuffer buffer) {
        this.buffer = buffer;
    }

    /** The grid's pixels: blue, green, red with 16 bits of sRGB. Beyond the photo its edge is repeated. */
    public Mat cut(SrgbImage image, FrameGrid grid, MatScope parts) {
        double scale = grid.scale();
        if (scale >= MANY) {
            return Pixels.mat(AreaMean.of(image, grid), grid.width(), parts);
        }
        return scale >= 1 ? shrink(image, grid, parts) : enlarge(image, grid, parts);
    }

    /**
     * With less than two pixels of the picture for one, across and down: a grid twice as fine is interpolated and averaged,
     * both in linear light. One that is no larger than the picture needs no average.
     */
    private Mat shrink(SrgbImage image, FrameGrid grid, MatScope parts) {
        try (MatScope local = new MatScope()) {
            int times = grid.scale() < 1 + 1e-9 ? 1 : 2;
            FrameGrid fine = grid.resized(times * grid.width(), times * grid.height());
            Mat table = local.keep(new MatOfFloat(Tones.linearOfBytes()).reshape(1, 1));
            Source source = source(image, grid, local);
            Mat linear = local.mat();
            Core.LUT(source.bgr(), table, linear);
            Mat warped = warp(linear, fine, source, Imgproc.INTER_LINEAR, local);
            Mat mean = local.mat();
            Imgproc.resize(warped, mean, new Size(grid.width(), grid.height()), 0, 0, Imgproc.INTER_AREA);
            float[] light = new float[3 * grid.width() * grid.height()];
            mean.get(0, 0, light);
            short[] pixels = new short[light.length];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = Tones.fromLinear(light[i]);
            }
            return Pixels.mat(pixels, grid.width(), parts);
        }
    }

    /** Cubic, on the curve of sRGB: in linear light it would draw dark rims beside light edges. */
    private Mat enlarge(SrgbImage image, FrameGrid grid, MatScope parts) {
        try (MatScope local = new MatScope()) {
            Source source = source(image, grid, local);
            Mat deep = local.mat();
            source.bgr().convertTo(deep, CvType.CV_16U, Tones.STEP);
            return warp(deep, grid, source, Imgproc.INTER_CUBIC, parts);
        }
    }

    private Source source(SrgbImage image, FrameGrid grid, MatScope parts) {
        PixelArea area = grid.photo().under(grid.toPicture(), grid.width(), grid.height(), TAPS);
        Rect part = new Rect(area.left(), area.top(), area.width(), area.height());
        Mat opaque = parts.keep(buffer.mat(image, part));
        Mat bgr = parts.mat();
        Imgproc.cvtColor(opaque, bgr, Imgproc.COLOR_BGRA2BGR);
        return new Source(bgr, new Affine(1, 0, -area.left(), 0, 1, -area.top()));
    }

    private static Mat warp(Mat source, FrameGrid grid, Source place, int interpolation, MatScope parts) {
        Mat warped = parts.mat();
        try (MatScope local = new MatScope()) {
            Imgproc.warpAffine(
                    source,
                    warped,
                    grid.toPicture().then(place.fromPicture()).toMat(local),
                    new Size(grid.width(), grid.height()),
                    interpolation | Imgproc.WARP_INVERSE_MAP,
                    Core.BORDER_REPLICATE);
        }
        return warped;
    }

    /** A part of the picture in native memory. */
    private record Source(Mat bgr, Affine fromPicture) {}
}
