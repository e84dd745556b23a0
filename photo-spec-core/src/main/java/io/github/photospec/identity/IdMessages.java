package io.github.photospec.identity;

import io.github.photospec.internal.text.Phrases;
import java.util.List;
import java.util.Locale;

/**
 * Puts what is wrong with identity numbers and names of photos into words, Chinese or English. No sentence holds more of a number than its first
 * three and last four characters, or any other value of a student. Immutable and safe to share between threads. Sentences carry no full stop at their end.
 */
public final class IdMessages {
    private static final IdMessages ENGLISH = new IdMessages(Phrases.in(IdMessages.class, "IdMessages.properties"));
    private static final IdMessages CHINESE = new IdMessages(Phrases.in(IdMessages.class, "IdMessages_zh.properties"));

    private final Phrases phrases;

    private IdMessages(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static IdMessages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** The masked number and every reason in one line. */
    public String message(InvalidId invalid) {
        return fill("invalid", List.of(invalid.masked(), reasons(invalid.problems())));
    }

    /** Every reason in one line, without the number: for whoever has it before him. */
    public String reasons(InvalidId invalid) {
        return reasons(invalid.problems());
    }

    /** One reason, for example {@code Date of birth: there is no month 13}. */
    public String message(IdProblem problem) {
        String part = phrases.get("part." + problem.part().id());
        String reason = fill("problem." + problem.code().id(), details(problem));
        return problem.part() == IdProblem.Part.WHOLE ? reason : fill("part", List.of(part, reason));
    }

    /** What a person should look at. */
    public String message(IdWarning warning) {
        return phrases.get("warning." + warning.id());
    }

    /** Every reason in one line. */
    public String message(RefusedName refused) {
        return Phrases.join(
                phrases.get("separator"),
                refused.problems().stream().map(this::message).toList());
    }

    /** One reason, or one caution, for example {@code Another student's photo has the same name: 7}. */
    public String message(NamingProblem problem) {
        return fill("naming." + problem.code().id(), details(problem));
    }

    /** What a photo can be named after, in words. */
    public String name(NameField field) {
        return phrases.get("field." + field.placeholder());
    }

    /** The document's name. */
    public String name(IdType type) {
        return phrases.get("type." + type.id());
    }

    /** The word for a sex. */
    public String name(Sex sex) {
        return phrases.get("sex." + sex.id());
    }

    /** The word for what the table says of a division's code. */
    public String name(Region.Status status) {
        return phrases.get("status." + status.id());
    }

    private String reasons(List<IdProblem> problems) {
        return Phrases.join(
                phrases.get("separator"), problems.stream().map(this::message).toList());
    }

    /** Types stand in details by their ids. */
    private List<String> details(IdProblem problem) {
        return switch (problem.code()) {
            case FORM, OTHER_TYPE ->
                problem.details().stream().map(id -> phrases.get("type." + id)).toList();
            default -> problem.details();
        };
    }

    /** Fields stand in details by their placeholders. */
    private List<String> details(NamingProblem problem) {
        return switch (problem.code()) {
            case MISSING_VALUE, MASKED_VALUE, CHARACTER ->
                problem.details().stream()
                        .map(detail -> phrases.find("field." + detail).orElse(detail))
                        .toList();
            case INVALID_ID -> List.of(reasons(problem.id()));
            default -> problem.details();
        };
    }

    private String fill(String key, List<String> values) {
        return Phrases.fill(phrases.get(key), values);
    }
}
