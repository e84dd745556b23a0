package io.github.photospec.opencv.internal.face;

import io.github.photospec.image.Spot;
import java.util.Map;

/** A face that looks straight ahead, drawn instead of found: 60 pixels from cheek to cheek, its nose at the middle. */
public final class DrawnMesh {
    private static final Map<Integer, Spot> PLACES = Map.ofEntries(
            Map.entry(MeshPoint.FOREHEAD, new Spot(0, -40)),
            Map.entry(MeshPoint.CHIN, new Spot(0, 44)),
            Map.entry(MeshPoint.NOSE_BASE, new Spot(0, 8)),
            Map.entry(MeshPoint.UPPER_LIP_INNER, new Spot(0, 20)),
            Map.entry(MeshPoint.LOWER_LIP_INNER, new Spot(0, 20)),
            Map.entry(MeshPoint.RIGHT_CHEEK, new Spot(-30, -12)),
            Map.entry(MeshPoint.LEFT_CHEEK, new Spot(30, -12)),
            Map.entry(MeshPoint.RIGHT_TEMPLE, new Spot(-29, -20)),
            Map.entry(MeshPoint.LEFT_TEMPLE, new Spot(29, -20)),
            Map.entry(MeshPoint.RIGHT_EYE_OUTER, new Spot(-21, -14)),
            Map.entry(MeshPoint.LEFT_EYE_OUTER, new Spot(21, -14)),
            Map.entry(MeshPoint.RIGHT_EYE_INNER, new Spot(-9, -14)),
            Map.entry(MeshPoint.LEFT_EYE_INNER, new Spot(9, -14)));

    private DrawnMesh() {}

    /** The landmarks with names where they are in a face, all others at the middle. */
    public static Mesh at(Spot middle) {
        double[] x = new double[Mesh.SIZE];
        double[] y = new double[Mesh.SIZE];
        for (int i = 0; i < Mesh.SIZE; i++) {
            Spot place = PLACES.getOrDefault(i, new Spot(0, 0));
            x[i] = middle.x() + place.x();
            y[i] = middle.y() + place.y();
        }
        return new Mesh(x, y, new double[Mesh.SIZE], 1);
    }
}
