package io.github.photospec.opencv.accuracy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.photospec.make.CropPlan;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.Refusal;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What is made of people's photos: how many are delivered, why the others are not, and where the head lands. */
final class MakingTopic {
    private static final String DELIVERED = "delivered";
    private static final String REFUSED = "refused";

    private MakingTopic() {}

    static Topic of(List<Seen> all) {
        Cases fit = Cases.of(all.stream().filter(Room::isFit).map(MakingTopic::toCase));
        List<Seen> made = all.stream()
                .filter(seen -> seen.made().isDelivered())
                .filter(seen -> seen.photo().isPortrait())
                .toList();
        Errors share = Errors.of(made, seen -> off(seen, Quantity.HEAD_HEIGHT, CropPlan::headShare));
        Errors margin = Errors.of(made, seen -> off(seen, Quantity.CROWN_MARGIN, CropPlan::crownMargin));
        return new Topic(
                "Making",
                """
                Every photo made for the specification by the engine as it ships. *Fit* are rectangular portraits of one person that are
                labelled frontal, bareheaded, with open eyes and both ears visible, and have room for the common framing: by the labelled
                pupils, d apart, 2.5 d above them, 3.6 d below, 2.3 d from their middle to either side, and d at least 37 px. A photo is
                *delivered* if no required rule is broken; those that a person must look at count. The head's share and the room above
                it are measured afresh in what was made, against what was planned, as shares of the frame's height.
                """,
                List.of(
                        Figure.atLeast(
                                "made of what is fit: delivered",
                                0.95,
                                0.98,
                                fit.byHalf(
                                        cases -> cases.shareOf(one -> one.said().equals(DELIVERED)))),
                        Figure.atMost(
                                "made, head's share off the plan, largest", 0.015, 0.01, share.byHalf(Statistics::max)),
                        Figure.atMost(
                                "made, room above off the plan, largest", 0.015, 0.01, margin.byHalf(Statistics::max))),
                List.of(
                        Markdown.table(
                                Errors.HEADER, List.of(share.row("head's share"), margin.row("room above the head"))),
                        Markdown.photos(
                                "Fit, and refused", fit.where(one -> one.said().equals(REFUSED))),
                        "Of all photos:\n\n" + Markdown.table(List.of("", "photos"), outcomes(all))));
    }

    private static Case toCase(Seen seen) {
        MakeResult result = seen.made();
        return new Case(seen.photo(), "fit", result.isDelivered() ? DELIVERED : REFUSED, reasons(result));
    }

    private static String reasons(MakeResult result) {
        return result.refusals().stream().map(MakingTopic::reason).distinct().collect(joining(", "));
    }

    private static String reason(Refusal refusal) {
        return refusal.finding()
                .map(finding -> "`" + finding.rule() + "`" + measured(finding))
                .orElseGet(() -> refusal.code().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String measured(Finding finding) {
        return finding.measured()
                .map(reading -> reading instanceof Reading.Amount amount
                        ? " " + Numbers.two(amount.value())
                        : reading instanceof Reading.Word word ? " " + word.value() : "")
                .orElse("");
    }

    private static DoubleStream off(Seen seen, Quantity quantity, ToDoubleFunction<CropPlan> planned) {
        MadePhoto photo = seen.made().photo().orElseThrow();
        return photo.crop().stream()
                .flatMapToDouble(plan -> photo.report().finding(quantity.id()).stream()
                        .flatMap(finding -> finding.measured().stream())
                        .filter(Reading.Amount.class::isInstance)
                        .mapToDouble(reading -> ((Reading.Amount) reading).value() - planned.applyAsDouble(plan)));
    }

    private static List<List<String>> outcomes(List<Seen> all) {
        Map<String, Long> counts = all.stream()
                .flatMap(seen -> outcome(seen.made()))
                .collect(groupingBy(outcome -> outcome, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue().toString()))
                .toList();
    }

    private static Stream<String> outcome(MakeResult result) {
        if (!result.isDelivered()) {
            return result.refusals().stream()
                    .map(refusal -> "refused: "
                            + refusal.finding()
                                    .map(finding -> "`" + finding.rule() + "`")
                                    .orElseGet(() -> refusal.code()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' ')))
                    .distinct();
        }
        MadePhoto photo = result.photo().orElseThrow();
        String verdict = photo.report().verdict() == Verdict.COMPLIANT ? "compliant" : "undetermined";
        return Stream.of("delivered, " + verdict + (photo.cautions().isEmpty() ? "" : ", with a caution"));
    }
}
