package io.github.photospec.portal.rest;

import io.github.photospec.make.MakeMessages;
import io.github.photospec.make.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/**
 * Why no photo could be made.
 *
 * @param code for programs, for example {@code crown-cut}
 * @param message the reason
 * @param advice what to do for the next shot
 */
@Schema(name = "Refusal")
record RefusalAnswer(String code, String message, String advice) {
    static RefusalAnswer of(Refusal refusal, Locale language) {
        MakeMessages messages = MakeMessages.in(language);
        return new RefusalAnswer(
                refusal.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                messages.message(refusal),
                messages.advice(refusal));
    }
}
