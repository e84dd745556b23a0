package io.github.photospec.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.testing.TestPng;
import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptedDecodingTest {
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_thread_that_is_told_to_stop_gives_no_verdict(String format) {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        byte[] bytes = format.equals("png") ? TestPng.written(image) : Encoded.jpeg(image);

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> DecodedFiles.decode(bytes)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(DecodedFiles.decode(bytes).outcome()).isEqualTo(Decoded.Outcome.WHOLE);
    }
}
