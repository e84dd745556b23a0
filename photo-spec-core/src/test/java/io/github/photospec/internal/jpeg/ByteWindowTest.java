package io.github.photospec.internal.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteWindowTest {
    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "200, true", "201, false"})
    void both_ends_are_inside(long bytes, boolean inside) {
        assertThat(new ByteWindow(100, 200).contains(bytes)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "100, false, 200, false, 100, 200",
        "100, true, 200, true, 101, 199",
        "100.5, false, 200.5, false, 101, 200",
        "100.5, true, 200.5, true, 101, 200",
        "-Infinity, false, 200, false, 0, 200",
        "100, false, Infinity, false, 100, 9223372036854775807"
    })
    void it_holds_the_whole_bytes_of_an_interval(
            double min, boolean minOpen, double max, boolean maxOpen, long first, long last) {
        assertThat(ByteWindow.of(min, minOpen, max, maxOpen)).contains(new ByteWindow(first, last));
    }

    @ParameterizedTest
    @CsvSource({"100.2, false, 100.8, false", "100, true, 101, true", "-5, false, -1, false"})
    void an_interval_may_hold_no_whole_byte(double min, boolean minOpen, double max, boolean maxOpen) {
        assertThat(ByteWindow.of(min, minOpen, max, maxOpen)).isEmpty();
    }

    @Test
    void an_empty_window_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ByteWindow(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ByteWindow(-1, 1));
    }
}
