package io.github.photospec.portal.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new account of the staff.
 *
 * @param id what they log in with
 * @param name what they are called
 * @param role {@code COUNSELLOR} or {@code OFFICE}
 */
record AccountForm(
        @NotNull @Pattern(regexp = Keys.ACCOUNT, message = "{office.account.id.wrong}")
        String id,

        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "{office.text.wrong}")
        String name,

        @NotNull @Pattern(regexp = "COUNSELLOR|OFFICE", message = "{office.choice.wrong}")
        String role) {
    static AccountForm blank() {
        return new AccountForm("", "", "COUNSELLOR");
    }
}
