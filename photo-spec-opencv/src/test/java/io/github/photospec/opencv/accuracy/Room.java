package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.Spot;
import io.github.photospec.inspect.PixelFacts;

/** Tells by labels which photos a good ID photo can be made of. */
final class Room {
    /**
     * Room for the common framing round an average head, 3.66 times as high as the pupils are apart and with them at 0.48 of its
     * height: a frame of 6.1 distances with 0.61 above the head.
     */
    private static final double ABOVE = 2.5;

    private static final double BELOW = 3.6;
    private static final double BESIDE = 2.3;
    /** Pixels between the pupils: with less a head at 0.56 of 240 px would have to be enlarged. */
    private static final double LEAST_DISTANCE = 37;

    private static final double FRL_SIDE = 1350;

    private Room() {}

    static boolean isFit(Seen seen) {
        Photo photo = seen.photo();
        return switch (photo.set()) {
            case EVERYDAY -> isGood(photo) && !isRound(seen) && everydayRoom(photo);
            case NEUTRAL ->
                photo.label("eyes_open").equals("y")
                        && photo.label("both_ears").equals("y")
                        && photo.label("head_covering").equals("n")
                        && neutralRoom(photo);
            case SMILING -> false;
        };
    }

    private static boolean isGood(Photo photo) {
        return photo.isPortrait()
                && photo.label("frontal").equals("y")
                && photo.label("hat").equals("n")
                && photo.label("eyes_open").equals("y")
                && photo.label("both_ears_visible").equals("y");
    }

    /** Taken from the measure: nobody labelled it. */
    private static boolean isRound(Seen seen) {
        return seen.plain().pixels().filter(PixelFacts::isRound).isPresent();
    }

    private static boolean everydayRoom(Photo photo) {
        return hasRoom(
                new Spot(photo.number("eye1_x"), photo.number("eye1_y")),
                new Spot(photo.number("eye2_x"), photo.number("eye2_y")),
                photo.number("width"),
                photo.number("height"));
    }

    private static boolean neutralRoom(Photo photo) {
        return hasRoom(
                new Spot(photo.number("pupil_imgleft_x"), photo.number("pupil_imgleft_y")),
                new Spot(photo.number("pupil_imgright_x"), photo.number("pupil_imgright_y")),
                FRL_SIDE,
                FRL_SIDE);
    }

    private static boolean hasRoom(Spot one, Spot other, double width, double height) {
        double distance = one.distance(other);
        Spot middle = one.towards(other, 0.5);
        return distance >= LEAST_DISTANCE
                && middle.y() >= ABOVE * distance
                && height - middle.y() >= BELOW * distance
                && Math.min(middle.x(), width - middle.x()) >= BESIDE * distance;
    }
}
