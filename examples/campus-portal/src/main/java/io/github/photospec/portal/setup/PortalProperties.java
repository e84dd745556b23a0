package io.github.photospec.portal.setup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The portal's own settings; {@code application.yaml} explains them.
 *
 * @param data the folder in which photos, exports and H2's database lie
 * @param specs a folder with specifications of the school's own; empty text for none
 * @param zone the zone in which campaigns' times are entered and shown
 * @param jobs how many photos are checked or made at once
 * @param queue how many more may wait for that
 * @param patience how long one waits before the answer is to try again
 * @param officePassword the password that the office's first account begins with; empty text if there is one already
 */
@Validated
@ConfigurationProperties("portal")
public record PortalProperties(
        @NotNull Path data,
        @DefaultValue("") String specs,
        @NotNull ZoneId zone,
        @Min(1) @Max(64) int jobs,
        @Min(0) int queue,
        @NotNull Duration patience,
        @DefaultValue("") String officePassword) {
    /** Leaves the password out. */
    @Override
    public String toString() {
        return "PortalProperties of " + data;
    }
}
