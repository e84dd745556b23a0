package io.github.photospec.opencv.internal.head;

import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.face.MeshPoint;

/** A head's crop seen so that the ear in question lies at the left: as it is for the right ear, mirrored for the left one. */
final class SideView {
    private final HeadCrop crop;
    private final byte[] person;
    private final boolean mirrored;

    SideView(HeadCrop crop, byte[] person, boolean mirrored) {
        this.crop = crop;
        this.person = person;
        this.mirrored = mirrored;
    }

    /** Where the pixel of this column and row lies in the crop's planes. */
    int index(int column, int row) {
        return row * HeadCrop.WIDTH + (mirrored ? HeadCrop.WIDTH - 1 - column : column);
    }

    int person(int index) {
        return person[index] & 0xff;
    }

    boolean isPerson(int index) {
        return person(index) > 128 && crop.isValid(index);
    }

    HeadCrop crop() {
        return crop;
    }

    /** Column of where the face turns to this ear; columns and rows count from the middle of the first pixel. */
    double cheekColumn() {
        return column(mirrored ? MeshPoint.LEFT_CHEEK : MeshPoint.RIGHT_CHEEK);
    }

    double templeColumn() {
        return column(mirrored ? MeshPoint.LEFT_TEMPLE : MeshPoint.RIGHT_TEMPLE);
    }

    double templeRow() {
        return row(mirrored ? MeshPoint.LEFT_TEMPLE : MeshPoint.RIGHT_TEMPLE);
    }

    double eyeRow() {
        return (row(MeshPoint.RIGHT_EYE_OUTER)
                        + row(MeshPoint.RIGHT_EYE_INNER)
                        + row(MeshPoint.LEFT_EYE_INNER)
                        + row(MeshPoint.LEFT_EYE_OUTER))
                / 4;
    }

    double noseRow() {
        return row(MeshPoint.NOSE_BASE);
    }

    double mouthRow() {
        return (row(MeshPoint.UPPER_LIP_INNER) + row(MeshPoint.LOWER_LIP_INNER)) / 2;
    }

    private double row(int landmark) {
        return crop.mesh().spot(landmark).y() - 0.5;
    }

    private double column(int landmark) {
        Spot spot = crop.mesh().spot(landmark);
        double column = spot.x() - 0.5;
        return mirrored ? HeadCrop.WIDTH - 1 - column : column;
    }
}
