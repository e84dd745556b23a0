package io.github.photospec.spec;

import static io.github.photospec.spec.SpecTexts.withRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.fixture.Fixture;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.WhenUndetermined;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
    private static final PhotoInspector INSPECTOR = PhotoInspector.create();

    private final PhotoSpec spec;

    AcceptanceTest() throws InvalidSpecException {
        spec = SpecCatalog.bundled().require("hn-student-cet-pretco");
    }

    @Test
    void what_nobody_can_tell_no_longer_holds_up_the_verdict() {
        Inspection unseen = inspect(INSPECTOR);
        List<String> undecided = spec.check(unseen)
                .findings(Outcome.NOT_ASSESSED)
                .map(Finding::rule)
                .toList();

        Report report = spec.acceptingUndetermined(undecided).check(unseen);

        assertThat(spec.check(unseen).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(report.findings(Outcome.WARN).map(Finding::rule)).isEqualTo(undecided);
    }

    @Test
    void a_rule_that_was_not_named_still_holds_it_up() {
        Report report = spec.acceptingUndetermined(List.of("bareheaded")).check(inspect(INSPECTOR));

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.finding("bareheaded").orElseThrow().outcome()).isEqualTo(Outcome.WARN);
        assertThat(report.finding("ears-visible").orElseThrow().outcome()).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void a_photo_that_nobody_tried_to_read_stays_undetermined_whatever_is_accepted() {
        List<String> all = spec.rules().stream()
                .map(Rule::id)
                .filter(id -> !id.equals("readable"))
                .toList();

        Report report = spec.acceptingUndetermined(all).check(inspect(INSPECTOR.withDepth(InspectionDepth.FILE)));

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.findings(Outcome.NOT_ASSESSED).map(Finding::rule)).containsExactly("readable");
    }

    @Test
    void a_photo_that_cannot_be_read_does_not_pass_although_being_readable_is_only_recommended()
            throws InvalidSpecException {
        PhotoSpec lax = SpecTexts.read(withRule("readable: {in: [yes], level: recommended, source: notice}"))
                .acceptingUndetermined(List.of("width"));

        Report report = lax.check(INSPECTOR.inspect(new byte[] {1}, Optional.empty()));

        assertThat(lax.rule("readable").orElseThrow().terms().level()).isEqualTo(Level.RECOMMENDED);
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void only_the_named_rules_change_and_the_original_does_not() {
        PhotoSpec accepting = spec.acceptingUndetermined(List.of("yaw", "bareheaded", "yaw"));

        assertThat(accepting.rules())
                .filteredOn(rule -> rule.terms().whenUndetermined() == WhenUndetermined.WARN)
                .extracting(Rule::id)
                .containsExactly("yaw", "bareheaded");
        assertThat(spec.rules()).noneMatch(rule -> rule.terms().whenUndetermined() == WhenUndetermined.WARN);
        assertThat(spec.acceptingUndetermined(List.of())).isEqualTo(spec);
    }

    @Test
    void a_misspelt_rule_is_answered_with_the_one_that_was_meant() {
        UnknownRuleException unknown = catchThrowableOfType(
                UnknownRuleException.class, () -> spec.acceptingUndetermined(List.of("yaw", "bareheadd")));

        assertThat(unknown)
                .hasMessage(
                        "The specification 'hn-student-cet-pretco' has no rule 'bareheadd'; did you mean bareheaded?");
        assertThat(unknown.id()).isEqualTo("bareheadd");
        assertThat(unknown.suggestions()).containsExactly("bareheaded");
    }

    @Test
    void a_part_of_a_name_is_enough_to_be_understood() {
        assertThatThrownBy(() -> spec.acceptingUndetermined(List.of("ears"))).hasMessageContaining("ears-visible?");
    }

    @Test
    void a_rule_of_other_specifications_alone_is_not_taken_for_a_slip() {
        assertThatThrownBy(() -> spec.acceptingUndetermined(List.of("face-width")))
                .isInstanceOf(UnknownRuleException.class)
                .hasMessageEndingWith("has no rule 'face-width'");
    }

    @Test
    void readable_is_refused() {
        assertThatThrownBy(() -> spec.acceptingUndetermined(List.of("readable")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a photo that nobody could read must not pass");
    }

    private Inspection inspect(PhotoInspector inspector) {
        Fixture photo = ConformingPhoto.of(spec);
        return inspector.inspect(photo.bytes(), Optional.of(photo.name()));
    }
}
