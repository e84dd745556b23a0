package io.github.photospec.portal.page;

import io.github.photospec.portal.photo.BusyException;
import io.github.photospec.review.DamagedPhotoException;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewStoreException;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What kind of failure an exception is, for pages and for other systems alike. */
public enum Failure {
    /** A rule of the review forbids it; {@link io.github.photospec.review.ReviewMessages} says which. */
    REFUSED(HttpStatus.CONFLICT),
    /** There is none, or it is none of the asker's business. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The role does not allow it. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** The upload is too long. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** Too many photos wait already. */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** The database does not answer. */
    DATABASE(HttpStatus.SERVICE_UNAVAILABLE),
    /** A photo cannot be kept or read: the disk is full, for example. */
    DISK(HttpStatus.INSUFFICIENT_STORAGE);

    private final HttpStatus status;

    Failure(HttpStatus status) {
        this.status = status;
    }

    /** What HTTP calls it. */
    public HttpStatus status() {
        return status;
    }

    /** The kind of an exception; empty if it is a fault of the portal's own. */
    public static Optional<Failure> of(Exception exception) {
        if (exception instanceof ReviewRefusedException refused) {
            return Optional.of(of(refused));
        }
        if (exception instanceof NotFoundException) {
            return Optional.of(NOT_FOUND);
        }
        if (exception instanceof MaxUploadSizeExceededException) {
            return Optional.of(TOO_LARGE);
        }
        if (exception instanceof BusyException) {
            return Optional.of(BUSY);
        }
        if (exception instanceof ReviewStoreException
                || exception instanceof DataAccessException
                || exception instanceof TransactionException) {
            return Optional.of(DATABASE);
        }
        return exception instanceof IOException && !(exception instanceof DamagedPhotoException)
                ? Optional.of(DISK)
                : Optional.empty();
    }

    private static Failure of(ReviewRefusedException refused) {
        return switch (refused.rule()) {
            case NO_CAMPAIGN, NO_REVIEW, NO_PHOTO -> NOT_FOUND;
            case ROLE -> FORBIDDEN;
            default -> REFUSED;
        };
    }
}
