package io.github.photospec.validation;

import io.github.photospec.identity.IdReader;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is in China by the validator's clock, whatever zone the server is in. */
final class ChinaToday {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ChinaToday() {}

    static IdReader reader(ConstraintValidatorContext context) {
        return IdReader.on(LocalDate.now(context.getClockProvider().getClock().withZone(CHINA)));
    }
}
