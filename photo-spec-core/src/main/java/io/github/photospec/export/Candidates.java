package io.github.photospec.export;

import io.github.photospec.identity.NameField;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewPage;
import io.github.photospec.review.ReviewQuery;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reviews that an export is about, by the students' keys. They come through the desk, so that roles and classes are
 * respected.
 */
record Candidates(List<Candidate> list) {
    private static final int PAGE = 500;

    Candidates {
        list = List.copyOf(list);
    }

    static Candidates read(ReviewDesk desk, Actor actor, ReviewQuery query) throws InterruptedIOException {
        List<Candidate> list = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Interruption.check();
            ReviewPage page = desk.page(actor, query, after, PAGE);
            page.reviews().forEach(review -> list.add(Candidate.of(review)));
            after = page.next();
        } while (after.isPresent());
        return new Candidates(list);
    }

    /** What is known of any student, in the order of {@link NameField}. */
    Set<NameField> fields() {
        Set<NameField> fields = EnumSet.noneOf(NameField.class);
        list.forEach(candidate -> fields.addAll(candidate.student().values().keySet()));
        return fields;
    }
}
