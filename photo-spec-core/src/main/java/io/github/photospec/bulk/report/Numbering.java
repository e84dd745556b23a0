package io.github.photospec.bulk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers values from 0, equal ones alike, so that a page holds each of them once. It remembers the values of late only,
 * which bounds memory; who comes again after long gets another number.
 */
final class Numbering<T> {
    /** Bounds memory where every photo brings sentences of its own. */
    static final int MOST = 20_000;

    private final Map<T, Integer> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<T, Integer> eldest) {
            return size() > MOST;
        }
    };

    private List<T> fresh = new ArrayList<>();
    private int next;

    int of(T value) {
        Integer number = known.get(value);
        if (number != null) {
            return number;
        }
        known.put(value, next);
        fresh.add(value);
        return next++;
    }

    /** The values that were numbered since the last time, in the order of their numbers. */
    List<T> takeFresh() {
        List<T> taken = fresh;
        fresh = new ArrayList<>();
        return taken;
    }
}
