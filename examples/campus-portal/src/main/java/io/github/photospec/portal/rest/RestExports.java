package io.github.photospec.portal.rest;

import io.github.photospec.export.ExportPackage;
import io.github.photospec.export.ExportResult;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.Attachment;
import io.github.photospec.portal.page.Words;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Exports approved photos. */
@ApiController
@Tag(name = "campaigns")
class RestExports {
    private static final String ZIP = "application/zip";
    private static final String FULL = "full";

    private final ReviewDesk reviews;
    private final PhotoStore photos;
    private final Specs specs;
    private final RestFolders folders;
    private final Audit audit;

    RestExports(ReviewDesk reviews, PhotoStore photos, Specs specs, RestFolders folders, Audit audit) {
        this.reviews = reviews;
        this.photos = photos;
        this.specs = specs;
        this.folders = folders;
        this.audit = audit;
    }

    /** Whole or not at all: nothing is sent before everything is written. */
    @GetMapping("/campaigns/{campaign}/export")
    @Operation(
            summary = "Download the approved photos of a campaign",
            description =
                    "A zip with photos.zip, whose photos are named by the specification's template, and with the lists"
                            + " manifest and left-out as CSV and XLSX, whose numbers are masked unless numbers is full.")
    @ApiResponse(
            responseCode = "200",
            description = "The zip",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void export(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam Optional<String> department,
            @RequestParam("class") Optional<String> schoolClass,
            @RequestParam(defaultValue = "masked") @Pattern(regexp = "full|masked") String numbers,
            HttpServletResponse response)
            throws IOException {
        Campaign known = reviews.campaign(campaign);
        ReviewQuery query = new ReviewFilter(state, department, schoolClass).of(known.id());
        try (RestFolders.Folder folder = folders.open()) {
            ExportResult result =
                    export(known, numbers).write(actor, query, folder.path().resolve("export"));
            audit.record(
                    actor.id(),
                    AuditAction.EXPORT,
                    known.id(),
                    AuditDetail.of(
                            numbers.equals(FULL) ? AuditFact.EXPORTED_FULL : AuditFact.EXPORTED_MASKED,
                            result.photos()));
            response.setContentType(ZIP);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(known.id() + ".zip"));
            ZippedFolder.write(result.folder(), response.getOutputStream());
        }
    }

    private ExportPackage export(Campaign campaign, String numbers) throws IOException {
        ExportPackage export =
                ExportPackage.of(reviews, photos, specs.naming(campaign)).withLocale(Words.locale());
        return numbers.equals(FULL) ? export.withFullNumbers() : export;
    }
}
