package io.github.photospec.portal.office;

import io.github.photospec.portal.setup.PortalProperties;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seconds as the office types them, by the school's clocks; pages call it {@code @schoolTime}. */
@Component
public class SchoolTime {
    /** What a browser's field sends (HTML, local date and time), which leaves out seconds that are zero. */
    static final String TYPED = "2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?";

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final PortalProperties properties;
    private final Clock clock;

    SchoolTime(PortalProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** What a field says; empty if it is no second of the calendar. */
    static Optional<LocalDateTime> typed(String text) {
        if (!text.matches(TYPED)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException noSuchSecond) {
            return Optional.empty();
        }
    }

    /** The same in the school's zone. */
    Optional<ZonedDateTime> read(String text) {
        return typed(text).map(second -> second.atZone(properties.zone()));
    }

    /** A second as a browser's field wants it. */
    public String field(ZonedDateTime second) {
        return FIELD.format(second.withZoneSameInstant(properties.zone()));
    }

    /** Now, at the school. */
    ZonedDateTime now() {
        return clock.instant().atZone(properties.zone());
    }

    /** Today, at the school. */
    LocalDate today() {
        return now().toLocalDate();
    }
}
