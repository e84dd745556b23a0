package io.github.photospec.opencv.internal.face;

import io.github.photospec.image.Spot;
import io.github.photospec.vision.FaceLandmarks;

/** Names the landmarks of a mesh. */
public final class Landmarks {
    /** The mesh lies low on eyes by this share of the distance between them: measured on the pupils of 30 people. */
    private static final double EYES_LOW = 0.0215;
    /** And too far out, by this share, at either side. */
    private static final double EYES_WIDE = 0.007;

    private Landmarks() {}

    /** The named places of a mesh. */
    public static FaceLandmarks of(Mesh mesh) {
        Spot right = mesh.mean(MeshPoint.RIGHT_EYE);
        Spot left = mesh.mean(MeshPoint.LEFT_EYE);
        return new FaceLandmarks(
                eye(mesh, pupil(left, right), MeshPoint.LEFT_LIDS),
                eye(mesh, pupil(right, left), MeshPoint.RIGHT_LIDS),
                new FaceLandmarks.Mouth(
                        mesh.spot(MeshPoint.MOUTH_LEFT),
                        mesh.spot(MeshPoint.MOUTH_RIGHT),
                        mesh.spot(MeshPoint.UPPER_LIP_INNER),
                        mesh.spot(MeshPoint.LOWER_LIP_INNER)),
                mesh.spot(MeshPoint.FOREHEAD),
                mesh.spot(MeshPoint.NOSE_TIP),
                mesh.spot(MeshPoint.CHIN),
                mesh.spot(MeshPoint.LEFT_CHEEK),
                mesh.spot(MeshPoint.RIGHT_CHEEK));
    }

    private static FaceLandmarks.Eye eye(Mesh mesh, Spot pupil, int[] lids) {
        return new FaceLandmarks.Eye(
                pupil,
                mesh.spot(lids[0]),
                mesh.spot(lids[1]),
                mesh.spot(lids[2]),
                mesh.spot(lids[3]),
                mesh.spot(lids[4]),
                mesh.spot(lids[5]));
    }

    /** The middle of an eye's lids, moved up the face and towards the other eye. */
    private static Spot pupil(Spot eye, Spot other) {
        Spot in = eye.towards(other, EYES_WIDE);
        double up = EYES_LOW * Math.signum(other.x() - eye.x());
        return new Spot(in.x() + up * (other.y() - eye.y()), in.y() - up * (other.x() - eye.x()));
    }
}
