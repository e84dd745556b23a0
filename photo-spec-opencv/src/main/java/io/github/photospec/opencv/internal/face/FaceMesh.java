package io.github.photospec.opencv.internal.face;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.model.ForwardNet;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.opencv.internal.picture.MatScope;
import io.github.photospec.opencv.internal.picture.Pyramid;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;

/** MediaPipe's face mesh (Kartynnik et al., 2019). For one thread. */
final class FaceMesh {
    private static final int SIDE = 192;
    /** The network is trained on squares so much larger than the face. */
    private static final double MARGIN = 1.5;

    private final ForwardNet net;

    FaceMesh(byte[] model) {
        this.net = new ForwardNet(model, new Size(SIDE, SIDE), 1 / 255.0, 0);
    }

    /** The mesh on a detected face. */
    Mesh run(Pyramid picture, Detection face) {
        return run(picture, face.box(), degrees(face.rightEye(), face.leftEye()));
    }

    /** A second look at the same face, which centres it better than a detector does. */
    Mesh refine(Pyramid picture, Mesh mesh) {
        Spot rightEye = mesh.spot(MeshPoint.RIGHT_EYE_OUTER);
        return run(picture, mesh.bounds(), degrees(rightEye, mesh.spot(MeshPoint.LEFT_EYE_OUTER)));
    }

    private Mesh run(Pyramid picture, Box face, double degrees) {
        double side = Math.max(1, MARGIN * Math.max(face.width(), face.height()));
        Affine toSquare = Affine.similarity(face.centre(), new Spot(SIDE / 2.0, SIDE / 2.0), SIDE / side, -degrees);
        try (MatScope scope = new MatScope()) {
            Mat square = picture.cut(toSquare, SIDE, SIDE, false, scope);
            return mesh(net.run(square, true), toSquare.inverse());
        }
    }

    /** The network has two results: the landmarks, and a number that says whether there is a face. */
    private static Mesh mesh(List<float[]> results, Affine toPicture) {
        float[] places = results.get(results.get(0).length > 1 ? 0 : 1);
        float presence = results.get(results.get(0).length > 1 ? 1 : 0)[0];
        double[] x = new double[Mesh.SIZE];
        double[] y = new double[Mesh.SIZE];
        double[] z = new double[Mesh.SIZE];
        for (int i = 0; i < Mesh.SIZE; i++) {
            x[i] = places[3 * i];
            y[i] = places[3 * i + 1];
            z[i] = places[3 * i + 2];
        }
        return new Mesh(x, y, z, 1 / (1 + Math.exp(-presence))).mapped(toPicture);
    }

    private static double degrees(Spot rightEye, Spot leftEye) {
        return Math.toDegrees(Math.atan2(leftEye.y() - rightEye.y(), leftEye.x() - rightEye.x()));
    }
}
