package io.github.photospec.image;

/**
 * A statement of how many pixels fill an inch of paper.
 *
 * @param origin where in the file it stands
 * @param x across, in dots per inch; for {@link Unit#ASPECT} a bare ratio
 * @param y down, in dots per inch; for {@link Unit#ASPECT} a bare ratio
 * @param unit the unit it was stored in; x and y are already converted from it
 */
public record Density(Origin origin, double x, double y, Unit unit) {
    /** Two densities closer than this say the same: cameras round fractions, dots per cm round to 1.27 dpi. */
    private static final double SAME_DPI = 1.3;

    /** A bare ratio has no scale, so that its ends can only be compared with each other. */
    private static final double SAME_RATIO = 0.01;

    /** Whether it gives a number of dots per inch, which an aspect ratio alone does not. */
    public boolean isPhysical() {
        return unit != Unit.ASPECT;
    }

    /** Whether pixels are as wide as they are high, within rounding. */
    public boolean isSquare() {
        return Math.abs(x - y) <= (isPhysical() ? SAME_DPI : SAME_RATIO * Math.max(x, y));
    }

    /** Whether the other statement gives the same dots per inch, within rounding; both must be physical. */
    public boolean agreesWith(Density other) {
        return Math.abs(x - other.x) <= SAME_DPI && Math.abs(y - other.y) <= SAME_DPI;
    }

    /** Where in the file a density stands, in the order in which readers commonly believe it. */
    public enum Origin {
        /** The APP0 segment of JFIF 1.02. */
        JFIF,
        /** The pHYs chunk of a PNG, or the header of a bitmap. */
        HEADER,
        /** XResolution and YResolution in the first directory of EXIF 2.32. */
        EXIF,
        /** The ResolutionInfo resource 0x03ED of Photoshop's APP13 segment. */
        PHOTOSHOP
    }

    /** The unit a density was stored in. */
    public enum Unit {
        /** Dots per inch. */
        PER_INCH,
        /** Dots per centimetre. */
        PER_CENTIMETRE,
        /** Dots per metre. */
        PER_METRE,
        /** Only the shape of a pixel. */
        ASPECT
    }
}
