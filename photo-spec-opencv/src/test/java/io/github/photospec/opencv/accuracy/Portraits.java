package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitFrame;

/** Plans frames as an ID photo has them. */
final class Portraits {
    /** From the hair's top to the chin, in heights of the frame; a tenth is left above. */
    private static final double HEAD = 0.6;

    private static final double ABOVE = 0.1;

    private Portraits() {}

    /** A frame of 3 to 4 about the largest head, upright. */
    static PortraitFrame frame(Examination photo, int width) {
        HeadOutline head = photo.inspection()
                .portrait()
                .flatMap(PortraitFacts::head)
                .flatMap(HeadFacts::outline)
                .orElseThrow();
        double degrees = Math.toDegrees(Math.atan2(
                head.leftEye().y() - head.rightEye().y(),
                head.leftEye().x() - head.rightEye().x()));
        Placement upright = new Placement(head.leftCheek().towards(head.rightCheek(), 0.5), 1, degrees);
        double top = upright.toGrid(head.hairTop()).y();
        double height = (upright.toGrid(head.chin()).y() - top) / HEAD;
        Spot origin = upright.toPicture(new Spot(-0.375 * height, top - ABOVE * height));
        SrgbImage image = photo.image().orElseThrow();
        return new PortraitFrame(
                new Placement(origin, 0.75 * height / width, degrees),
                width,
                width * 4 / 3,
                new Box(0, 0, image.width(), image.height()));
    }
}
