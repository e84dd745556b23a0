package io.github.photospec.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.rule.IntervalRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Demands that no ordinary head can meet together were misread: an ear's width is not the face's. */
class OrdinaryHeadTest {
    private static final int STEPS = 200;

    @ParameterizedTest
    @MethodSource("specifications")
    void an_ordinary_head_can_please_every_rule_at_once(PhotoSpec spec) {
        List<IntervalRule> rules = spec.rules().stream()
                .flatMap(rule -> rule instanceof IntervalRule interval ? Stream.of(interval) : Stream.empty())
                .toList();

        assertThat(heads(spec).anyMatch(head -> rules.stream().allMatch(head::pleases)))
                .as(spec.id())
                .isTrue();
    }

    private static Stream<OrdinaryHead> heads(PhotoSpec spec) {
        OrdinaryHead.Frame frame = OrdinaryHead.Frame.of(spec);
        return IntStream.range(0, STEPS / 2)
                .boxed()
                .flatMap(top -> IntStream.range(0, STEPS)
                        .mapToObj(height -> new OrdinaryHead((double) top / STEPS, (double) height / STEPS, frame)));
    }

    static Stream<PhotoSpec> specifications() {
        return SpecCatalog.bundled().all();
    }
}
