package io.github.photospec.portal.counsellor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.photo.Judgement;
import io.github.photospec.portal.photo.RuleLine;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.rule.Outcome;
import io.github.photospec.spec.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonBoxTest {
    private static final LocalText NONE = new LocalText("", "");

    @Test
    void what_the_machine_found_is_ticked_and_what_it_cannot_tell_is_not() {
        Judgement judgement = new Judgement(
                Verdict.UNDETERMINED,
                List.of(
                        line("head-height", Outcome.WARN),
                        line("roll", Outcome.FAIL),
                        line("ears-visible", Outcome.NOT_ASSESSED),
                        line("sharpness", Outcome.PASS),
                        line("density", Outcome.WARN)),
                List.of(),
                List.of(),
                List.of());

        List<ReasonBox> boxes = ReasonBox.all(Optional.of(judgement), Optional.empty());

        assertThat(boxes).hasSize(ReturnReason.values().length);
        assertThat(boxes)
                .filteredOn(ReasonBox::ticked)
                .extracting(ReasonBox::reason)
                .containsExactly(ReturnReason.NOT_FRONTAL, ReturnReason.FRAMING);
    }

    @Test
    void what_a_person_has_ticked_stays() {
        List<ReasonBox> boxes = ReasonBox.all(Optional.empty(), Optional.of(Set.of(ReturnReason.OTHER)));

        assertThat(boxes)
                .filteredOn(ReasonBox::ticked)
                .extracting(ReasonBox::reason)
                .containsExactly(ReturnReason.OTHER);
    }

    @Test
    void the_first_ten_have_keys() {
        assertThat(ReasonBox.all(Optional.empty(), Optional.empty()))
                .extracting(ReasonBox::digit)
                .startsWith("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "")
                .endsWith("");
    }

    private static RuleLine line(String rule, Outcome outcome) {
        return new RuleLine(rule, outcome, true, NONE, NONE);
    }
}
