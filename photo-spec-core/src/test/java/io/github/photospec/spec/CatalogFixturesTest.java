package io.github.photospec.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.fixture.Fixture;
import io.github.photospec.fixture.Mutation;
import io.github.photospec.fixture.Mutations;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bundled specification, tried: a photo that conforms, and for each rule one that does not. */
class CatalogFixturesTest {
    private static final PhotoInspector INSPECTOR = PhotoInspector.create();

    @TestFactory
    Stream<DynamicNode> every_bundled_specification_accepts_what_conforms_and_breaks_at_each_of_its_rules() {
        assertThat(SpecCatalog.bundled().problems()).isEmpty();
        return SpecCatalog.bundled().all().map(spec -> {
            List<Mutation> mutations = Mutations.of(spec);
            Stream<DynamicTest> conforming = Stream.of(
                    dynamicTest("a conforming photo passes every rule that can be assessed", () -> conforms(spec)),
                    dynamicTest("every such rule has a mutation", () -> isCovered(spec, mutations)));
            Stream<DynamicTest> broken =
                    mutations.stream().map(mutation -> dynamicTest("breaks " + mutation, () -> tryOut(spec, mutation)));
            return dynamicContainer(spec.id(), Stream.concat(conforming, broken));
        });
    }

    private static void conforms(PhotoSpec spec) {
        Report report = check(spec, ConformingPhoto.of(spec));

        List<Finding> others = report.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.PASS)
                .filter(finding -> finding.code() != Finding.Code.NO_VISION)
                .toList();
        assertThat(others).isEmpty();
        assertThat(report.verdict()).isNotEqualTo(Verdict.NON_COMPLIANT);
    }

    private static void isCovered(PhotoSpec spec, List<Mutation> mutations) {
        Report report = check(spec, ConformingPhoto.of(spec));
        List<String> broken = mutations.stream().map(Mutation::breaks).toList();

        assertThat(report.findings(Outcome.PASS).map(Finding::rule))
                .allSatisfy(rule -> assertThat(broken).contains(rule));
    }

    private static void tryOut(PhotoSpec spec, Mutation mutation) {
        Report report = check(spec, mutation.photo());

        Finding finding = report.finding(mutation.breaks()).orElseThrow();
        boolean required = spec.rule(mutation.breaks()).orElseThrow().terms().level() == Level.REQUIRED;
        assertThat(finding.outcome()).as("%s", finding).isEqualTo(required ? Outcome.FAIL : Outcome.WARN);
        assertThat(report.findings(Outcome.FAIL).map(Finding::rule))
                .allSatisfy(rule -> assertThat(rule.equals(mutation.breaks())
                                || mutation.mayBreak().contains(rule))
                        .as("%s broke too: %s", rule, report.finding(rule))
                        .isTrue());
    }

    private static Report check(PhotoSpec spec, Fixture photo) {
        return spec.check(INSPECTOR.inspect(photo.bytes(), Optional.of(photo.name())));
    }
}
