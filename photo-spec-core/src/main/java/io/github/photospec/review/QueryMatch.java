package io.github.photospec.review;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a review of the query's campaign is wanted. */
record QueryMatch(ReviewQuery query) implements Predicate<Review> {
    @Override
    public boolean test(Review review) {
        return isInClass(review.schoolClass())
                && (query.states().isEmpty() || query.states().contains(review.state()))
                && (!query.correctionsOnly() || review.correction().isPresent())
                && (query.text().isEmpty() || hasText(review.key().student(), review.student()));
    }

    private boolean isInClass(SchoolClass of) {
        return is(query.department(), of.department())
                && is(query.grade(), of.grade())
                && is(query.major(), of.major())
                && is(query.schoolClass(), of.name())
                && query.classes().map(classes -> classes.contains(of)).orElse(true);
    }

    private boolean hasText(String key, Student student) {
        String text = query.text();
        return key.startsWith(text)
                || student.value(NameField.NAME)
                        .filter(name -> name.contains(text))
                        .isPresent()
                || student.value(NameField.STUDENT_NO)
                        .filter(number -> number.startsWith(text))
                        .isPresent()
                || student.value(NameField.ID)
                        .filter(number -> upper(number).equals(upper(text)))
                        .isPresent();
    }

    /** People type a small x for the check character. */
    private static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }

    private static boolean is(Optional<String> wanted, String value) {
        return wanted.map(value::equals).orElse(true);
    }
}
