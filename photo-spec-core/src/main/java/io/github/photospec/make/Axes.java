package io.github.photospec.make;

import io.github.photospec.image.Spot;

/**
 * Axes laid on a photo.
 *
 * @param origin in pixels of the photo
 * @param degrees how far they are turned clockwise
 */
record Axes(Spot origin, double degrees) {
    /** A place of the photo along these axes. */
    Spot of(Spot place) {
        return turned(new Spot(place.x() - origin.x(), place.y() - origin.y()), -degrees);
    }

    /** A place along these axes as a place of the photo. */
    Spot toPhoto(Spot place) {
        Spot turned = turned(place, degrees);
        return new Spot(origin.x() + turned.x(), origin.y() + turned.y());
    }

    private static Spot turned(Spot place, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Spot(cos * place.x() - sin * place.y(), sin * place.x() + cos * place.y());
    }
}
