package io.github.photospec.command.output;

import io.github.photospec.report.ReportMessages;
import io.github.photospec.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run in a few lines. */
public final class Summary {
    private static final int RULES_SHOWN = 8;

    private final Texts texts;
    private final ReportMessages messages;

    /** In the language of these texts. */
    public Summary(Texts texts) {
        this.texts = texts;
        this.messages = ReportMessages.in(texts.language().locale());
    }

    /** How many of each verdict, what failed most, and what nobody could tell. */
    public List<String> lines(Tally tally) {
        List<String> lines = new ArrayList<>();
        lines.add(counts(tally));
        if (!tally.failingRules().isEmpty()) {
            lines.add(texts.get(
                    "summary.rules", rules(tally.failingRules().stream().limit(RULES_SHOWN))));
        }
        if (!tally.accepted().isEmpty()) {
            lines.add(texts.get("summary.accepted", rules(tally.accepted().stream())));
        }
        tally.skipped().forEach((reason, rules) -> lines.add(NotAssessed.text(texts, messages, reason, rules)));
        if (tally.unseen() > 0) {
            lines.add(texts.get("summary.unseen", tally.unseen()));
        }
        tally.undecidedAlone().stream().limit(RULES_SHOWN).map(this::alone).forEach(lines::add);
        return lines;
    }

    private String counts(Tally tally) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (tally.count(verdict) > 0) {
                counts.add(texts.get("summary.count", tally.count(verdict), messages.verdict(verdict)));
            }
        }
        if (tally.failures() > 0) {
            counts.add(texts.get("summary.failures", tally.failures()));
        }
        return texts.get("summary.photos", tally.photos(), String.join(texts.get("list.comma"), counts));
    }

    private String alone(Map.Entry<String, Long> rule) {
        return texts.get("summary.alone", rule.getValue(), messages.rule(rule.getKey()), rule.getKey());
    }

    private String rules(Stream<Map.Entry<String, Long>> counts) {
        return counts.map(rule -> texts.get("summary.rule", messages.rule(rule.getKey()), rule.getValue()))
                .collect(Collectors.joining(texts.get("list.comma")));
    }
}
