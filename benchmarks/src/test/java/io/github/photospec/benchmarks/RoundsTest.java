package io.github.photospec.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void every_second_round_goes_backwards() throws IOException, InterruptedException {
        List<String> turns = new ArrayList<>();

        Rounds.of(3, List.of(() -> turn(turns, "a"), () -> turn(turns, "b")));

        assertThat(turns).containsExactly("a", "b", "b", "a", "a", "b");
    }

    @Test
    void ratios_are_taken_round_by_round() throws IOException, InterruptedException {
        Deque<Double> one = new ArrayDeque<>(List.of(1.0, 10.0, 2.0));
        Deque<Double> other = new ArrayDeque<>(List.of(2.0, 15.0, 6.0));

        Rounds rounds = Rounds.of(3, List.of(one::remove, other::remove));

        assertThat(rounds.ratios(1, 0)).containsExactly(2, 1.5, 3);
        assertThat(rounds.ratio(1, 0)).isEqualTo("2.00 (rounds: 2.00 1.50 3.00)");
        assertThat(rounds.median(0)).isEqualTo(2);
        assertThat(rounds.lowest(0)).isEqualTo(1);
        assertThat(rounds.highest(1)).isEqualTo(15);
    }

    @Test
    void of_an_even_number_the_median_is_between_the_middle_two() {
        assertThat(Rounds.median(new double[] {8, 1, 2, 4})).isEqualTo(3);
    }

    private static double turn(List<String> turns, String name) {
        turns.add(name);
        return 1;
    }
}
