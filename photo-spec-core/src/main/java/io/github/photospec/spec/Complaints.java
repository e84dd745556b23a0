package io.github.photospec.spec;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What a validator of ours has to say about a draft, each with its place and the words of its sentence. */
final class Complaints {
    private final ConstraintValidatorContext context;
    private int count;

    Complaints(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    void add(Place place, ProblemCode code, String... arguments) {
        add(place, code, Optional.empty(), arguments);
    }

    void add(Place place, ProblemCode code, Optional<String> suggestion, String... arguments) {
        context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(new Complaint(place, code, List.of(arguments), suggestion))
                // Violations with the same template count as one.
                .buildConstraintViolationWithTemplate(code.id() + " " + ++count)
                .addConstraintViolation();
    }

    /** What a validator answers: whether there was nothing to say. */
    boolean isEmpty() {
        return count == 0;
    }

    record Complaint(Place place, ProblemCode code, List<String> arguments, Optional<String> suggestion) {}
}
