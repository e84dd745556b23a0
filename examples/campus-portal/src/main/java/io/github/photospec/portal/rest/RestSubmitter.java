package io.github.photospec.portal.rest;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.page.Words;
import io.github.photospec.portal.photo.Lane;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.Actor;
import io.github.photospec.review.RefusedPhoto;
import io.github.photospec.review.RepeatedPhoto;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.SubmitResult;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands in photos and says what became of them. */
@Component
class RestSubmitter {
    private static final Pattern REQUEST = Pattern.compile("[!-~]{1,64}");

    private final PhotoDesk photos;
    private final ReviewDesk reviews;
    private final PhotoProblems problems;

    RestSubmitter(PhotoDesk photos, ReviewDesk reviews, PhotoProblems problems) {
        this.photos = photos;
        this.reviews = reviews;
        this.problems = problems;
    }

    ResponseEntity<SubmitAnswer> submit(Actor actor, ReviewKey key, PhotoInput photo, String request)
            throws IOException {
        if (!REQUEST.matcher(request).matches()) {
            throw new WrongParameterException("Idempotency-Key", "request");
        }
        SubmitResult result = photos.submit(Lane.UPLOADS, actor, key, photo, request);
        Locale language = Words.locale();
        if (result instanceof RefusedPhoto refused) {
            throw problems.refused(refused.report(), language);
        }
        if (result instanceof AcceptedPhoto accepted) {
            ReportAnswer report = ReportAnswer.of(accepted.report(), "", language);
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(answer("accepted", accepted.review(), Optional.of(report), language));
        }
        RepeatedPhoto repeated = (RepeatedPhoto) result;
        return ResponseEntity.ok(answer("repeated", repeated.review(), Optional.empty(), language));
    }

    private SubmitAnswer answer(String result, Review review, Optional<ReportAnswer> report, Locale language) {
        return new SubmitAnswer(result, ReviewAnswer.whole(review, reviews.lastSecond(review), language), report);
    }
}
