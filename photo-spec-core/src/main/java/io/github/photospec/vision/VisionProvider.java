package io.github.photospec.vision;

import io.github.photospec.image.SrgbImage;
import java.util.Optional;

/**
 * A vision engine. It says what it sees; whether that is allowed, and how sure is sure enough, is decided elsewhere, so
 * that two engines agree.
 *
 * <p>An implementation is found by {@link java.util.ServiceLoader}: it has a public constructor without parameters, which
 * loads nothing. It is safe to share between threads: one serves a whole server. Every implementation passes the published
 * {@code VisionProviderContract}.
 */
public interface VisionProvider extends AutoCloseable {
    /** What people call it, for example {@code OpenCV}; names it where two are found. */
    String name();

    /**
     * Changes whenever the same picture might be seen otherwise: with the engine's code, its models, its settings. What was
     * seen by another version is not taken for what this one sees.
     */
    String version();

    /**
     * Loads native code and models now, and not with the first photo. Does nothing the second time.
     *
     * @throws VisionException if it cannot work here
     */
    void prepare();

    /**
     * Looks at a picture. Whatever it shows, there is an answer; the same picture has the same.
     *
     * @param image upright as its file says; a face in it may stand on its head nonetheless
     * @throws VisionException if the engine cannot work here
     * @throws IllegalStateException if it is closed
     */
    PortraitObservation observe(SrgbImage image);

    /**
     * Makes portraits with the same networks; empty if the engine only looks. It ends with the engine: closing that closes
     * it.
     */
    default Optional<PortraitRenderer> renderer() {
        return Optional.empty();
    }

    /** Frees everything it holds, once the photos under way are done; nothing may be observed afterwards. */
    @Override
    void close();
}
