package io.github.photospec.bulk.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of a run, but for what was measured: of a million photos there are some hundreds of forms. Each is written
 * once and numbered; that makes a journal a tenth as long. Safe to use by several threads.
 */
final class Forms {
    private final Map<FindingForm, Integer> numbers = new HashMap<>();
    private final List<Optional<FindingForm>> forms = new ArrayList<>();

    /** The number of a form; the next one to be {@linkplain #add added}, if it is new. */
    synchronized int number(FindingForm form) {
        return numbers.getOrDefault(form, forms.size());
    }

    /** Whether the number stands for a form already. */
    synchronized boolean has(int number) {
        return number < forms.size();
    }

    /** Takes the next form; one that could not be read has its number all the same. */
    synchronized void add(Optional<FindingForm> form) {
        form.ifPresent(known -> numbers.put(known, forms.size()));
        forms.add(form);
    }

    /** What a number stands for; empty if nobody knows. */
    synchronized Optional<FindingForm> get(int number) {
        return number >= 0 && number < forms.size() ? forms.get(number) : Optional.empty();
    }
}
