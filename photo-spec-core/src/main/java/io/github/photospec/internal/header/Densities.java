package io.github.photospec.internal.header;

import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.Density.Unit;
import java.util.Optional;

/** Turns stored numbers into statements of density, or into none where they cannot be meant. */
final class Densities {
    private static final double CENTIMETRES_PER_INCH = 2.54;
    private static final double METRES_PER_INCH = 0.0254;

    /** The highest 16-bit number and all above stand for "not known" or for damage; no device comes near it. */
    private static final double ABSURD = 65535;

    private Densities() {}

    static Optional<Density> perInch(Origin origin, double x, double y) {
        return stated(origin, x, y, Unit.PER_INCH);
    }

    static Optional<Density> perCentimetre(Origin origin, double x, double y) {
        return stated(origin, x * CENTIMETRES_PER_INCH, y * CENTIMETRES_PER_INCH, Unit.PER_CENTIMETRE);
    }

    static Optional<Density> perMetre(Origin origin, double x, double y) {
        return stated(origin, x * METRES_PER_INCH, y * METRES_PER_INCH, Unit.PER_METRE);
    }

    static Optional<Density> aspect(Origin origin, double x, double y) {
        return stated(origin, x, y, Unit.ASPECT);
    }

    /** Comparisons with a missing number, NaN, are false. */
    private static Optional<Density> stated(Origin origin, double x, double y, Unit unit) {
        boolean meant = x > 0 && y > 0 && x < ABSURD && y < ABSURD;
        return meant ? Optional.of(new Density(origin, x, y, unit)) : Optional.empty();
    }
}
