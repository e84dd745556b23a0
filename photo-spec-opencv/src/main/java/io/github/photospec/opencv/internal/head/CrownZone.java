package io.github.photospec.opencv.internal.head;

import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.face.MeshPoint;
import io.github.photospec.opencv.internal.picture.MatScope;
import java.util.OptionalDouble;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** The part of a head above its forehead, where hair is, or what is worn. */
final class CrownZone {
    private static final int PERSON_FROM = 150;
    /** The mask's edge is halo as much as head: so many pixels of the crop are cut off it. */
    private static final int ERODED = 9;

    private static final double FROM = 0.04;
    private static final double TO = 0.38;
    private static final double REACH = 0.34;
    private static final int FEWEST = 200;
    private static final int COVERING_FROM = 128;

    private CrownZone() {}

    /** Share of the zone that something worn covers; empty if too little of it is in the picture. */
    static OptionalDouble covered(HeadCrop crop, byte[] person, HeadLabels labels) {
        byte[] inner = eroded(person);
        Spot forehead = crop.mesh().spot(MeshPoint.FOREHEAD);
        double width = Math.abs(crop.mesh().spot(MeshPoint.LEFT_CHEEK).x()
                - crop.mesh().spot(MeshPoint.RIGHT_CHEEK).x());
        int all = 0;
        int covered = 0;
        for (int y = 0; y < HeadCrop.HEIGHT; y++) {
            double above = (forehead.y() - y - 0.5) / HeadCrop.FACE_HEIGHT;
            for (int x = 0; x < HeadCrop.WIDTH && above >= FROM && above <= TO; x++) {
                int i = y * HeadCrop.WIDTH + x;
                if (inner[i] != 0 && crop.isValid(i) && Math.abs(x + 0.5 - forehead.x()) <= REACH * width) {
                    all++;
                    covered += labels.covering(i) >= COVERING_FROM ? 1 : 0;
                }
            }
        }
        return all < FEWEST ? OptionalDouble.empty() : OptionalDouble.of((double) covered / all);
    }

    private static byte[] eroded(byte[] person) {
        byte[] inner = new byte[person.length];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = (byte) ((person[i] & 0xff) > PERSON_FROM ? 255 : 0);
        }
        try (MatScope scope = new MatScope()) {
            Mat mask = scope.keep(new Mat(HeadCrop.HEIGHT, HeadCrop.WIDTH, CvType.CV_8U));
            mask.put(0, 0, inner);
            Imgproc.erode(mask, mask, scope.keep(Mat.ones(ERODED, ERODED, CvType.CV_8U)));
            mask.get(0, 0, inner);
        }
        return inner;
    }
}
