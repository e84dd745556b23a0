package io.github.photospec.inspect;

import io.github.photospec.image.Box;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.Face;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.PortraitObservation;
import java.util.List;
import java.util.Optional;

/** Turns what was observed in a working image into facts about the photo. */
final class PortraitMeasures {
    private final SrgbImage image;
    private final double across;
    private final double down;
    private final PixelMeasures measured;

    private PortraitMeasures(SrgbImage image, ImageFacts photo, PixelMeasures measured) {
        this.image = image;
        this.across = (double) photo.width() / image.width();
        this.down = (double) photo.height() / image.height();
        this.measured = measured;
    }

    /**
     * The facts.
     *
     * @param image the working image that was looked at
     * @param fromBytes tells the size of the upright photo
     */
    static PortraitFacts of(SrgbImage image, PortraitObservation seen, PixelMeasures measured, Inspection fromBytes) {
        ImageFacts photo = fromBytes.image().orElseThrow();
        PortraitMeasures measures = new PortraitMeasures(image, photo, measured);
        List<Face> faces = seen.faces().stream().map(measures::scaled).toList();
        return new PortraitFacts(faces, seen.head().map(measures::head));
    }

    private Face scaled(Face face) {
        return new Face(face.box().scaled(across, down), face.confidence());
    }

    private HeadFacts head(HeadObservation seen) {
        FaceLandmarks landmarks = seen.landmarks();
        Openings openings = Openings.of(landmarks);
        Sights sights = Sights.of(seen, openings);
        return new HeadFacts(
                scaled(seen.face()),
                seen.pose(),
                Upright.is(seen) ? Optional.of(HeadTracer.trace(seen, image).scaled(across, down)) : Optional.empty(),
                openings.eyes(),
                sights.eyesOpen(),
                openings.mouth(),
                sights.mouthClosed(),
                sights.leftEar(),
                sights.rightEar(),
                sights.bareheaded(),
                sights.eyesVisible(),
                ClothingContrast.measure(image, seen, measured.background()),
                cuts(seen));
    }

    private List<PersonCut> cuts(HeadObservation seen) {
        double width = image.width();
        double height = image.height();
        Box photo = measured.pixels()
                .border()
                .map(border -> border.inside(width, height))
                .orElseGet(() -> new Box(0, 0, width, height));
        return PersonCuts.find(seen.person(), photo).stream()
                .map(cut -> cut.scaled(across, down))
                .toList();
    }
}
