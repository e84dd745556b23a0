package io.github.photospec.opencv.internal.head;

import io.github.photospec.image.Box;
import io.github.photospec.image.LabTable;
import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.face.Mesh;
import io.github.photospec.opencv.internal.face.MeshPoint;
import io.github.photospec.opencv.internal.picture.MatScope;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Looks whether what lies between the lips has the lips' colour. The mesh leaves a gap between full lips that touch; teeth
 * and a dark opening tell that they do not.
 */
final class LipColours {
    private static final int[] OUTER = {
        61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185
    };
    private static final int[] INNER = {
        78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191
    };
    /** Gaps as shares of the mouth's width: smaller ones are closed and larger ones open, whatever their colour. */
    private static final double DOUBTFUL_FROM = 0.04;

    private static final double DOUBTFUL_TO = 0.20;
    private static final int MAGNIFIED = 3;
    private static final int MARGIN = 8;
    /** The corners of a mouth are shaded: they do not count. */
    private static final double MIDDLE = 0.64;

    private static final int FEWEST = 40;
    private static final Scalar SET = new Scalar(255);

    private final HeadCrop crop;
    private final Rect part;

    private LipColours(HeadCrop crop, Rect part) {
        this.crop = crop;
        this.part = part;
    }

    /**
     * Pixels between the lips of another colour, as a share of the mouth's width squared; empty if too little is seen, or if
     * the landmarks alone leave no doubt.
     */
    static OptionalDouble parted(HeadCrop crop) {
        Mesh mesh = crop.mesh();
        double gap = mesh.spot(MeshPoint.UPPER_LIP_INNER).distance(mesh.spot(MeshPoint.LOWER_LIP_INNER));
        double width = mesh.spot(MeshPoint.MOUTH_RIGHT).distance(mesh.spot(MeshPoint.MOUTH_LEFT));
        if (gap < DOUBTFUL_FROM * width || gap > DOUBTFUL_TO * width) {
            return OptionalDouble.empty();
        }
        Box mouth = mesh.bounds(OUTER);
        int left = (int) Math.floor(mouth.x()) - MARGIN;
        int top = (int) Math.floor(mouth.y()) - MARGIN;
        int right = (int) Math.ceil(mouth.right()) + MARGIN;
        int bottom = (int) Math.ceil(mouth.bottom()) + MARGIN;
        boolean inside = left >= 0 && top >= 0 && right <= HeadCrop.WIDTH && bottom <= HeadCrop.HEIGHT;
        return inside
                ? new LipColours(crop, new Rect(left, top, right - left, bottom - top)).parted()
                : OptionalDouble.empty();
    }

    private OptionalDouble parted() {
        try (MatScope scope = new MatScope()) {
            Mat mouth = scope.mat();
            Mat small = scope.keep(crop.bgr().submat(part));
            Size size = new Size(MAGNIFIED * part.width, MAGNIFIED * part.height);
            Imgproc.resize(small, mouth, size, 0, 0, Imgproc.INTER_CUBIC);
            Mat inner = polygon(INNER, size, scope);
            Mat ring = ring(inner, size, scope);
            return parted(new Planes(mouth), values(ring), values(inner));
        }
    }

    private OptionalDouble parted(Planes mouth, byte[] ring, byte[] inner) {
        Mesh mesh = crop.mesh();
        int[] lips = indices(ring);
        if (lips.length < FEWEST) {
            return OptionalDouble.empty();
        }
        double l = median(mouth.lightness, lips);
        double a = median(mouth.a, lips);
        double darker = Math.max(2.2 * Math.max(4, deviation(mouth.lightness, lips)), 12);
        double paler = Math.max(1.8 * Math.max(2.5, deviation(mouth.a, lips)), 5);
        double width = mesh.spot(MeshPoint.MOUTH_RIGHT).distance(mesh.spot(MeshPoint.MOUTH_LEFT)) * MAGNIFIED;
        double middle = ((mesh.spot(MeshPoint.MOUTH_RIGHT).x()
                                        + mesh.spot(MeshPoint.MOUTH_LEFT).x())
                                / 2
                        - part.x)
                * MAGNIFIED;
        int count = 0;
        for (int i : indices(inner)) {
            double beside = Math.abs(i % mouth.width + 0.5 - middle);
            boolean dark = mouth.lightness[i] < l - darker;
            boolean tooth = mouth.a[i] < a - paler && mouth.lightness[i] > l - 3;
            count += beside <= MIDDLE / 2 * width && (dark || tooth) ? 1 : 0;
        }
        return OptionalDouble.of(count / (width * width));
    }

    /** The lips themselves, without their soft edges. */
    private Mat ring(Mat inner, Size size, MatScope scope) {
        Mat ring = polygon(OUTER, size, scope);
        Mat wide = scope.mat();
        Imgproc.dilate(inner, wide, scope.keep(Mat.ones(7, 7, CvType.CV_8U)));
        ring.setTo(new Scalar(0), wide);
        Imgproc.erode(ring, ring, scope.keep(Mat.ones(5, 5, CvType.CV_8U)));
        return ring;
    }

    private Mat polygon(int[] landmarks, Size size, MatScope scope) {
        Point[] points = Arrays.stream(landmarks)
                .mapToObj(i -> crop.mesh().spot(i))
                .map(this::magnified)
                .toArray(Point[]::new);
        Mat polygon = scope.keep(Mat.zeros(size, CvType.CV_8U));
        Imgproc.fillPoly(polygon, List.of(scope.keep(new MatOfPoint(points))), SET);
        return polygon;
    }

    private Point magnified(Spot spot) {
        return new Point(
                Math.rint((spot.x() - part.x) * MAGNIFIED - 0.5), Math.rint((spot.y() - part.y) * MAGNIFIED - 0.5));
    }

    private static byte[] values(Mat mask) {
        byte[] values = new byte[(int) mask.total()];
        mask.get(0, 0, values);
        return values;
    }

    private static int[] indices(byte[] mask) {
        return IntStream.range(0, mask.length).filter(i -> mask[i] != 0).toArray();
    }

    private static double median(float[] plane, int[] indices) {
        double[] sorted =
                Arrays.stream(indices).mapToDouble(i -> plane[i]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double deviation(float[] plane, int[] indices) {
        double mean =
                Arrays.stream(indices).mapToDouble(i -> plane[i]).average().orElseThrow();
        double squares = Arrays.stream(indices)
                .mapToDouble(i -> (plane[i] - mean) * (plane[i] - mean))
                .average()
                .orElseThrow();
        return Math.sqrt(squares);
    }

    /** A picture's colours. */
    private static final class Planes {
        private final int width;
        private final float[] lightness;
        private final float[] a;

        Planes(Mat bgr) {
            this.width = bgr.cols();
            byte[] bytes = new byte[3 * (int) bgr.total()];
            bgr.get(0, 0, bytes);
            int[] pixels = new int[(int) bgr.total()];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = HeadCrop.rgb(bytes, i);
            }
            this.lightness = new float[pixels.length];
            this.a = new float[pixels.length];
            LabTable.fill(pixels, pixels.length, lightness, a, new float[pixels.length]);
        }
    }
}
