package io.github.photospec.quickstart;

import static java.util.Comparator.comparing;

import io.github.photospec.validation.RuleViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes photos that comply, and answers the others in the language of the request. */
@RestController
final class StudentPhotoController {
    private final Consumer<StudentPhoto> store;

    StudentPhotoController(Consumer<StudentPhoto> store) {
        this.store = store;
    }

    @PostMapping("/student/photo")
    AjaxResult upload(@Valid @ModelAttribute StudentPhoto form, BindingResult result) {
        if (!result.hasErrors()) {
            store.accept(form);
            return AjaxResult.success();
        }
        List<FieldError> errors = result.getFieldErrors().stream()
                .sorted(comparing(FieldError::getField).thenComparing(StudentPhotoController::place))
                .toList();
        return AjaxResult.error(
                errors.stream().map(StudentPhotoController::message).toList(),
                errors.stream()
                        .flatMap(error -> rule(error).stream())
                        .map(RuleViolation::rule)
                        .toList());
    }

    private static String message(FieldError error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "");
    }

    private static int place(FieldError error) {
        return rule(error).map(RuleViolation::place).orElse(-1);
    }

    private static Optional<RuleViolation> rule(FieldError error) {
        return error.contains(ConstraintViolation.class)
                ? RuleViolation.of(error.unwrap(ConstraintViolation.class))
                : Optional.empty();
    }
}
