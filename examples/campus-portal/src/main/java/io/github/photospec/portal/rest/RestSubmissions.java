package io.github.photospec.portal.rest;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.photo.ServedPhoto;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes and gives the photo of a review. */
@ApiController
@Tag(name = "campaigns")
class RestSubmissions {
    private static final String PATH = "/campaigns/{campaign}/reviews/{student}/photo";
    private static final String REQUEST = "Idempotency-Key";

    private final ReviewDesk reviews;
    private final RestSubmitter submitter;
    private final RestFolders folders;
    private final Audit audit;

    RestSubmissions(ReviewDesk reviews, RestSubmitter submitter, RestFolders folders, Audit audit) {
        this.reviews = reviews;
        this.submitter = submitter;
        this.folders = folders;
        this.audit = audit;
    }

    @PutMapping(
            path = PATH,
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Hand in a photo",
            description =
                    "The body is the photo, or a form with a part photo. Idempotency-Key names the request, in 1 to 64"
                            + " ASCII characters: one that arrives twice counts once.")
    @SubmitAnswers
    ResponseEntity<SubmitAnswer> form(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String student,
            @RequestHeader(REQUEST) String request,
            @RequestParam MultipartFile photo)
            throws IOException {
        ReviewKey key = RestReviews.key(campaign, student);
        return submitter.submit(actor, key, PhotoInput.of("", photo::getInputStream), request);
    }

    /** Described with the other: OpenAPI knows one operation for both. */
    @PutMapping(path = PATH, consumes = "image/*", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(hidden = true)
    ResponseEntity<SubmitAnswer> body(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String student,
            @RequestHeader(REQUEST) String request,
            InputStream body)
            throws IOException {
        ReviewKey key = RestReviews.key(campaign, student);
        try (RestFolders.Folder folder = folders.open()) {
            return submitter.submit(actor, key, folder.receive(body), request);
        }
    }

    @GetMapping(PATH)
    @Operation(summary = "Read the photo that a review is about")
    @ApiResponse(
            responseCode = "200",
            description = "The photo",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_JPEG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable String campaign, @PathVariable String student)
            throws IOException {
        byte[] photo = reviews.photo(actor, RestReviews.key(campaign, student));
        audit.record(actor.id(), AuditAction.DOWNLOAD, student, AuditDetail.of(AuditFact.OF_CAMPAIGN, campaign));
        return ServedPhoto.once(photo);
    }
}
