package io.github.photospec.bulk.journal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The findings of a run, but for what was measured: of a million photos there are some hundreds of forms. Each is written
 * once and referred to by its id, which makes a journal a fifth as long. Safe to use by several threads.
 */
final class Forms {
    private final Map<FindingForm, String> ids = new ConcurrentHashMap<>();
    private final Map<String, FindingForm> forms = new ConcurrentHashMap<>();

    /** The form's id, which says what is in it. */
    String id(FindingForm form) {
        return ids.computeIfAbsent(form, FormLine::id);
    }

    /** Takes a form; whether it is new. */
    boolean add(FindingForm form) {
        return forms.putIfAbsent(id(form), form) == null;
    }

    /** What an id stands for; empty if its line was lost. */
    Optional<FindingForm> get(String id) {
        return Optional.ofNullable(forms.get(id));
    }
}
