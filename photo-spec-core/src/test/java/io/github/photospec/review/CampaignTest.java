package io.github.photospec.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTest {
    @TempDir
    Path directory;

    @Test
    void the_last_second_counts_to_its_end_and_the_next_does_not() {
        CampaignWindow window = new CampaignWindow(School.OPENS, School.LAST_SECOND);

        assertThat(window.isOver(School.LAST_SECOND.toInstant())).isFalse();
        assertThat(window.isOver(ZonedDateTime.parse("2023-04-03T23:59:59.999999999+08:00")
                        .toInstant()))
                .isFalse();
        assertThat(window.isOver(
                        ZonedDateTime.parse("2023-04-04T00:00:00+08:00").toInstant()))
                .isTrue();
    }

    @Test
    void the_first_second_counts_and_the_moment_before_does_not() {
        CampaignWindow window = new CampaignWindow(School.OPENS, School.LAST_SECOND);

        assertThat(window.isAhead(School.OPENS.toInstant())).isFalse();
        assertThat(window.isAhead(School.OPENS.toInstant().minusNanos(1))).isTrue();
    }

    @Test
    void a_window_may_be_one_second_long_and_no_shorter() {
        assertThat(new CampaignWindow(School.OPENS, School.OPENS).isOver(School.OPENS.toInstant()))
                .isFalse();
        assertThatThrownBy(() -> new CampaignWindow(School.OPENS, School.OPENS.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it opens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "a b", "a/b", "四六级"})
    void an_id_that_no_store_or_address_could_hold_is_refused(String id) {
        Campaign good = new School(directory).campaign("tiny");

        assertThatThrownBy(() -> new Campaign(
                        id,
                        good.title(),
                        good.specId(),
                        good.specRevision(),
                        good.window(),
                        good.attempts(),
                        good.doubt(),
                        good.closing(),
                        good.closedAt(),
                        good.purgedAt(),
                        0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_campaign_without_an_attempt_is_refused() {
        assertThatThrownBy(() -> new School(directory).campaign("tiny").withAttempts(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }
}
