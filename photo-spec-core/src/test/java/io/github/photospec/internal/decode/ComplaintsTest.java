package io.github.photospec.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Corrupt JPEG data: premature end of data segment",
                "Corrupt JPEG data: bad Huffman code",
                "Corrupt JPEG data: found marker 0xd3 instead of RST2",
                "Corrupt JPEG data: 1214 extraneous bytes before marker 0xd9",
                "Corrupt JPEG data: 99999999999999 extraneous bytes before marker 0xda",
                "Inconsistent progression sequence for component 0 coefficient 1"
            })
    void missing_or_broken_picture_data_are_damage(String warning) {
        assertThat(Complaints.isDamage(warning)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Corrupt JPEG data: 1 extraneous bytes before marker 0xdb",
                "Corrupt JPEG data: 255 extraneous bytes before marker 0xe0",
                "Corrupt JPEG data: 4 extraneous bytes before marker 0xd9",
                "Warning: unknown JFIF revision number 2.01",
                "Unknown Adobe color transform code 7"
            })
    void oddities_beside_the_picture_data_are_not(String warning) {
        assertThat(Complaints.isDamage(warning)).isFalse();
    }
}
