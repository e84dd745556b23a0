package io.github.photospec.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private final Random random = new Random(1);

    @Test
    void among_none_and_among_one_there_are_no_groups() {
        assertThat(groups(List.of())).isEmpty();
        assertThat(groups(List.of(Hashes.random(random)))).isEmpty();
    }

    @Test
    void pairs_at_sixteen_bits_are_found_and_at_seventeen_are_not() {
        for (int trial = 0; trial < 300; trial++) {
            PictureHash hash = Hashes.random(random);

            assertThat(groups(List.of(hash, Hashes.changed(hash, 16, random)))).containsExactly(List.of(0, 1));
            assertThat(groups(List.of(hash, Hashes.changed(hash, 17, random)))).isEmpty();
        }
    }

    @Test
    void every_pair_at_sixteen_bits_is_found_among_many() {
        List<PictureHash> hashes = new ArrayList<>(others(20_000));
        for (int i = 0; i < 1000; i++) {
            hashes.add(Hashes.changed(hashes.get(i), PictureHash.NEAR, random));
        }

        assertThat(groups(hashes))
                .isEqualTo(IntStream.range(0, 1000)
                        .mapToObj(i -> List.of(i, 20_000 + i))
                        .toList());
    }

    @Test
    void pairs_are_found_among_many_that_agree_in_most_bits() {
        // 60 bits apart at most: far more than a bucket's worth agree in each part.
        PictureHash common = Hashes.random(random);
        List<PictureHash> hashes = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            hashes.add(Hashes.changed(common, 30, random));
        }
        for (int i = 0; i < 200; i++) {
            hashes.add(Hashes.changed(hashes.get(i), PictureHash.NEAR, random));
        }

        assertThat(groups(hashes)).isEqualTo(comparedPairByPair(hashes));
    }

    @Test
    void what_is_near_to_one_of_a_group_belongs_to_it() {
        PictureHash first = PictureHash.parse("f".repeat(64));
        PictureHash second = PictureHash.parse("0".repeat(4) + "f".repeat(60));
        PictureHash third = PictureHash.parse("0".repeat(8) + "f".repeat(56));

        assertThat(first.isNear(third)).isFalse();
        assertThat(groups(List.of(third, first, second))).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void groups_are_ordered_by_their_first() {
        PictureHash one = Hashes.random(random);
        PictureHash other = Hashes.random(random);

        assertThat(groups(List.of(other, one, Hashes.random(random), one, other, one)))
                .containsExactly(List.of(0, 4), List.of(1, 3, 5));
    }

    @Test
    void blank_hashes_are_in_no_group() {
        PictureHash blank = PictureHash.parse("0".repeat(64));
        PictureHash hash = Hashes.random(random);

        assertThat(groups(List.of(blank, hash, blank, hash))).containsExactly(List.of(1, 3));
    }

    @Test
    void many_copies_of_one_picture_do_not_take_the_square_of_their_number() {
        PictureHash hash = Hashes.random(random);
        List<PictureHash> copies = Stream.generate(() -> Hashes.changed(hash, 8, random))
                .limit(20_000)
                .toList();
        List<PictureHash> equal = Collections.nCopies(200_000, hash);

        // All pairs of equal ones would be 20 billion; the bound is for hanging, not for speed.
        assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(groups(copies)).hasSize(1).allMatch(group -> group.size() == 20_000);
            assertThat(groups(equal)).hasSize(1).allMatch(group -> group.size() == 200_000);
        });
    }

    private List<PictureHash> others(int count) {
        return Stream.generate(() -> Hashes.random(random)).limit(count).toList();
    }

    private static List<List<Integer>> comparedPairByPair(List<PictureHash> hashes) {
        Unions unions = new Unions(hashes.size());
        for (int i = 0; i < hashes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (hashes.get(i).isNear(hashes.get(j))) {
                    unions.join(i, j);
                }
            }
        }
        return unions.groups();
    }

    private static List<List<Integer>> groups(List<PictureHash> hashes) {
        return NearDuplicates.among(hashes).groups();
    }
}
