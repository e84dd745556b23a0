package io.github.photospec.identity;

import io.github.photospec.identity.RosterProblem.Code;
import io.github.photospec.internal.text.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Puts what is wrong with lists of students into words, Chinese or English. No sentence holds a value of a student. Immutable
 * and safe to share between threads. Sentences carry no full stop at their end.
 */
public final class RosterMessages {
    private static final RosterMessages ENGLISH = new RosterMessages(
            Phrases.in(RosterMessages.class, "RosterMessages.properties"), IdMessages.in(Locale.ENGLISH));
    private static final RosterMessages CHINESE = new RosterMessages(
            Phrases.in(RosterMessages.class, "RosterMessages_zh.properties"), IdMessages.in(Locale.CHINESE));

    private final Phrases phrases;
    private final IdMessages ids;

    private RosterMessages(Phrases phrases, IdMessages ids) {
        this.phrases = phrases;
        this.ids = ids;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static RosterMessages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** One problem with its place, for example {@code Row 12, 身份证号: Date of birth: there is no month 13}. */
    public String message(RosterProblem problem) {
        String reason = Phrases.fill(phrases.get("problem." + problem.code().id()), details(problem));
        if (problem.row() == 0) {
            return reason;
        }
        String key = problem.column().isEmpty() ? "row" : "cell";
        return Phrases.fill(
                phrases.get(key),
                problem.column().isEmpty()
                        ? List.of(Integer.toString(problem.row()), reason)
                        : List.of(Integer.toString(problem.row()), problem.column(), reason));
    }

    /** How many problems there are beyond those that are listed. */
    public String more(RefusedRoster refused) {
        return Phrases.fill(phrases.get("more"), List.of(Integer.toString(refused.more())));
    }

    /** How many cautions there are beyond those that are listed. */
    public String more(Roster roster) {
        return Phrases.fill(phrases.get("more"), List.of(Integer.toString(roster.moreCautions())));
    }

    private List<String> details(RosterProblem problem) {
        if (problem.code() == Code.INVALID_ID) {
            return List.of(Phrases.join(
                    phrases.get("separator"),
                    problem.id().stream().map(ids::message).toList()));
        }
        if (problem.code() == Code.DOUBTFUL_ID) {
            return problem.details().stream().map(this::warning).toList();
        }
        return problem.details().stream().map(this::field).toList();
    }

    private String warning(String id) {
        return Arrays.stream(IdWarning.values())
                .filter(warning -> warning.id().equals(id))
                .map(ids::message)
                .findFirst()
                .orElse(id);
    }

    /** Fields stand in details by their placeholders. */
    private String field(String detail) {
        return NameField.of(detail).map(ids::name).orElse(detail);
    }
}
