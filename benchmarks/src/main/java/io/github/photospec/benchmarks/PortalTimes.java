package io.github.photospec.benchmarks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What one person, or all of them, had to wait for. Each person has one, so nobody waits to note it. */
final class PortalTimes {
    private static final int MOST_REASONS = 20;

    private final Map<PortalRequest, Kind> kinds = new EnumMap<>(PortalRequest.class);
    private final Set<String> reasons = new LinkedHashSet<>();

    /** The times of one kind of request: as the person waited, in the queue, and without it. */
    static final class Kind {
        private final PortalSeries total = new PortalSeries();
        private final PortalSeries queued = new PortalSeries();
        private final PortalSeries service = new PortalSeries();
        private int errors;

        PortalSeries total() {
            return total;
        }

        PortalSeries queued() {
            return queued;
        }

        PortalSeries service() {
            return service;
        }

        int errors() {
            return errors;
        }
    }

    /** Everything that all of these have noted. */
    static PortalTimes of(Collection<PortalTimes> parts) {
        PortalTimes all = new PortalTimes();
        for (PortalTimes part : parts) {
            part.kinds.forEach((request, kind) -> {
                Kind sum = all.kind(request);
                sum.total.addAll(kind.total);
                sum.queued.addAll(kind.queued);
                sum.service.addAll(kind.service);
                sum.errors += kind.errors;
            });
            part.reasons.forEach(all::reason);
        }
        return all;
    }

    void clear() {
        kinds.clear();
        reasons.clear();
    }

    void add(PortalRequest request, double totalMillis, double queuedMillis) {
        Kind kind = kind(request);
        kind.total.add(totalMillis);
        kind.queued.add(queuedMillis);
        kind.service.add(totalMillis - queuedMillis);
    }

    void failed(PortalRequest request, String why) {
        kind(request).errors++;
        reason(request.words() + ": " + why);
    }

    Kind kind(PortalRequest request) {
        return kinds.computeIfAbsent(request, any -> new Kind());
    }

    int errors() {
        return kinds.values().stream().mapToInt(Kind::errors).sum();
    }

    /** Some of the reasons, each once. */
    Set<String> reasons() {
        return reasons;
    }

    private void reason(String why) {
        if (reasons.size() < MOST_REASONS) {
            reasons.add(why);
        }
    }
}
