package io.github.photospec.export;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.internal.text.Phrases;
import io.github.photospec.make.Caution;
import io.github.photospec.make.MakeMessages;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewState;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Puts exports into words, Chinese or English. No sentence holds a name or a whole identity number of a person. Immutable and
 * safe to share between threads. Sentences carry no full stop at their end.
 */
public final class ExportMessages {
    private static final ExportMessages ENGLISH = new ExportMessages("ExportMessages.properties", Locale.ENGLISH);
    private static final ExportMessages CHINESE = new ExportMessages("ExportMessages_zh.properties", Locale.CHINESE);

    private final Phrases phrases;
    private final IdMessages identity;
    private final ReviewMessages reviews;
    private final MakeMessages making;

    private ExportMessages(String file, Locale language) {
        this.phrases = Phrases.in(ExportMessages.class, file);
        this.identity = IdMessages.in(language);
        this.reviews = ReviewMessages.in(language);
        this.making = MakeMessages.in(language);
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static ExportMessages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** The reason in a word or two, for counts, for example {@code 同名}. */
    public String name(LeftOutReason reason) {
        return phrases.get("reason." + reason.id());
    }

    /** Why a student's photo was left out, for example {@code 未通过审核：待审核}. */
    public String message(LeftOut row) {
        String details = switch (row.reason()) {
            case NOT_APPROVED -> name(row.state());
            case NO_NAME -> joined(row.naming(), identity::message);
            case SAME_NAME -> joined(row.others(), IdNumbers::mask);
            case NOT_MADE -> joined(row.refusals(), making::explanation);
            case PHOTO_MISSING, PHOTO_DAMAGED -> "";
        };
        return Phrases.fill(phrases.get("left-out." + row.reason().id()), List.of(details));
    }

    String name(ReviewState state) {
        return reviews.name(state);
    }

    /** Begins with a capital, as the other headings do. */
    String heading(NameField field) {
        String name = identity.name(field);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    String heading(String column) {
        return phrases.get("column." + column);
    }

    /** What a list is called. */
    String title(String list) {
        return phrases.get("list." + list);
    }

    /** What the zip file of students without a class is called. */
    String nameless() {
        return phrases.get("no-class");
    }

    /** What a person should look at. */
    String remarks(List<Caution> cautions) {
        return joined(cautions, making::caution);
    }

    private <T> String joined(List<T> values, Function<T, String> words) {
        return Phrases.join(phrases.get("separator"), values.stream().map(words).toList());
    }
}
