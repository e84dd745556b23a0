package io.github.photospec.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewMessages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a review's history.
 *
 * @param action what was done, for example {@code return}
 * @param state the state that it left the review in
 * @param at when
 * @param by the account that did it
 * @param role and its role
 * @param photo the SHA-256 of the photo that it was about; left out if about none
 * @param reasons why a photo was sent back
 * @param note what was said with it; identity numbers masked
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Event")
record EventAnswer(
        String action,
        String state,
        Instant at,
        String by,
        String role,
        Optional<String> photo,
        List<Reason> reasons,
        String note) {
    static EventAnswer of(ReviewEvent event, Locale language) {
        return new EventAnswer(
                event.action().id(),
                event.state().id(),
                event.at(),
                IdNumbers.mask(event.by()),
                event.role().id(),
                event.photo().map(PhotoId::sha256),
                event.reasons().stream()
                        .map(reason -> Reason.of(reason, language))
                        .toList(),
                IdNumbers.mask(event.note()));
    }

    /** Why a photo was sent back, for programs and for people. */
    @Schema(name = "Reason")
    record Reason(String code, String message) {
        static Reason of(ReturnReason reason, Locale language) {
            return new Reason(reason.id(), ReviewMessages.in(language).message(reason));
        }
    }
}
