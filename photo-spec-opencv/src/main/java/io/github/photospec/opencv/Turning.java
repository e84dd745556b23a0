package io.github.photospec.opencv;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.vision.Face;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.HeadPose;
import io.github.photospec.vision.Mask;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitObservation;

/** Moves what was seen in a turned picture back to the picture as it is. */
final class Turning {
    private final Affine back;

    Turning(Affine back) {
        this.back = back;
    }

    PortraitObservation back(PortraitObservation seen) {
        return new PortraitObservation(
                seen.faces().stream().map(this::face).toList(), seen.head().map(this::head));
    }

    private HeadObservation head(HeadObservation head) {
        return new HeadObservation(
                face(head.face()),
                pose(head.pose()),
                landmarks(head.landmarks()),
                mask(head.person()),
                head.ears(),
                head.covering(),
                head.partedLips(),
                head.shadedEyes());
    }

    private Face face(Face face) {
        Box box = face.box();
        Spot one = back.apply(new Spot(box.x(), box.y()));
        Spot other = back.apply(new Spot(box.right(), box.bottom()));
        return new Face(
                new Box(
                        Math.min(one.x(), other.x()),
                        Math.min(one.y(), other.y()),
                        Math.abs(one.x() - other.x()),
                        Math.abs(one.y() - other.y())),
                face.confidence());
    }

    private HeadPose pose(HeadPose pose) {
        double roll = pose.roll() + back.degrees();
        double turned = roll > 180 ? roll - 360 : roll;
        return new HeadPose(pose.yaw(), pose.pitch(), turned <= -180 ? turned + 360 : turned);
    }

    private FaceLandmarks landmarks(FaceLandmarks face) {
        return new FaceLandmarks(
                eye(face.leftEye()),
                eye(face.rightEye()),
                new FaceLandmarks.Mouth(
                        back.apply(face.mouth().leftCorner()),
                        back.apply(face.mouth().rightCorner()),
                        back.apply(face.mouth().innerUpper()),
                        back.apply(face.mouth().innerLower())),
                back.apply(face.forehead()),
                back.apply(face.noseTip()),
                back.apply(face.chin()),
                back.apply(face.leftCheek()),
                back.apply(face.rightCheek()));
    }

    private FaceLandmarks.Eye eye(FaceLandmarks.Eye eye) {
        return new FaceLandmarks.Eye(
                back.apply(eye.pupil()),
                back.apply(eye.outer()),
                back.apply(eye.inner()),
                back.apply(eye.upperOuter()),
                back.apply(eye.upperInner()),
                back.apply(eye.lowerOuter()),
                back.apply(eye.lowerInner()));
    }

    private Mask mask(Mask mask) {
        Placement placement = mask.placement();
        return mask.placed(
                new Placement(back.apply(placement.origin()), placement.scale(), placement.degrees() + back.degrees()));
    }
}
