package io.github.photospec.spec;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/** The paper photo in millimetres: nobody asks for one below a millimetre or above a metre. */
record PrintDraft(
        Places places,

        @Given
        @DecimalMin(value = "1", message = "too-small")
        @DecimalMax(value = "1000", message = "too-great")
        @Nullable
        Double width,

        @Given
        @DecimalMin(value = "1", message = "too-small")
        @DecimalMax(value = "1000", message = "too-great")
        @Nullable
        Double height)
        implements Draft {}
