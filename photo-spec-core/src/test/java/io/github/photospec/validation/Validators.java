package io.github.photospec.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as an application makes them, without an expression language. */
final class Validators {
    /** The last minute of 9 November 2026 in London, and the morning of the 10th in China. */
    private static final Instant NOW = Instant.parse("2026-11-09T23:59:00Z");

    private Validators() {}

    static HibernateValidatorConfiguration configuration() {
        ClockProvider clock = () -> Clock.fixed(NOW, ZoneOffset.UTC);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(clock)
                .messageInterpolator(interpolator());
    }

    static MessageInterpolator interpolator() {
        return new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.CHINESE), Locale.ENGLISH, false);
    }

    /** Speaks English. */
    static Validator english(PhotoValidation validation) {
        return configuration()
                .constraintValidatorPayload(validation)
                .buildValidatorFactory()
                .getValidator();
    }
}
