package io.github.photospec.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/**
 * What became of a photo that was handed in.
 *
 * @param result accepted, or repeated if the request or the photo came before
 * @param review the review as it stands
 * @param report what the check found; left out if it was repeated
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Submitted")
record SubmitAnswer(String result, ReviewAnswer review, Optional<ReportAnswer> report) {}
