package io.github.photospec.make;

import io.github.photospec.internal.text.Phrases;
import io.github.photospec.report.ReportMessages;
import java.util.List;
import java.util.Locale;

/**
 * Puts what was done to photos, and why they were refused, into words, Chinese or English. Immutable and safe to share
 * between threads. Sentences carry no full stop at their end.
 */
public final class MakeMessages {
    private static final MakeMessages ENGLISH = new MakeMessages(
            Phrases.in(MakeMessages.class, "MakeMessages.properties"), ReportMessages.in(Locale.ENGLISH));
    private static final MakeMessages CHINESE = new MakeMessages(
            Phrases.in(MakeMessages.class, "MakeMessages_zh.properties"), ReportMessages.in(Locale.CHINESE));

    private final Phrases phrases;
    private final ReportMessages reports;

    MakeMessages(Phrases phrases, ReportMessages reports) {
        this.phrases = phrases;
        this.reports = reports;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static MakeMessages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** Why a photo was refused, for example {@code The head touches the photo's upper edge}. */
    public String message(Refusal refusal) {
        return refusal.finding()
                .map(reports::message)
                .orElseGet(() -> fill("refusal." + id(refusal), refusal.details()));
    }

    /** What to do for the next shot, for example {@code 退后一步，头顶上方留出空间}. */
    public String advice(Refusal refusal) {
        return refusal.finding()
                .flatMap(reports::advice)
                .orElseGet(() -> fill("advice." + id(refusal), refusal.details()));
    }

    /** Reason and advice as one sentence. */
    public String explanation(Refusal refusal) {
        return fill("explanation", List.of(message(refusal), advice(refusal)));
    }

    /** What was done, for example {@code The background was replaced by #ffffff}. */
    public String edit(Edit edit) {
        List<String> words = edit.details().stream()
                .map(word -> phrases.find("word." + word).orElse(word))
                .toList();
        return fill("edit." + edit.kind().id(), words);
    }

    /** What a person should look at. */
    public String caution(Caution caution) {
        return fill(
                "caution." + caution.kind().id(),
                caution.finding().map(reports::message).stream().toList());
    }

    /** What could not be repaired, and why. */
    public String unfixed(FixedPhoto.Unfixed unfixed) {
        return fill(
                "unfixed." + unfixed.kind().id(),
                List.of(phrases.get("reason." + unfixed.reason().id())));
    }

    private static String id(Refusal refusal) {
        return Phrases.id(refusal.code().name());
    }

    private String fill(String key, List<String> values) {
        return Phrases.fill(phrases.get(key), values);
    }
}
