package io.github.photospec.opencv.internal.picture;

import io.github.photospec.image.SrgbImage;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A picture in native memory and smaller copies of it, each half as large, made when they are first needed. With four
 * channels, which are halved several times as fast as three; what is cut out has blue, green and red. Cutting out
 * of the copy that is just large enough neither aliases nor wastes time.
 */
public final class Pyramid implements AutoCloseable {
    private static final Scalar BLACK = new Scalar(0, 0, 0);

    private final MatScope scope = new MatScope();
    private final Size size;
    private final List<Mat> levels = new ArrayList<>();

    private Pyramid(Size size) {
        this.size = size;
    }

    /**
     * The picture's pyramid.
     *
     * @param buffer holds the pixels until the pyramid is closed
     */
    public static Pyramid of(SrgbImage image, PixelBuffer buffer) {
        Pyramid pyramid = new Pyramid(new Size(image.width(), image.height()));
        pyramid.levels.add(pyramid.scope.keep(buffer.mat(image)));
        return pyramid;
    }

    /** The same picture turned clockwise by so many quarters, 1 to 3. */
    public Pyramid turned(int quarters) {
        Pyramid turned = new Pyramid(quarters == 2 ? size : swapped(size));
        Mat first = turned.scope.mat();
        Core.rotate(levels.get(0), first, quarters - 1);
        turned.levels.add(first);
        return turned;
    }

    private static Size swapped(Size size) {
        return new Size(/* width= */ size.height, /* height= */ size.width);
    }

    /** Width of the picture, in its own pixels: all places count in them, whatever the levels' sizes are. */
    public double width() {
        return size.width;
    }

    /** Height of the picture, in its own pixels. */
    public double height() {
        return size.height;
    }

    /** The longer of both. */
    public double longSide() {
        return Math.max(width(), height());
    }

    /** Moves places of the picture turned clockwise by so many quarters, 1 to 3, to this one. */
    public Affine fromTurned(int quarters) {
        return switch (quarters) {
            case 1 -> new Affine(0, 1, 0, -1, 0, height());
            case 2 -> new Affine(-1, 0, width(), 0, -1, height());
            default -> new Affine(0, -1, width(), 1, 0, 0);
        };
    }

    /**
     * Cuts out a part, turned and scaled as the map tells.
     *
     * @param map from places of this picture to places of the part
     * @param replicated whether what lies beyond the picture repeats its edge; else it is black
     */
    public Mat cut(Affine map, int partWidth, int partHeight, boolean replicated, MatScope parts) {
        Mat level = atLeast(map.scale());
        Affine fromLevel = Affine.scaling(size.width / level.cols(), size.height / level.rows())
                .then(map);
        Mat part = parts.mat();
        try (MatScope local = new MatScope()) {
            Mat opaque = local.mat();
            Imgproc.warpAffine(
                    level,
                    opaque,
                    fromLevel.toMat(local),
                    new Size(partWidth, partHeight),
                    Imgproc.INTER_LINEAR,
                    replicated ? Core.BORDER_REPLICATE : Core.BORDER_CONSTANT,
                    BLACK);
            Imgproc.cvtColor(opaque, part, Imgproc.COLOR_BGRA2BGR);
        }
        return part;
    }

    /** A rectangle of the picture, scaled so that it fits into a square, in the square's middle, with black beside it. */
    public Letterbox letterbox(double x, double y, double width, double height, int side, MatScope parts) {
        double scale = side / Math.max(width, height);
        Mat level = atLeast(scale);
        double across = level.cols() / size.width;
        double down = level.rows() / size.height;
        Rect part = inside(
                new Rect(
                        (int) Math.round(x * across),
                        (int) Math.round(y * down),
                        (int) Math.round(width * across),
                        (int) Math.round(height * down)),
                level);
        int fittingWidth = clamp((int) Math.round(part.width / across * scale), side);
        int fittingHeight = clamp((int) Math.round(part.height / down * scale), side);
        int left = (side - fittingWidth) / 2;
        int top = (side - fittingHeight) / 2;
        Mat square = parts.keep(new Mat(side, side, CvType.CV_8UC3, BLACK));
        try (MatScope local = new MatScope()) {
            Mat source = local.keep(level.submat(part));
            Mat target = local.keep(square.submat(top, top + fittingHeight, left, left + fittingWidth));
            boolean shrinks = fittingWidth < part.width;
            Mat fitting = local.mat();
            Imgproc.resize(source, fitting, target.size(), 0, 0, shrinks ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR);
            Imgproc.cvtColor(fitting, target, Imgproc.COLOR_BGRA2BGR);
        }
        Affine toPicture = new Affine(
                part.width / across / fittingWidth,
                0,
                part.x / across - left * part.width / across / fittingWidth,
                0,
                part.height / down / fittingHeight,
                part.y / down - top * part.height / down / fittingHeight);
        return new Letterbox(square, toPicture);
    }

    private static int clamp(int length, int most) {
        return Math.max(1, Math.min(most, length));
    }

    private static Rect inside(Rect part, Mat level) {
        int x = Math.max(0, Math.min(part.x, level.cols() - 1));
        int y = Math.max(0, Math.min(part.y, level.rows() - 1));
        return new Rect(x, y, clamp(part.width, level.cols() - x), clamp(part.height, level.rows() - y));
    }

    /** A level is not halved any more if a side is shorter. */
    private static final int SHORTEST_SIDE = 4;

    /** The smallest level that need not be enlarged for this scale, or the first. */
    private Mat atLeast(double scale) {
        int level = 0;
        while (halved(level) >= scale && shortSide(level) >= SHORTEST_SIDE) {
            level++;
            if (levels.size() == level) {
                Mat larger = levels.get(level - 1);
                Mat half = scope.mat();
                Imgproc.resize(larger, half, scaled(larger.size(), 0.5), 0, 0, Imgproc.INTER_AREA);
                levels.add(half);
            }
        }
        return levels.get(level);
    }

    private double halved(int level) {
        return levels.get(level).cols() / size.width / 2;
    }

    private int shortSide(int level) {
        return Math.min(levels.get(level).cols(), levels.get(level).rows());
    }

    private static Size scaled(Size size, double scale) {
        return new Size(Math.max(1, Math.round(size.width * scale)), Math.max(1, Math.round(size.height * scale)));
    }

    @Override
    public void close() {
        scope.close();
    }

    /**
     * A square that holds a part of the picture.
     *
     * @param square its pixels
     * @param toPicture from places in the square to places in the picture
     */
    public record Letterbox(Mat square, Affine toPicture) {}
}
