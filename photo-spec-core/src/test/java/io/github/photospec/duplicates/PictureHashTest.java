package io.github.photospec.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHashTest {
    private static final String BLANK = "0".repeat(64);

    private final Random random = new Random(1);

    @Test
    void hex_is_read_back() {
        for (int trial = 0; trial < 1000; trial++) {
            PictureHash hash = Hashes.random(random);

            assertThat(hash.hex()).matches("[0-9a-f]{64}");
            assertThat(PictureHash.parse(hash.hex())).isEqualTo(hash).hasSameHashCodeAs(hash);
            assertThat(PictureHash.parse(hash.hex().toUpperCase(Locale.ROOT))).isEqualTo(hash);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-", "+", "g", "０", " ", "\u0130"})
    void whatever_is_not_64_hexadecimal_digits_is_refused(String last) {
        String filled = "a".repeat(64 - last.length()) + last;
        String text = last.equals("0") || last.isEmpty() ? filled + last + "a" : filled;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureHash.parse(text))
                .withMessageContaining("64 hexadecimal digits");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 65, 128})
    void other_lengths_are_refused(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> PictureHash.parse("a".repeat(length)));
    }

    @Test
    void the_distance_counts_bits() {
        PictureHash hash = Hashes.random(random);
        for (int bits = 0; bits <= PictureHash.BITS; bits++) {
            PictureHash other = Hashes.changed(hash, bits, random);

            assertThat(hash.distance(other)).isEqualTo(bits);
            assertThat(other.distance(hash)).isEqualTo(bits);
        }
    }

    @Test
    void sixteen_bits_are_near_and_seventeen_are_not() {
        PictureHash hash = Hashes.random(random);

        assertThat(hash.isNear(hash)).isTrue();
        assertThat(hash.isNear(Hashes.changed(hash, 16, random))).isTrue();
        assertThat(hash.isNear(Hashes.changed(hash, 17, random))).isFalse();
    }

    @Test
    void near_hashes_share_a_band() {
        for (int trial = 0; trial < 5_000; trial++) {
            PictureHash hash = Hashes.random(random);
            PictureHash near = Hashes.changed(hash, PictureHash.NEAR, random);

            assertThat(shared(hash, near)).isNotEmpty();
        }
    }

    @Test
    void a_bit_changes_one_band_only() {
        PictureHash hash = Hashes.random(random);
        for (int trial = 0; trial < 1000; trial++) {
            assertThat(shared(hash, Hashes.changed(hash, 1, random))).hasSize(PictureHash.BANDS - 1);
        }
    }

    @Test
    void opposite_hashes_share_none_for_a_band_is_unique_with_its_place() {
        PictureHash hash = PictureHash.parse("f".repeat(64));

        assertThat(Arrays.stream(hash.bands()).distinct()).hasSize(PictureHash.BANDS);
        assertThat(shared(hash, Hashes.changed(hash, PictureHash.BITS - 1, random)))
                .isEmpty();
    }

    @Test
    void a_blank_hash_is_near_nothing_and_has_no_bands() {
        PictureHash blank = PictureHash.parse(BLANK);

        assertThat(blank.isBlank()).isTrue();
        assertThat(blank).isEqualTo(PictureHash.parse(BLANK));
        assertThat(blank.isNear(blank)).isFalse();
        assertThat(blank.isNear(Hashes.changed(blank, 1, random))).isFalse();
        assertThat(Hashes.changed(blank, 1, random).isNear(blank)).isFalse();
        assertThat(blank.bands()).isEmpty();
    }

    private static Set<Integer> shared(PictureHash one, PictureHash other) {
        Set<Integer> bands = Arrays.stream(one.bands()).boxed().collect(Collectors.toSet());
        return Arrays.stream(other.bands()).boxed().filter(bands::contains).collect(Collectors.toSet());
    }
}
