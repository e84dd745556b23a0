package io.github.photospec.command;

import io.github.photospec.identity.IdReader;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which the command runs, in China: a birth date may be today's where the numbers are given. */
final class Today {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Today() {}

    /** Reads identity numbers as of today. */
    static IdReader ids() {
        return IdReader.on(LocalDate.now(CHINA));
    }
}
