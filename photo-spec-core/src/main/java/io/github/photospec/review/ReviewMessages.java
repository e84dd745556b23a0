package io.github.photospec.review;

import io.github.photospec.internal.text.Phrases;
import java.util.Locale;

/**
 * Puts reviews into words, Chinese or English: states, actions, reasons, and why something was refused. No sentence holds a
 * name or a number of a person. Immutable and safe to share between threads.
 */
public final class ReviewMessages {
    private static final ReviewMessages ENGLISH =
            new ReviewMessages(Phrases.in(ReviewMessages.class, "ReviewMessages.properties"));
    private static final ReviewMessages CHINESE =
            new ReviewMessages(Phrases.in(ReviewMessages.class, "ReviewMessages_zh.properties"));

    private final Phrases phrases;

    private ReviewMessages(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static ReviewMessages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** The state, for example {@code 待审核}. */
    public String name(ReviewState state) {
        return phrases.get("state." + state.id());
    }

    /** What was done, for example {@code 退回}. */
    public String name(ReviewAction action) {
        return phrases.get("action." + action.id());
    }

    /** Who somebody is, for example {@code 辅导员}. */
    public String name(Role role) {
        return phrases.get("role." + role.id());
    }

    /** What reviews are counted by, for example {@code 班级}. */
    public String name(Grouping grouping) {
        return phrases.get("grouping." + Phrases.id(grouping.name()));
    }

    /** The reason as the student reads it, for example {@code 背景不是纯白色}. */
    public String message(ReturnReason reason) {
        return phrases.get("reason." + reason.id());
    }

    /** Why an action was refused, and what may help. */
    public String message(ReviewRefusedException refusal) {
        String text = phrases.get("rule." + refusal.rule().id());
        return Phrases.fill(text, refusal.details().stream().map(this::word).toList());
    }

    /** States, actions and roles are told by their ids; limits and times are what they are. */
    private String word(String detail) {
        return phrases.find("state." + detail, "action." + detail, "role." + detail)
                .orElse(detail);
    }
}
