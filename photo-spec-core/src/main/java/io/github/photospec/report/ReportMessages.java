package io.github.photospec.report;

import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.internal.text.Phrases;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.Colours;
import io.github.photospec.rule.FileNameRule;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.SetRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts reports into words, Chinese or English. Immutable and safe to share between threads; the same report gives the
 * same words on every system.
 *
 * <p>What comes from the photo, such as a file extension, is shown without invisible characters, cut short, and with
 * identity numbers masked. Sentences carry no full stop at their end.
 */
public final class ReportMessages {
    private static final ReportMessages ENGLISH =
            new ReportMessages(Phrases.in(ReportMessages.class, "ReportMessages.properties"));
    private static final ReportMessages CHINESE =
            new ReportMessages(Phrases.in(ReportMessages.class, "ReportMessages_zh.properties"));

    private final Phrases phrases;
    private final Words words;
    private final Amounts amounts;
    private final Sentences sentences;

    ReportMessages(Phrases phrases) {
        this.phrases = phrases;
        this.words = new Words(phrases);
        this.amounts = new Amounts(phrases);
        this.sentences = new Sentences(phrases);
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static ReportMessages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /**
     * What was found against what is asked, for example {@code The file has 132 KB, more than the limit of 100 KB}. The
     * measured number is rounded for reading, but never so that it would seem to meet a limit that it misses.
     */
    public String message(Finding finding) {
        return sentences.message(finding);
    }

    /** What to do about a finding seen alone; empty if it passed. */
    public Optional<String> advice(Finding finding) {
        return finding.outcome() == Outcome.PASS ? Optional.empty() : Optional.of(sentences.advice(finding));
    }

    /**
     * What to do about a finding of this report; empty if it passed. Knows more than {@link #advice(Finding)}: width and
     * height that are merely swapped need no new photo.
     */
    public Optional<String> advice(Report report, Finding finding) {
        return advice(finding)
                .map(text -> SwappedSize.explains(report, finding) ? phrases.get("advice.swapped") : text);
    }

    /** Message and advice as one sentence, for example {@code 文件 132 KB，超过上限 100 KB：降低 JPEG 质量重新保存即可}. */
    public String explanation(Report report, Finding finding) {
        String message = message(finding);
        return advice(report, finding)
                .map(advice -> Phrases.fill(phrases.get("explanation"), Map.of("message", message, "advice", advice)))
                .orElse(message);
    }

    /** What a reader should know beside the rules. */
    public String warning(InspectionWarning warning) {
        List<String> details = warning.details().stream().map(words::detail).toList();
        return Phrases.fill(
                phrases.get("warning." + Phrases.id(warning.code().name())),
                Map.of(
                        "first", details.isEmpty() ? "" : details.get(0),
                        "second", details.size() < 2 ? "" : details.get(1),
                        "details", Phrases.join(phrases.get("and"), details)));
    }

    /** What a rule asks for, for example {@code at most 100 KB} or {@code JPEG}. */
    public String demand(Rule rule) {
        if (rule instanceof IntervalRule interval) {
            return demand(interval);
        }
        if (rule instanceof SetRule set) {
            return words.choice(set.id(), set.allowed());
        }
        if (rule instanceof FileNameRule name) {
            return words.choice(name.id(), List.of(name.naming().template()));
        }
        ColourRule colours = (ColourRule) rule;
        return words.choice(
                colours.id(), colours.near().stream().map(Colours::hex).toList());
    }

    private String demand(IntervalRule rule) {
        String limit = amounts.limit(Amount.limits(rule.quantity(), rule.unit(), rule.limits()));
        return rule.recommended()
                .map(inner -> amounts.limit(Amount.limits(rule.quantity(), rule.unit(), inner)))
                .map(inner ->
                        Phrases.fill(phrases.get("demand.recommended"), Map.of("limit", limit, "recommended", inner)))
                .orElse(limit);
    }

    /** The verdict as a word or two. */
    public String verdict(Verdict verdict) {
        return phrases.get("verdict." + Phrases.id(verdict.name()));
    }

    /** The outcome as a word or two. */
    public String outcome(Outcome outcome) {
        return phrases.get("outcome." + outcome.id());
    }

    /** The level as a word. */
    public String level(Level level) {
        return phrases.get("level." + level.id());
    }

    /** A rule's short name, for example {@code file size}; an unknown rule's id. */
    public String rule(String ruleId) {
        return words.rule(ruleId);
    }

    /** An attribute's word or a colour for people, for example {@code JPEG}; an unknown word as it is. */
    public String word(String attribute, String word) {
        return words.word(attribute, word);
    }
}
