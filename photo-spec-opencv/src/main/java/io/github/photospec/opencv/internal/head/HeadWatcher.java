package io.github.photospec.opencv.internal.head;

import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.face.FoundFace;
import io.github.photospec.opencv.internal.face.Landmarks;
import io.github.photospec.opencv.internal.face.PoseFinder;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.opencv.internal.picture.Pyramid;
import io.github.photospec.vision.CoveringObservation;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.HeadPose;
import io.github.photospec.vision.Mask;
import io.github.photospec.vision.Placement;
import java.util.Optional;

/** Looks at one head. For one thread. */
public final class HeadWatcher {
    private final PoseFinder poses;
    private final PersonNet persons;
    private final EarModel ears;
    private final Optional<CoveringModel> coverings;

    /**
     * With these parts.
     *
     * @param coverings empty if nobody knows hair from hats: then nothing is said about them
     */
    public HeadWatcher(PoseFinder poses, PersonNet persons, EarModel ears, Optional<CoveringModel> coverings) {
        this.poses = poses;
        this.persons = persons;
        this.ears = ears;
        this.coverings = coverings;
    }

    /** What is seen of the head of this face. */
    public HeadObservation observe(Pyramid picture, FoundFace face) {
        HeadPose pose = poses.find(face.mesh());
        try (HeadCrop crop = HeadCrop.of(picture, face.mesh())) {
            byte[] person = persons.run(crop);
            HeadColours colours = HeadColours.of(crop, person);
            return new HeadObservation(
                    face.face(),
                    pose,
                    Landmarks.of(face.mesh()),
                    mask(crop, person),
                    ears.observe(crop, person, colours, pose.yaw()),
                    covering(crop, person),
                    LipColours.parted(crop),
                    EyeShade.of(crop));
        }
    }

    private Optional<CoveringObservation> covering(HeadCrop crop, byte[] person) {
        return coverings.map(
                model -> new CoveringObservation(CrownZone.covered(crop, person, model.label(crop, person))));
    }

    private static Mask mask(HeadCrop crop, byte[] person) {
        Affine toPicture = crop.fromPicture().inverse();
        Spot origin = toPicture.apply(new Spot(0, 0));
        return Mask.of(HeadCrop.WIDTH, person, new Placement(origin, toPicture.scale(), toPicture.degrees()));
    }
}
