package io.github.photospec.portal.counsellor;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A student without a photo in review.
 *
 * @param student the key
 * @param number the key as it is shown
 * @param id the masked number of the identity document; empty text if the roster has none
 * @param name what the student is called
 * @param schoolClass the class
 * @param state where it stands
 * @param reasons why the last photo came back; empty text if none did
 * @param reminded when a reminder was sent last; empty if none was
 */
record MissingStudent(
        String student,
        String number,
        String id,
        String name,
        SchoolClass schoolClass,
        ReviewState state,
        String reasons,
        Optional<Instant> reminded) {
    static MissingStudent of(Review review, Map<String, Instant> reminders) {
        String key = review.key().student();
        return new MissingStudent(
                key,
                IdNumbers.mask(key),
                review.student().value(NameField.ID).map(IdNumbers::maskWhole).orElse(""),
                Tile.name(review),
                review.schoolClass(),
                review.state(),
                reasons(review),
                Optional.ofNullable(reminders.get(key)));
    }

    private static String reasons(Review review) {
        ReviewMessages words = ReviewMessages.in(Words.locale());
        return review.returned().stream()
                .flatMap(event -> event.reasons().stream())
                .map(words::message)
                .collect(Collectors.joining("; "));
    }
}
