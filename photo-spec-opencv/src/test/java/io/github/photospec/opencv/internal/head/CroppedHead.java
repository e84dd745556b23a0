package io.github.photospec.opencv.internal.head;

import io.github.photospec.contract.People;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.face.FaceFinder;
import io.github.photospec.opencv.internal.face.MeshPoint;
import io.github.photospec.opencv.internal.model.Model;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.opencv.internal.picture.PixelBuffer;
import io.github.photospec.opencv.internal.picture.Pyramid;
import io.github.photospec.painting.Label;
import io.github.photospec.painting.LabelMap;
import io.github.photospec.painting.PaintedPortrait;
import io.github.photospec.painting.Sitter;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/** A painted sitter's head, cut out as the engine does it, with the truth about every pixel. */
final class CroppedHead implements AutoCloseable {
    private static final int HALF = 128;

    private final Pyramid picture;
    private final HeadCrop crop;
    private final byte[] person;
    private final LabelMap truth;

    private CroppedHead(SrgbImage image, LabelMap truth) {
        NativeLibrary.load();
        FaceFinder faces = new FaceFinder(
                Model.FACE_DETECTION_SHORT_RANGE.bytes(),
                Model.FACE_DETECTION_FULL_RANGE.bytes(),
                Model.FACE_LANDMARK.bytes());
        this.picture = Pyramid.of(image, new PixelBuffer());
        this.crop = HeadCrop.of(picture, faces.find(picture).get(0).mesh());
        this.person = new PersonNet(Model.SELFIE_SEGMENTATION.bytes()).run(crop);
        this.truth = truth;
    }

    static CroppedHead of(Sitter sitter) {
        PaintedPortrait portrait = People.paint(sitter, 480, 640);
        return new CroppedHead(People.image(portrait), portrait.labels());
    }

    /** The head of a picture that ends, at its top, so many pixels lower. */
    static CroppedHead cutOff(Sitter sitter, int rows) {
        PaintedPortrait portrait = People.paint(sitter, 480, 640);
        SrgbImage image = People.image(portrait);
        return new CroppedHead(image.crop(0, rows, image.width(), image.height() - rows), portrait.labels());
    }

    HeadLabels labelled(CoveringModel model) {
        return model.label(crop, person);
    }

    OptionalDouble covered(HeadLabels labels) {
        return CrownZone.covered(crop, person, labels);
    }

    /** How much of what was painted so, above the chin, has a value of at least a half. */
    double share(Label painted, IntUnaryOperator value) {
        Affine toPicture = crop.fromPicture().inverse();
        int chin = (int) crop.mesh().spot(MeshPoint.CHIN).y();
        int all = 0;
        int sure = 0;
        for (int i = 0; i < chin * HeadCrop.WIDTH; i++) {
            int row = i / HeadCrop.WIDTH;
            Spot place = toPicture.apply(new Spot(i % HeadCrop.WIDTH + 0.5, row + 0.5));
            if (crop.isValid(i) && truth.at((int) place.x(), (int) place.y()) == painted) {
                all++;
                sure += value.applyAsInt(i) >= HALF ? 1 : 0;
            }
        }
        return (double) sure / all;
    }

    @Override
    public void close() {
        crop.close();
        picture.close();
    }
}
