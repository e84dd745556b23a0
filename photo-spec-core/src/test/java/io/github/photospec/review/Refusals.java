package io.github.photospec.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asks by which rule an action is refused. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(ReviewRule rule, ThrowingCallable action) {
        ReviewRefusedException refusal = catchThrowableOfType(ReviewRefusedException.class, action);
        assertThat(refusal).as("refused by %s", rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}
