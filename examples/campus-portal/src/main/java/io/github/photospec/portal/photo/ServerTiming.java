package io.github.photospec.portal.photo;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells who asked how long the photo waited (Server-Timing, W3C): what is left of an answer's time is service. */
final class ServerTiming {
    private static final double NANOS_A_MILLI = 1e6;

    private ServerTiming() {}

    static void queued(Duration waited) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            HttpServletResponse response = request.getResponse();
            if (response != null) {
                response.addHeader(
                        "Server-Timing",
                        String.format(Locale.ROOT, "queue;dur=%.1f", waited.toNanos() / NANOS_A_MILLI));
            }
        }
    }
}
