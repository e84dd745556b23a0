package io.github.photospec.opencv.internal.render;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitFrame;

/**
 * A portrait's pixels, laid on the picture that they are taken from.
 *
 * @param toPicture from places of the grid to places of the picture
 * @param photo what of the picture may be seen
 */
public record FrameGrid(Affine toPicture, int width, int height, PixelArea photo) {
    /** The grid of a frame on a picture. */
    public static FrameGrid of(PortraitFrame frame, SrgbImage image) {
        Placement place = frame.placement();
        return new FrameGrid(
                Affine.similarity(new Spot(0, 0), place.origin(), place.scale(), place.degrees()),
                frame.width(),
                frame.height(),
                PixelArea.within(frame.photo(), image));
    }

    /** The same frame with other pixels. */
    public FrameGrid resized(int newWidth, int newHeight) {
        Affine toThis = Affine.scaling((double) width / newWidth, (double) height / newHeight);
        return new FrameGrid(toThis.then(toPicture), newWidth, newHeight, photo);
    }

    /** Pixels of the picture for one of this grid, along a side. */
    public double scale() {
        return Math.sqrt(Math.abs(toPicture.a() * toPicture.e() - toPicture.b() * toPicture.d()));
    }

    /** How much of every pixel the photo fills, 0..1; row by row. */
    public float[] coverage() {
        float[] coverage = new float[width * height];
        double scale = scale();
        for (int y = 0; y < height; y++) {
            Spot start = toPicture.apply(new Spot(0.5, y + 0.5));
            for (int x = 0; x < width; x++) {
                double across = start.x() + x * toPicture.a();
                double down = start.y() + x * toPicture.d();
                coverage[y * width + x] = (float) (reach(across, photo.left(), photo.right(), scale)
                        * reach(down, photo.top(), photo.bottom(), scale));
            }
        }
        return coverage;
    }

    /** How much of a pixel's width about a place lies between two edges. */
    private static double reach(double place, int from, int to, double scale) {
        return Math.max(0, Math.min(1, Math.min(place - from, to - place) / scale + 0.5));
    }
}
