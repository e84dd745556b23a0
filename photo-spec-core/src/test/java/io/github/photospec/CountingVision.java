package io.github.photospec;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionProvider;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine that sees nobody, and counts how often it is asked. */
final class CountingVision implements VisionProvider {
    private final AtomicInteger looks = new AtomicInteger();

    int looks() {
        return looks.get();
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public void prepare() {
        // Nothing to load.
    }

    @Override
    public PortraitObservation observe(SrgbImage image) {
        looks.incrementAndGet();
        return PortraitObservation.NOBODY;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
