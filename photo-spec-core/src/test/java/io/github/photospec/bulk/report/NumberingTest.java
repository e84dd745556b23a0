package io.github.photospec.bulk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTest {
    private final Numbering<String> numbers = new Numbering<>();

    @Test
    void equal_values_have_one_number_and_are_new_once() {
        assertThat(numbers.of("a")).isZero();
        assertThat(numbers.of("b")).isOne();
        assertThat(numbers.of("a")).isZero();

        assertThat(numbers.takeFresh()).containsExactly("a", "b");
        assertThat(numbers.of("b")).isOne();
        assertThat(numbers.takeFresh()).isEmpty();
    }

    @Test
    void a_value_that_did_not_come_for_long_is_new_again() {
        numbers.of("first");
        for (int i = 0; i < Numbering.MOST; i++) {
            numbers.of("v" + i);
        }
        numbers.takeFresh();

        assertThat(numbers.of("first")).isEqualTo(Numbering.MOST + 1);
        assertThat(numbers.of("v" + (Numbering.MOST - 1))).isEqualTo(Numbering.MOST);
        assertThat(numbers.takeFresh()).containsExactly("first");
    }
}
