package io.github.photospec.spec;

import io.github.photospec.spec.Complaints.Complaint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks drafts by their constraints and reports every violation with its place. */
final class SpecValidation {
    /** The attributes of built-in constraints that are the limit in a message. */
    private static final List<String> LIMIT_ATTRIBUTES = List.of("value", "max");

    private SpecValidation() {}

    static void check(SpecDraft spec, Problems problems) {
        for (ConstraintViolation<SpecDraft> violation : Engine.VALIDATOR.validate(spec)) {
            HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
            Complaint complaint = detailed.getDynamicPayload(Complaint.class);
            if (complaint != null) {
                problems.add(
                        complaint.place(),
                        complaint.code(),
                        complaint.suggestion(),
                        complaint.arguments().toArray(String[]::new));
            } else {
                report(violation, problems);
            }
        }
    }

    private static void report(ConstraintViolation<SpecDraft> violation, Problems problems) {
        Places places = ((Draft) violation.getLeafBean()).places();
        ProblemCode code = ProblemCode.of(violation.getMessageTemplate());
        String key = key(violation.getPropertyPath());
        // What is there and could not be read has been reported already.
        if (code == ProblemCode.MISSING_KEY && places.has(key)) {
            return;
        }
        problems.add(
                places.of(key),
                code,
                places.pathOf(key),
                show(violation.getInvalidValue()),
                limit(violation.getConstraintDescriptor().getAttributes()));
    }

    /** The last property of the path as the file writes it, with its index if it is an entry of a list. */
    private static String key(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        Path.Node last = nodes.get(nodes.size() - 1);
        if (last.getKind() == ElementKind.CONTAINER_ELEMENT) {
            return kebab(nodes.get(nodes.size() - 2).getName()) + "[" + last.getIndex() + "]";
        }
        return kebab(last.getName());
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String show(Object value) {
        return value instanceof Number number ? Numbers.show(number.doubleValue()) : String.valueOf(value);
    }

    private static String limit(Map<String, Object> attributes) {
        return LIMIT_ATTRIBUTES.stream()
                .filter(attributes::containsKey)
                .map(name -> String.valueOf(attributes.get(name)))
                .findFirst()
                .orElse("");
    }

    /** Made when the first file is checked: the bundled files need none, and a quarter of a second is not nothing. */
    private static final class Engine {
        static final Validator VALIDATOR = validator();

        // The provider is named and XML left out, so that nothing is looked up on the class path or in its loaders.
        private static Validator validator() {
            HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                    .providerResolver(() -> List.of(new HibernateValidator()))
                    .configure()
                    .ignoreXmlConfiguration();
            return configuration
                    .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
                    .constraintValidatorFactory(new OwnValidators(configuration.getDefaultConstraintValidatorFactory()))
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    /**
     * Makes our own validators, which are package-private, and leaves the built-in ones to Hibernate Validator.
     *
     * @param others makes the built-in ones
     */
    private record OwnValidators(ConstraintValidatorFactory others) implements ConstraintValidatorFactory {
        private static final Map<Class<?>, Supplier<ConstraintValidator<?, ?>>> OWN = Map.of(
                PossibleIntervalValidator.class, PossibleIntervalValidator::new,
                AttainableLimitsValidator.class, AttainableLimitsValidator::new,
                KnownWordsValidator.class, KnownWordsValidator::new,
                SoundReferencesValidator.class, SoundReferencesValidator::new);

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            Supplier<ConstraintValidator<?, ?>> own = OWN.get(type);
            return own == null ? others.getInstance(type) : type.cast(own.get());
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            others.releaseInstance(instance);
        }
    }
}
