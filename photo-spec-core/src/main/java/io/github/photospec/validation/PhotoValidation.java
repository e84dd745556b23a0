package io.github.photospec.validation;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.spec.InvalidSpecException;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.UnknownSpecException;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * What the constraints check with: a checker, which knows the specifications, and how to find the photo in types of yours.
 * Given to Hibernate Validator as {@code constraintValidatorPayload}; without one the constraints use
 * {@code PhotoValidation.of(PhotoChecker.create())}, made when first needed. Immutable and safe to share between threads;
 * who made the checker closes it.
 */
public final class PhotoValidation {
    private static final List<Extractor<?>> OWN = List.of(
            new Extractor<>(byte[].class, PhotoInput::of),
            new Extractor<>(Path.class, PhotoInput::of),
            new Extractor<>(PhotoInput.class, photo -> photo));

    private final PhotoChecker checker;
    private final List<Extractor<?>> extractors;

    private PhotoValidation(PhotoChecker checker, List<Extractor<?>> extractors) {
        this.checker = checker;
        this.extractors = extractors;
    }

    /** Checks with this checker and its specifications; finds photos in {@code byte[]}, {@link Path} and {@link PhotoInput}. */
    public static PhotoValidation of(PhotoChecker checker) {
        return new PhotoValidation(checker, OWN);
    }

    static PhotoValidation of(ConstraintValidatorContext context) {
        return Optional.ofNullable(context.unwrap(HibernateConstraintValidatorContext.class)
                        .getConstraintValidatorPayload(PhotoValidation.class))
                .orElseGet(() -> Default.VALIDATION);
    }

    /**
     * A copy that finds photos in this type and its subtypes too. Where several extractors fit, the one that was added last
     * is asked.
     */
    public <T> PhotoValidation withExtractor(Class<T> type, PhotoExtractor<? super T> extractor) {
        return new PhotoValidation(
                checker,
                Stream.concat(Stream.of(new Extractor<>(type, extractor)), extractors.stream())
                        .toList());
    }

    /** The checker. */
    public PhotoChecker checker() {
        return checker;
    }

    PhotoInput photo(Object value) {
        return extractors.stream()
                .map(extractor -> extractor.photo(value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new UnexpectedTypeException("No extractor finds a photo in "
                        + value.getClass().getName() + ": add one with PhotoValidation.withExtractor"));
    }

    PhotoSpec spec(String id) {
        try {
            return checker.catalog().require(id);
        } catch (UnknownSpecException | InvalidSpecException e) {
            throw new ConstraintDeclarationException(e.getMessage(), e);
        }
    }

    /** Never closed: it serves for as long as the application runs. */
    private static final class Default {
        static final PhotoValidation VALIDATION = of(PhotoChecker.create());
    }
}
