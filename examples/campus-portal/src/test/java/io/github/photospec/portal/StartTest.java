package io.github.photospec.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.portal.account.Account;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.review.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    @TempDir
    private Path data;

    @Test
    void without_a_password_for_the_office_it_does_not_start_and_says_what_is_missing(CapturedOutput output) {
        assertThatThrownBy(() -> start("").close()).hasMessageContaining("portal.office-password");

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("PORTAL_OFFICE_PASSWORD")
                .contains("--spring.profiles.active=demo");
    }

    @Test
    void nine_characters_are_too_few() {
        assertThatThrownBy(() -> start("123456789").close()).hasMessageContaining("10 characters");
    }

    @Test
    void the_first_password_must_be_replaced_and_is_needed_at_the_first_start_alone() {
        try (ConfigurableApplicationContext portal = start("ten letter")) {
            Accounts accounts = portal.getBean(Accounts.class);
            assertThat(accounts.find("office"))
                    .hasValueSatisfying(account -> assertThat(account.role()).isEqualTo(Role.OFFICE))
                    .map(Account::oneTime)
                    .contains(true);
            accounts.password("office", "another hash", false);
        }
        try (ConfigurableApplicationContext portal = start("")) {
            assertThat(portal.getBean(Accounts.class).find("office"))
                    .map(Account::passwordHash)
                    .hasValueSatisfying(hash -> assertThat(hash).contains("another hash"));
        }
    }

    private ConfigurableApplicationContext start(String officePassword) {
        return new SpringApplicationBuilder(CampusPortal.class)
                .run(
                        "--portal.data=" + data,
                        "--portal.office-password=" + officePassword,
                        "--server.port=0",
                        "--spring.main.banner-mode=off");
    }
}
