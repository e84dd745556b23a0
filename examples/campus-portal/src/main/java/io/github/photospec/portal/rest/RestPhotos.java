package io.github.photospec.portal.rest;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.portal.page.Words;
import io.github.photospec.portal.photo.Lane;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.portal.photo.ServedPhoto;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.report.Report;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Checks and makes photos; keeps nothing. */
@ApiController
@Tag(name = "photos", description = "Check and make photos; nothing is kept")
class RestPhotos {
    private final PhotoDesk photos;
    private final Specs specs;
    private final PhotoProblems problems;

    RestPhotos(PhotoDesk photos, Specs specs, PhotoProblems problems) {
        this.photos = photos;
        this.specs = specs;
        this.problems = problems;
    }

    @PostMapping(
            path = "/checks",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Check a photo against a specification",
            description = "Answers 200 whatever the verdict. Rules about file names are left out.")
    @ApiResponse(responseCode = "200", description = "What was found")
    ReportAnswer check(
            @RequestParam MultipartFile photo,
            @RequestParam String spec,
            @RequestParam Optional<@Pattern(regexp = "zh|en") String> language)
            throws IOException {
        Report report = photos.check(Lane.UPLOADS, input(photo), specs.require(spec));
        String name = Objects.requireNonNullElse(photo.getOriginalFilename(), "");
        return ReportAnswer.of(
                report, name, language.map(Locale::forLanguageTag).orElseGet(Words::locale));
    }

    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Make a photo for a specification",
            description = "Crops, straightens and whitens as far as the specification allows."
                    + " Photo-Verdict tells what a check of the made photo says,"
                    + " Photo-Edits what was done, Photo-Cautions what a person should look at.")
    @ApiResponse(
            responseCode = "200",
            description = "The photo",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_JPEG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "422",
            description = "None could be made, and this is why",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = Problem.class)))
    ResponseEntity<byte[]> make(@RequestParam MultipartFile photo, @RequestParam String spec) throws IOException {
        MakeResult result = photos.make(input(photo), specs.require(spec));
        MadePhoto made = result.photo()
                .filter(any -> result.isDelivered())
                .orElseThrow(() -> problems.notMade(result, Words.locale()));
        byte[] bytes = made.bytes();
        return ResponseEntity.ok()
                .headers(ServedPhoto.once(bytes).getHeaders())
                .header("Photo-Verdict", made.report().verdict().name())
                .header("Photo-Edits", ids(made.edits(), edit -> edit.kind().id()))
                .header(
                        "Photo-Cautions",
                        ids(made.cautions(), caution -> caution.kind().id()))
                .body(bytes);
    }

    private static <T> String ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.joining(", "));
    }

    /** Without its name, which is whatever the other system calls its parts. */
    private static PhotoInput input(MultipartFile photo) {
        return PhotoInput.of("", photo::getInputStream);
    }
}
