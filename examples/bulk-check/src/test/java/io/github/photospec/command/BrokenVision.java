package io.github.photospec.command;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionProvider;

/** An engine whose native code is missing, as where its jar was copied without the others. */
public final class BrokenVision implements VisionProvider {
    /** For the service loader. */
    public BrokenVision() {}

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public void prepare() {
        throw new VisionException(VisionException.Reason.MISSING_LIBRARY, "the native code is not there");
    }

    @Override
    public PortraitObservation observe(SrgbImage image) {
        throw new IllegalStateException("not prepared");
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
