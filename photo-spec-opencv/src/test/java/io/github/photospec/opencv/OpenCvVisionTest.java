package io.github.photospec.opencv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.contract.VisionProviderContract;
import io.github.photospec.vision.VisionProvider;
import io.github.photospec.vision.VisionProviders;
import org.junit.jupiter.api.Test;

class OpenCvVisionTest extends VisionProviderContract {
    @Override
    protected VisionProvider engine() {
        return new OpenCvVision();
    }

    @Test
    void it_is_found_on_the_class_path() {
        assertThat(VisionProviders.find()).containsInstanceOf(OpenCvVision.class);
    }

    @Test
    void making_one_loads_nothing() {
        assertThat(new OpenCvVision()).hasToString("OpenCvVision[without a hair model]");
    }
}
