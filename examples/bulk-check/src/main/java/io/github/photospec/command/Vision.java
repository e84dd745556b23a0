package io.github.photospec.command;

import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionProvider;
import java.util.Optional;
import java.util.function.Supplier;

/** Who looks at the pictures of one run: an engine that is ready, or nobody. */
record Vision(Optional<VisionProvider> engine) implements AutoCloseable {
    /** Nobody. */
    static final Vision NONE = new Vision(Optional.empty());

    /**
     * The engine there is, with everything loaded, so that a broken installation is told before the first photo.
     *
     * @param engines finds it
     * @throws VisionException if it cannot work here
     */
    static Vision ready(Supplier<Optional<VisionProvider>> engines) {
        Vision vision = new Vision(engines.get());
        try {
            vision.engine.ifPresent(VisionProvider::prepare);
            return vision;
        } catch (VisionException unfit) {
            vision.close();
            throw unfit;
        }
    }

    /** An inspector with this engine, if there is one. */
    PhotoInspector in(PhotoInspector inspector) {
        return engine.map(inspector::withVision).orElse(inspector);
    }

    @Override
    public void close() {
        engine.ifPresent(VisionProvider::close);
    }
}
