package io.github.photospec.portal.student;

import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.IdResult;
import io.github.photospec.identity.IdType;
import io.github.photospec.identity.ValidId;
import io.github.photospec.portal.setup.PortalProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the numbers of documents, as photo-spec does, on today's date. */
@Component
class GuardianNumbers {
    private final Clock clock;
    private final ZoneId zone;

    GuardianNumbers(Clock clock, PortalProperties properties) {
        this.clock = clock;
        this.zone = properties.zone();
    }

    /** What a guardian's number says; empty if no document was chosen. */
    Optional<IdResult> read(Guardian guardian) {
        return Arrays.stream(IdType.values())
                .filter(type -> type.id().equals(guardian.idType()))
                .findFirst()
                .map(type -> reader().read(type, guardian.idNumber()));
    }

    /** The guardian with the number as the document has it: digits and capitals alone. */
    Guardian tidied(Guardian guardian) {
        return read(guardian)
                .flatMap(IdResult::valid)
                .map(ValidId::number)
                .map(guardian::withIdNumber)
                .orElse(guardian);
    }

    /** A reader that knows what day it is. */
    IdReader reader() {
        return IdReader.on(LocalDate.ofInstant(clock.instant(), zone));
    }
}
