package io.github.photospec.portal.audit;

import java.util.Arrays;
import java.util.List;

/**
 * More of what was done, kept as what it says and not as text, so that the trail reads in the language of who asks.
 *
 * @param fact what it says
 * @param arguments what goes into its text; no password, no identity number
 */
public record AuditDetail(AuditFact fact, List<String> arguments) {
    public AuditDetail {
        arguments = List.copyOf(arguments);
    }

    /** With arguments as they read everywhere. */
    public static AuditDetail of(AuditFact fact, Object... arguments) {
        return new AuditDetail(
                fact, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
