package io.github.photospec.portal.photo;

import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeMessages;
import io.github.photospec.make.MakeResult;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Outcome;
import io.github.photospec.spec.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the machine says about a photo, in both languages, so that pages can show it without looking at the photo again.
 *
 * @param verdict what was concluded
 * @param rules rule by rule, in the specification's order
 * @param changes what was done to the photo to make it; empty if it was only checked
 * @param refusals why no photo could be made, with advice; empty if one was, or none was tried
 * @param doubts what a person should look at
 */
public record Judgement(
        Verdict verdict,
        List<RuleLine> rules,
        List<LocalText> changes,
        List<LocalText> refusals,
        List<LocalText> doubts) {
    private static final MakeMessages CHINESE = MakeMessages.in(Locale.CHINESE);
    private static final MakeMessages ENGLISH = MakeMessages.in(Locale.ENGLISH);

    /** The lists are copied. */
    public Judgement {
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
        doubts = List.copyOf(doubts);
    }

    /** Of a photo that was checked. */
    public static Judgement of(Report report) {
        return new Judgement(report.verdict(), lines(report), List.of(), List.of(), List.of());
    }

    /** Of a photo that was made: what was made if it was delivered, what was taken if not. */
    public static Judgement of(MakeResult result) {
        Report shown = result.photo().map(MadePhoto::report).orElseGet(result::original);
        return new Judgement(
                shown.verdict(),
                lines(shown),
                result.photo()
                        .map(photo -> texts(photo.edits(), MakeMessages::edit))
                        .orElseGet(List::of),
                texts(result.refusals(), MakeMessages::explanation),
                result.photo()
                        .map(photo -> texts(photo.cautions(), MakeMessages::caution))
                        .orElseGet(List::of));
    }

    /** The rules with this outcome. */
    public List<RuleLine> rules(Outcome outcome) {
        return rules.stream().filter(line -> line.outcome() == outcome).toList();
    }

    private static List<RuleLine> lines(Report report) {
        return report.findings().stream()
                .map(finding -> RuleLine.of(report, finding))
                .toList();
    }

    private static <T> List<LocalText> texts(List<T> things, Phrase<T> phrase) {
        Function<T, LocalText> both = thing -> new LocalText(phrase.of(CHINESE, thing), phrase.of(ENGLISH, thing));
        return things.stream().map(both).toList();
    }

    /** How a thing is said. */
    private interface Phrase<T> {
        String of(MakeMessages messages, T thing);
    }
}
