package io.github.photospec.inspect;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.vision.CoveringObservation;
import io.github.photospec.vision.EarObservation;
import io.github.photospec.vision.Face;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.HeadPose;
import io.github.photospec.vision.Mask;
import io.github.photospec.vision.Placement;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * A head typed by hand, in a picture of 200 x 300: the face is 80 wide round x = 100, its forehead at 100, eyes at 130,
 * mouth at 170, chin at 200. Hair reaches up to 60; ears and hair reach 10 beyond the cheeks; the shoulders begin at 240.
 */
record HandMadeHead(
        Mask person,
        double roll,
        OptionalDouble ear,
        OptionalDouble covered,
        OptionalDouble parted,
        OptionalDouble shaded) {
    static final int WIDTH = 200;
    static final int HEIGHT = 300;

    private static final Spot MIDDLE = new Spot(100, 150);

    static HandMadeHead standard() {
        return new HandMadeHead(
                mask(HandMadeHead::isPerson, new Placement(new Spot(0, 0), 1, 0)),
                0,
                OptionalDouble.of(0.9),
                OptionalDouble.empty(),
                OptionalDouble.of(0),
                OptionalDouble.of(0));
    }

    HandMadeHead withPerson(Inside shape) {
        return new HandMadeHead(mask(shape, person.placement()), roll, ear, covered, parted, shaded);
    }

    /** Leaning clockwise about the middle of the face, with its mask. */
    HandMadeHead leaning(double degrees) {
        Placement upright = new Placement(new Spot(0, 0), 1, 0);
        Spot origin = turned(upright.origin(), degrees);
        return new HandMadeHead(
                person.placed(new Placement(origin, 1, degrees)), degrees, ear, covered, parted, shaded);
    }

    HandMadeHead withEar(OptionalDouble value) {
        return new HandMadeHead(person, roll, value, covered, parted, shaded);
    }

    HandMadeHead withCovered(OptionalDouble value) {
        return new HandMadeHead(person, roll, ear, value, parted, shaded);
    }

    HandMadeHead withParted(OptionalDouble value) {
        return new HandMadeHead(person, roll, ear, covered, value, shaded);
    }

    HandMadeHead withShaded(OptionalDouble value) {
        return new HandMadeHead(person, roll, ear, covered, parted, value);
    }

    HeadObservation observation() {
        return observation(1);
    }

    /** As seen in a picture so many times as large; the mask stays. */
    HeadObservation observation(double scale) {
        UnaryOperator<Spot> place = spot -> turned(spot, roll).scaled(scale, scale);
        return new HeadObservation(
                new Face(new Box(60 * scale, 110 * scale, 80 * scale, 80 * scale), 0.9),
                new HeadPose(0, 0, roll),
                landmarks(place),
                person,
                new EarObservation(ear, ear),
                Optional.of(new CoveringObservation(covered)),
                parted,
                shaded);
    }

    /** Eyes open by 0.3 of their width, lips shut. */
    static FaceLandmarks landmarks(UnaryOperator<Spot> place) {
        return new FaceLandmarks(
                eye(120, 1, place),
                eye(80, -1, place),
                new FaceLandmarks.Mouth(
                        at(115, 170, place), at(85, 170, place), at(100, 170, place), at(100, 170, place)),
                at(100, 100, place),
                at(100, 150, place),
                at(100, 200, place),
                at(140, 130, place),
                at(60, 130, place));
    }

    private static FaceLandmarks.Eye eye(double x, int outwards, UnaryOperator<Spot> place) {
        return new FaceLandmarks.Eye(
                at(x, 130, place),
                at(x + 10 * outwards, 130, place),
                at(x - 10 * outwards, 130, place),
                at(x + 3 * outwards, 127, place),
                at(x - 3 * outwards, 127, place),
                at(x + 3 * outwards, 133, place),
                at(x - 3 * outwards, 133, place));
    }

    private static Spot at(double x, double y, UnaryOperator<Spot> place) {
        return place.apply(new Spot(x, y));
    }

    private Spot turned(Spot spot, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double x = spot.x() - MIDDLE.x();
        double y = spot.y() - MIDDLE.y();
        return new Spot(MIDDLE.x() + cos * x - sin * y, MIDDLE.y() + sin * x + cos * y);
    }

    /** Hair from 60 down, neck and shoulders. */
    static boolean isPerson(int x, int y) {
        boolean head = x >= 50 && x < 150 && y >= 60 && y < 200;
        boolean neck = x >= 80 && x < 120 && y >= 200;
        return head || neck || y >= 240;
    }

    private static Mask mask(Inside shape, Placement placement) {
        byte[] values = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (shape.isAt(i % WIDTH, i / WIDTH) ? 255 : 0);
        }
        return Mask.of(WIDTH, values, placement);
    }

    /** Where a person is. */
    @FunctionalInterface
    interface Inside {
        boolean isAt(int x, int y);
    }
}
