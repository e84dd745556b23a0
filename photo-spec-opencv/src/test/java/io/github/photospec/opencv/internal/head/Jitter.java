package io.github.photospec.opencv.internal.head;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.face.Mesh;
import io.github.photospec.opencv.internal.face.MeshPoint;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.opencv.internal.picture.MatScope;
import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * Changes a photo as another camera, another lamp and another day of the nets would: size, light, compression, landmarks.
 * Copy 0 is the photo itself; odd copies are mirrored, and of every four two are made small.
 */
final class Jitter {
    private static final int SMALLEST_FACE = 90;
    private static final int SPREAD = 70;

    private final Random random;
    private final int copy;

    Jitter(Random random, int copy) {
        this.random = random;
        this.copy = copy;
    }

    /** The photo, its face at most as high as faces in small ID photos are if it is to be made small. */
    SrgbImage of(SrgbImage image, double faceHeight) {
        if (copy == 0) {
            return image;
        }
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.keep(bgr(image));
            if (copy % 2 == 1) {
                Core.flip(picture, picture, 1);
            }
            double height = SMALLEST_FACE + SPREAD * random.nextDouble();
            if (copy % 4 > 1 && faceHeight > height) {
                double share = height / faceHeight;
                Imgproc.resize(picture, picture, new Size(), share, share, Imgproc.INTER_AREA);
            }
            Core.LUT(picture, scope.keep(light()), picture);
            MatOfByte file = scope.keep(new MatOfByte());
            MatOfInt quality = scope.keep(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, 60 + random.nextInt(36)));
            Imgcodecs.imencode(".jpg", picture, file, quality);
            return image(scope.keep(Imgcodecs.imdecode(file, Imgcodecs.IMREAD_COLOR)));
        }
    }

    /** A gamma for all channels and a gain for each. */
    private Mat light() {
        double gamma = Math.exp(0.3 * random.nextGaussian());
        double[] gains = {factor(0.04), factor(0.03), factor(0.04)};
        byte[] values = new byte[3 * 256];
        for (int i = 0; i < values.length; i++) {
            int level = i / 3;
            double value = 255 * Math.pow(level / 255.0, gamma) * gains[i % 3];
            values[i] = (byte) Math.max(0, Math.min(255, (int) Math.round(value)));
        }
        Mat table = new Mat(1, 256, CvType.CV_8UC3);
        table.put(0, 0, values);
        return table;
    }

    private double factor(double spread) {
        return Math.exp(spread * random.nextGaussian());
    }

    double of(double yawDegrees) {
        return copy == 0 ? yawDegrees : yawDegrees + 1.5 * random.nextGaussian();
    }

    Mesh of(Mesh mesh) {
        if (copy == 0) {
            return mesh;
        }
        double height = faceHeight(mesh);
        Spot from = mesh.mean(MeshPoint.FOREHEAD, MeshPoint.CHIN);
        double across = 0.015 * height * random.nextGaussian();
        double down = 0.015 * height * random.nextGaussian();
        Spot to = new Spot(from.x() + across, from.y() + down);
        return mesh.mapped(Affine.similarity(from, to, factor(0.025), 1.5 * random.nextGaussian()));
    }

    static double faceHeight(Mesh mesh) {
        return mesh.spot(MeshPoint.FOREHEAD).distance(mesh.spot(MeshPoint.CHIN));
    }

    private static Mat bgr(SrgbImage image) {
        Mat picture = new Mat(image.height(), image.width(), CvType.CV_8UC3);
        byte[] bytes = new byte[3 * image.width()];
        int[] row = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                bytes[3 * x] = (byte) row[x];
                bytes[3 * x + 1] = (byte) (row[x] >> 8);
                bytes[3 * x + 2] = (byte) (row[x] >> 16);
            }
            picture.put(y, 0, bytes);
        }
        return picture;
    }

    private static SrgbImage image(Mat picture) {
        byte[] bytes = new byte[3 * picture.cols()];
        return SrgbImage.ofRows(picture.cols(), picture.rows(), (y, row) -> {
            picture.get(y, 0, bytes);
            for (int x = 0; x < row.length; x++) {
                row[x] = 0xff000000
                        | (bytes[3 * x + 2] & 0xff) << 16
                        | (bytes[3 * x + 1] & 0xff) << 8
                        | (bytes[3 * x] & 0xff);
            }
        });
    }
}
