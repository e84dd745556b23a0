package io.github.photospec.validation;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.InvalidNamingException;
import io.github.photospec.identity.NamingResult;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.RefusedName;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks {@link PhotoFileName}; public only because Bean Validation makes it. */
public final class PhotoFileNameValidator implements ConstraintValidator<PhotoFileName, Object> {
    private Optional<PhotoNaming> naming = Optional.empty();
    private String specId = "";

    /** For Bean Validation. */
    public PhotoFileNameValidator() {
        // What the constraint says comes later, by initialize.
    }

    /** Called once a constraint. */
    @Override
    public void initialize(PhotoFileName constraint) {
        specId = constraint.spec();
        if (constraint.template().isEmpty() == specId.isEmpty()) {
            throw new ConstraintDeclarationException("@PhotoFileName needs either a template or a spec");
        }
        naming = Optional.of(constraint.template())
                .filter(template -> !template.isEmpty())
                .map(PhotoFileNameValidator::naming);
    }

    /** Whether the name has the template's form; null is valid, and so is a photo without a name. */
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        PhotoValidation validation = PhotoValidation.of(context);
        Optional<NamingResult> result = name(value, validation)
                .map(name -> naming.orElseGet(() -> naming(validation)).read(name, ChinaToday.reader(context)));
        if (result.isPresent() && result.get() instanceof RefusedName refused) {
            new Violations(context).add(refused, locale -> IdMessages.in(locale).message(refused));
            return false;
        }
        return true;
    }

    private static Optional<String> name(Object value, PhotoValidation validation) {
        return value instanceof CharSequence name
                ? Optional.of(name.toString())
                : validation.photo(value).name();
    }

    private PhotoNaming naming(PhotoValidation validation) {
        return validation
                .spec(specId)
                .naming()
                .orElseThrow(
                        () -> new ConstraintDeclarationException("The specification '" + specId + "' names no files"));
    }

    private static PhotoNaming naming(String template) {
        try {
            return PhotoNaming.of(template);
        } catch (InvalidNamingException e) {
            throw new ConstraintDeclarationException(e.getMessage(), e);
        }
    }
}
