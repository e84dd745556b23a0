package io.github.photospec.painting;

/** A point in face units (see {@link FaceGrid}). */
record Spot(double x, double y) {
    Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
