package io.github.photospec.command;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.CoveringObservation;
import io.github.photospec.vision.EarObservation;
import io.github.photospec.vision.Face;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.HeadPose;
import io.github.photospec.vision.Mask;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionProvider;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** An engine that sees the same head everywhere, and does not know whether it is covered. Can be broken. */
final class OneHead implements VisionProvider {
    private final EarObservation ears;
    private final Optional<VisionException> fault;
    private int looks;
    private boolean isClosed;

    private OneHead(EarObservation ears, Optional<VisionException> fault) {
        this.ears = ears;
        this.fault = fault;
    }

    static OneHead withEars() {
        return new OneHead(new EarObservation(OptionalDouble.of(1), OptionalDouble.of(1)), Optional.empty());
    }

    static OneHead withoutKnowingItsEars() {
        return new OneHead(EarObservation.UNSEEN, Optional.empty());
    }

    static OneHead broken(String message) {
        VisionException fault = new VisionException(VisionException.Reason.MISSING_LIBRARY, message);
        return new OneHead(EarObservation.UNSEEN, Optional.of(fault));
    }

    Supplier<Optional<VisionProvider>> found() {
        return () -> Optional.of(this);
    }

    int looks() {
        return looks;
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    public String name() {
        return "one head";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public void prepare() {
        fault.ifPresent(unfit -> {
            throw unfit;
        });
    }

    @Override
    public synchronized PortraitObservation observe(SrgbImage image) {
        looks++;
        Face face = new Face(new Box(15, 15, 30, 50), 1);
        HeadObservation head = new HeadObservation(
                face,
                new HeadPose(0, 0, 0),
                landmarks(),
                Mask.of(1, new byte[] {0}, new Placement(spot(0, 0), 80, 0)),
                ears,
                Optional.of(new CoveringObservation(OptionalDouble.empty())),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        return new PortraitObservation(List.of(face), Optional.of(head));
    }

    @Override
    public void close() {
        isClosed = true;
    }

    private static FaceLandmarks landmarks() {
        return new FaceLandmarks(
                eye(39),
                eye(21),
                new FaceLandmarks.Mouth(spot(36, 55), spot(24, 55), spot(30, 55), spot(30, 55)),
                spot(30, 22),
                spot(30, 45),
                spot(30, 64),
                spot(45, 35),
                spot(15, 35));
    }

    private static FaceLandmarks.Eye eye(double x) {
        return new FaceLandmarks.Eye(
                spot(x, 35), spot(x + 4, 35), spot(x - 4, 35), spot(x, 34), spot(x, 34), spot(x, 36), spot(x, 36));
    }

    private static Spot spot(double x, double y) {
        return new Spot(x, y);
    }
}
