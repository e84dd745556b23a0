package io.github.photospec.opencv.internal.head;

import io.github.photospec.image.LabTable;
import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.face.Mesh;
import io.github.photospec.opencv.internal.face.MeshPoint;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.opencv.internal.picture.MatScope;
import io.github.photospec.opencv.internal.picture.Pyramid;
import java.util.stream.IntStream;
import org.opencv.core.Mat;

/**
 * A head cut out so that every head lies alike: the eyes level, the face always of the same height and at the same place.
 * Calibration and models rest on this size; change neither alone.
 */
public final class HeadCrop implements AutoCloseable {
    /** Pixels across. */
    public static final int WIDTH = 384;
    /** Pixels down. */
    public static final int HEIGHT = 512;
    /** From the forehead to the chin, in pixels. */
    static final double FACE_HEIGHT = 235.5;
    /** The unit of distances beside and above the face, in pixels: about a face's width. */
    static final double UNIT = 0.72 * FACE_HEIGHT;

    private static final double FOREHEAD_DOWN = 138;

    private final MatScope scope = new MatScope();
    private final Mat bgr;
    private final Affine fromPicture;
    private final Mesh mesh;
    private final byte[] pixels = new byte[3 * WIDTH * HEIGHT];
    /** For each row the columns that show the picture: from, and the first beyond. */
    private final int[][] shown;

    private final float[] lightness = new float[WIDTH * HEIGHT];
    private final float[] a = new float[WIDTH * HEIGHT];
    private final float[] b = new float[WIDTH * HEIGHT];
    private final boolean[] converted = new boolean[WIDTH * HEIGHT];

    private HeadCrop(Pyramid picture, Affine fromPicture, Mesh mesh) {
        this.fromPicture = fromPicture;
        this.mesh = mesh.mapped(fromPicture);
        this.bgr = picture.cut(fromPicture, WIDTH, HEIGHT, true, scope);
        this.shown = shown(picture, fromPicture.inverse());
        bgr.get(0, 0, pixels);
    }

    /** Cuts the head with this mesh out of the picture. */
    public static HeadCrop of(Pyramid picture, Mesh mesh) {
        Spot right = mesh.spot(MeshPoint.RIGHT_EYE_OUTER);
        Spot left = mesh.spot(MeshPoint.LEFT_EYE_OUTER);
        double degrees = Math.toDegrees(Math.atan2(left.y() - right.y(), left.x() - right.x()));
        double scale = FACE_HEIGHT / Math.max(1, mesh.spot(MeshPoint.FOREHEAD).distance(mesh.spot(MeshPoint.CHIN)));
        Affine turned = Affine.similarity(new Spot(0, 0), new Spot(0, 0), scale, -degrees);
        double middle = turned.apply(mesh.mean(MeshPoint.RIGHT_CHEEK, MeshPoint.LEFT_CHEEK))
                .x();
        double forehead = turned.apply(mesh.spot(MeshPoint.FOREHEAD)).y();
        Affine fromPicture = turned.then(new Affine(1, 0, WIDTH / 2.0 - middle, 0, 1, FOREHEAD_DOWN - forehead));
        return new HeadCrop(picture, fromPicture, mesh);
    }

    /** A straight line through a picture enters and leaves it once. */
    private static int[][] shown(Pyramid picture, Affine toPicture) {
        int[][] shown = new int[HEIGHT][2];
        for (int y = 0; y < HEIGHT; y++) {
            Spot start = toPicture.apply(new Spot(0.5, y + 0.5));
            double[] range = {0, WIDTH};
            narrow(range, start.x(), toPicture.a(), picture.width());
            narrow(range, start.y(), toPicture.d(), picture.height());
            shown[y][0] = (int) Math.ceil(range[0]);
            shown[y][1] = (int) Math.ceil(range[1]);
        }
        return shown;
    }

    /** Keeps those columns where a coordinate that grows by so much with each is inside the picture. */
    private static void narrow(double[] range, double start, double growth, double length) {
        if (Math.abs(growth) < 1e-12) {
            range[1] = start >= 0 && start < length ? range[1] : 0;
            return;
        }
        double atZero = -start / growth;
        double atEnd = (length - start) / growth;
        range[0] = Math.max(range[0], Math.min(atZero, atEnd));
        range[1] = Math.min(range[1], Math.max(atZero, atEnd));
    }

    /** The crop's pixels: blue, green, red. */
    Mat bgr() {
        return bgr;
    }

    /** The face's mesh in the crop. */
    Mesh mesh() {
        return mesh;
    }

    /** From places in the picture to places in the crop. */
    Affine fromPicture() {
        return fromPicture;
    }

    /** The pixels at most so far from a place across and down, as far as they are in the crop. */
    IntStream around(Spot place, int radius) {
        int column = (int) Math.floor(place.x());
        int row = (int) Math.floor(place.y());
        int left = Math.max(0, column - radius);
        int right = Math.min(WIDTH - 1, column + radius);
        return IntStream.rangeClosed(Math.max(0, row - radius), Math.min(HEIGHT - 1, row + radius))
                .flatMap(y -> IntStream.rangeClosed(y * WIDTH + left, y * WIDTH + right));
    }

    /** Whether a pixel shows the picture, and not its repeated edge. */
    boolean isValid(int index) {
        int[] columns = shown[index / WIDTH];
        return index % WIDTH >= columns[0] && index % WIDTH < columns[1];
    }

    float lightness(int index) {
        convert(index);
        return lightness[index];
    }

    float a(int index) {
        convert(index);
        return a[index];
    }

    float b(int index) {
        convert(index);
        return b[index];
    }

    /** Only where somebody looks: that is a quarter of the crop. */
    private void convert(int index) {
        if (!converted[index]) {
            converted[index] = true;
            LabTable.put(rgb(pixels, index), index, lightness, a, b);
        }
    }

    /** A pixel of blue, green and red bytes as {@code 0xRRGGBB}. */
    static int rgb(byte[] bgr, int index) {
        int at = 3 * index;
        return (bgr[at + 2] & 0xff) << 16 | (bgr[at + 1] & 0xff) << 8 | (bgr[at] & 0xff);
    }

    @Override
    public void close() {
        scope.close();
    }
}
