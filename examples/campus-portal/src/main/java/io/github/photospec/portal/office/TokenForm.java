package io.github.photospec.portal.office;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A new token.
 *
 * @param name which system gets it; stands in histories
 * @param scope what it allows
 */
record TokenForm(
        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}_.-]{1,50}", message = "{office.token.name.wrong}")
        String name,

        @NotNull @Pattern(regexp = "CHECK|OFFICE", message = "{office.choice.wrong}")
        String scope) {
    static TokenForm blank() {
        return new TokenForm("", "CHECK");
    }
}
