package io.github.photospec.make;

import io.github.photospec.image.Box;
import io.github.photospec.image.ColourMode;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.Spot;
import io.github.photospec.inspect.FileFacts;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PersonCut;
import io.github.photospec.inspect.PixelFacts;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.inspect.Readability;
import io.github.photospec.inspect.Sight;
import io.github.photospec.vision.Face;
import io.github.photospec.vision.HeadPose;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The facts about a photo of one person, typed by hand. The head stands straight with its middle at middleX, from crownY
 * to chinY; it leans about the middle between the pupils.
 */
record Sitting(
        int width,
        int height,
        double middleX,
        double crownY,
        double chinY,
        double roll,
        int faces,
        boolean lying,
        Optional<PixelFacts.Border> border,
        List<PersonCut> cuts) {
    /** A head of 600 px in the middle of a phone's photo, whose lower edge cuts the chest off. */
    static Sitting roomy() {
        return new Sitting(1500, 2000, 750, 400, 1000, 0, 1, false, Optional.empty(), List.of())
                .withCuts(new PersonCut(PersonCut.Side.BOTTOM, 200, 1300));
    }

    Sitting withSize(int wide, int high) {
        return new Sitting(wide, high, middleX, crownY, chinY, roll, faces, lying, border, cuts);
    }

    Sitting withHead(double middle, double crown, double chin) {
        return new Sitting(width, height, middle, crown, chin, roll, faces, lying, border, cuts);
    }

    Sitting withRoll(double degrees) {
        return new Sitting(width, height, middleX, crownY, chinY, degrees, faces, lying, border, cuts);
    }

    Sitting withFaces(int count) {
        return new Sitting(width, height, middleX, crownY, chinY, roll, count, lying, border, cuts);
    }

    Sitting lyingDown() {
        return new Sitting(width, height, middleX, crownY, chinY, roll, faces, true, border, cuts);
    }

    Sitting withBorder(PixelFacts.Border value) {
        return new Sitting(width, height, middleX, crownY, chinY, roll, faces, lying, Optional.of(value), cuts);
    }

    Sitting withCuts(PersonCut... values) {
        return new Sitting(width, height, middleX, crownY, chinY, roll, faces, lying, border, List.of(values));
    }

    Spot betweenEyes() {
        return new Spot(middleX, chinY - 0.48 * (chinY - crownY));
    }

    /** A place given as if the head stood straight. */
    private Spot at(double across, double down) {
        Spot middle = betweenEyes();
        return new Axes(middle, roll).toPhoto(new Spot(across - middle.x(), down - middle.y()));
    }

    Inspection inspection() {
        return new Inspection(
                new FileFacts(1_000_000, Optional.empty(), Optional.empty(), Optional.of(ImageFormat.JPEG)),
                Optional.of(image()),
                Readability.YES,
                Optional.of(new PixelFacts(0, 0, 7, 2, border, Optional.empty(), 0)),
                Optional.empty(),
                Optional.of(portrait()),
                List.of());
    }

    private ImageFacts image() {
        return new ImageFacts(
                width,
                height,
                Orientation.UPRIGHT,
                ColourMode.YCBCR,
                false,
                8,
                false,
                Optional.empty(),
                OptionalInt.of(90),
                List.of(),
                Optional.empty(),
                Set.of(),
                false,
                0);
    }

    private PortraitFacts portrait() {
        Face face = new Face(new Box(middleX - 150, chinY - 300, 300, 300), 0.9);
        List<Face> all = Collections.nCopies(faces, face);
        return new PortraitFacts(all, faces == 0 ? Optional.empty() : Optional.of(head(face)));
    }

    private HeadFacts head(Face face) {
        return new HeadFacts(
                face,
                new HeadPose(0, 0, roll),
                lying ? Optional.empty() : Optional.of(outline()),
                0.3,
                Sight.YES,
                0,
                Sight.YES,
                Sight.YES,
                Sight.YES,
                Optional.of(Sight.YES),
                Sight.YES,
                OptionalDouble.of(50),
                cuts);
    }

    private HeadOutline outline() {
        double high = chinY - crownY;
        double eyes = betweenEyes().y();
        return new HeadOutline(
                at(middleX, crownY),
                at(middleX, crownY + 0.07 * high),
                at(middleX, chinY),
                at(middleX + 0.38 * high, eyes),
                at(middleX - 0.38 * high, eyes),
                at(middleX + 0.31 * high, eyes),
                at(middleX - 0.31 * high, eyes),
                at(middleX + 0.135 * high, eyes),
                at(middleX - 0.135 * high, eyes));
    }
}
