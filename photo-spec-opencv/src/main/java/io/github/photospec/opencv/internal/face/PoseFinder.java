package io.github.photospec.opencv.internal.face;

import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.opencv.internal.picture.MatScope;
import io.github.photospec.vision.HeadPose;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/**
 * How a head is turned: the rotation that best lays the canonical face on the mesh (Kabsch, 1976), over landmarks that
 * expressions hardly move. Leaning is told by the line between the eyes, which is steadier.
 */
public final class PoseFinder {
    private static final int[] STEADY = {
        4, 6, 10, 33, 54, 67, 117, 119, 121, 127, 129, 132, 133, 136, 143, 147, 198, 205, 263, 284, 297, 346, 348, 350,
        356, 358, 361, 362, 365, 372, 376, 420, 425, 1, 168, 197, 5
    };

    private final CanonicalFace canonical;
    private final double[] canonicalMean;

    /** Against this face. */
    public PoseFinder(CanonicalFace canonical) {
        this.canonical = canonical;
        this.canonicalMean = new double[3];
        for (int landmark : STEADY) {
            for (int axis = 0; axis < 3; axis++) {
                canonicalMean[axis] += canonical.coordinate(landmark, axis) / STEADY.length;
            }
        }
    }

    /** The pose of a mesh in the picture. */
    public HeadPose find(Mesh mesh) {
        double roll = roll(mesh);
        // Seen along the head's own axis: for a head that leans, turning and raising would mix otherwise.
        Mesh level = mesh.mapped(Affine.similarity(new Spot(0, 0), new Spot(0, 0), 1, -roll));
        double[] rotation = rotation(level);
        double yaw = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, -rotation[6]))));
        double pitch = -Math.toDegrees(Math.atan2(rotation[7], rotation[8]));
        return new HeadPose(yaw, Math.max(-90, Math.min(90, pitch)), roll);
    }

    private static double roll(Mesh mesh) {
        Spot right = mesh.mean(MeshPoint.RIGHT_EYE);
        Spot left = mesh.mean(MeshPoint.LEFT_EYE);
        double degrees = Math.toDegrees(Math.atan2(left.y() - right.y(), left.x() - right.x()));
        return degrees == -180 ? 180 : degrees;
    }

    /** Row by row. */
    private double[] rotation(Mesh mesh) {
        double[] covariance = covariance(mesh);
        try (MatScope scope = new MatScope()) {
            Mat matrix = scope.keep(new Mat(3, 3, CvType.CV_64F));
            matrix.put(0, 0, covariance);
            Mat w = scope.mat();
            Mat u = scope.mat();
            Mat vt = scope.mat();
            Core.SVDecomp(matrix, w, u, vt);
            Mat v = scope.keep(vt.t());
            Mat ut = scope.keep(u.t());
            Mat none = scope.mat();
            Mat rotation = scope.mat();
            Core.gemm(v, ut, 1, none, 0, rotation);
            if (Core.determinant(rotation) < 0) {
                // A mirror image fits better: the nearest rotation turns the weakest axis.
                Mat weakest = scope.keep(v.col(2));
                Core.multiply(weakest, new Scalar(-1), weakest);
                Core.gemm(v, ut, 1, none, 0, rotation);
            }
            double[] values = new double[9];
            rotation.get(0, 0, values);
            return values;
        }
    }

    private double[] covariance(Mesh mesh) {
        double[] mean = new double[3];
        for (int landmark : STEADY) {
            for (int axis = 0; axis < 3; axis++) {
                mean[axis] += coordinate(mesh, landmark, axis) / STEADY.length;
            }
        }
        double[] covariance = new double[9];
        for (int landmark : STEADY) {
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    covariance[3 * i + j] += (canonical.coordinate(landmark, i) - canonicalMean[i])
                            * (coordinate(mesh, landmark, j) - mean[j]);
                }
            }
        }
        return covariance;
    }

    /** In the canonical face's directions. */
    private static double coordinate(Mesh mesh, int landmark, int axis) {
        return switch (axis) {
            case 0 -> mesh.spot(landmark).x();
            case 1 -> -mesh.spot(landmark).y();
            default -> -mesh.depth(landmark);
        };
    }
}
