package io.github.photospec.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What one rule says about a photo, as photo-spec writes it; what has no value is left out.
 *
 * @param rule the rule's id
 * @param outcome PASS, WARN, FAIL or NOT_ASSESSED
 * @param level required or recommended
 * @param measured a number or a word
 * @param unit of the number
 * @param min the smallest number that is allowed
 * @param max the largest
 * @param minExclusive present if the smallest is not allowed itself
 * @param maxExclusive present if the largest is not
 * @param allowed the words that are allowed
 * @param source where the rule stands
 * @param message what was found
 * @param advice what to do
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Finding")
record FindingAnswer(
        String rule,
        String outcome,
        String level,

        @Schema(
                description = "A number or a word",
                oneOf = {Double.class, String.class})
        Optional<Object> measured,

        Optional<String> unit,
        Optional<Number> min,
        Optional<Number> max,
        Optional<Boolean> minExclusive,
        Optional<Boolean> maxExclusive,
        Optional<List<String>> allowed,
        String source,
        String message,
        Optional<String> advice) {}
