package io.github.photospec.explain;

import io.github.photospec.report.Report;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings in words: what is wrong first, and what passed small and at the end. */
final class FindingList {
    private static final double INDENT = 30;
    private static final double SECTION_GAP = 22;
    private static final double GAP = 12;
    private static final double SMALL_GAP = 3;
    private static final double MARK = 19;
    private static final double SMALL_MARK = 13;

    private final Scene scene;
    private final double width;
    private final Column column = new Column();

    private FindingList(Scene scene, double width) {
        this.scene = scene;
        this.width = width;
    }

    static Part of(Scene scene, double width) {
        return new FindingList(scene, width).laidOut();
    }

    private Part laidOut() {
        Stream.of(Outcome.FAIL, Outcome.WARN, Outcome.NOT_ASSESSED).forEach(this::section);
        warnings();
        passed();
        return column;
    }

    private void section(Outcome outcome) {
        List<Finding> findings = scene.report().findings(outcome).toList();
        if (findings.isEmpty()) {
            return;
        }
        heading(scene.messages().outcome(outcome), findings.size(), TextStyle.SECTION);
        byAdvice(findings).forEach(this::group);
    }

    /** Findings that end in the same advice are told together, and the advice once. */
    private Map<String, List<Finding>> byAdvice(List<Finding> findings) {
        Report report = scene.report();
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> scene.messages().advice(report, finding).orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void group(String advice, List<Finding> findings) {
        double gap = GAP;
        for (Finding finding : findings) {
            boolean unknown = finding.outcome() == Outcome.NOT_ASSESSED;
            column.add(
                    gap,
                    unknown
                            ? new Marked(Mark.UNKNOWN, SMALL_MARK + 2, INDENT, unknown(finding))
                            : new Marked(Mark.of(finding.outcome()), MARK, INDENT, words(finding)));
            gap = unknown ? SMALL_GAP : GAP;
        }
        column.add(
                SMALL_GAP,
                INDENT,
                TextBlock.of(scene.letters(), scene.texts().get("advice", advice), TextStyle.ADVICE, width - INDENT));
    }

    private Column words(Finding finding) {
        return new Column()
                .add(0, text(Banner.capitalized(scene.messages().rule(finding.rule())), TextStyle.NAME))
                .add(0, text(scene.messages().message(finding), TextStyle.BODY));
    }

    /** Such a sentence names its rule, and the same is often said about many: a name above each would only be noise. */
    private TextBlock unknown(Finding finding) {
        String sentence = scene.messages().message(finding);
        boolean recommended = finding.level() == Level.RECOMMENDED;
        return text(recommended ? scene.texts().get("recommended", sentence) : sentence, TextStyle.BODY);
    }

    private void warnings() {
        if (scene.report().warnings().isEmpty()) {
            return;
        }
        heading(scene.texts().get("notes"), scene.report().warnings().size(), TextStyle.SECTION);
        scene.report()
                .warnings()
                .forEach(warning ->
                        column.add(SMALL_GAP, INDENT, text(scene.messages().warning(warning), TextStyle.BODY)));
    }

    private void passed() {
        List<Finding> findings = scene.report().findings(Outcome.PASS).toList();
        if (findings.isEmpty()) {
            return;
        }
        heading(scene.messages().outcome(Outcome.PASS), findings.size(), TextStyle.QUIET_SECTION);
        findings.forEach(finding -> column.add(
                SMALL_GAP,
                new Marked(
                        Mark.PASSED, SMALL_MARK, INDENT, text(scene.messages().message(finding), TextStyle.QUIET))));
    }

    private void heading(String words, int count, TextStyle style) {
        String text = scene.texts().get("count", Banner.capitalized(words), count);
        column.add(SECTION_GAP, TextBlock.of(scene.letters(), text, style, width));
    }

    private TextBlock text(String words, TextStyle style) {
        return TextBlock.of(scene.letters(), words, style, width - INDENT);
    }
}
