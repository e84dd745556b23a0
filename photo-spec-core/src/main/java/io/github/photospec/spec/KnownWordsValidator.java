package io.github.photospec.spec;

import io.github.photospec.internal.text.Spelling;
import io.github.photospec.rule.Attribute;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks at the words that a rule allows. */
final class KnownWordsValidator implements ConstraintValidator<KnownWords, WordRuleDraft> {
    /** A file's extension, the only attribute whose words nobody can list. */
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");

    @Override
    public boolean isValid(WordRuleDraft rule, ConstraintValidatorContext context) {
        Complaints complaints = new Complaints(context);
        List<String> words = rule.in() == null ? List.of() : rule.in();
        Set<String> allowed = new TreeSet<>(rule.attribute().words());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!isKnown(rule.attribute(), word)) {
                String key = "in[" + i + "]";
                complaints.add(
                        rule.places().of(key),
                        ProblemCode.UNKNOWN_WORD,
                        Spelling.nearest(word, allowed),
                        rule.places().pathOf(key),
                        word,
                        allowed.isEmpty() ? "a-z, 0-9" : String.join(", ", allowed));
            }
        }
        return complaints.isEmpty();
    }

    private static boolean isKnown(Attribute attribute, String word) {
        return attribute.words().isEmpty()
                ? EXTENSION.matcher(word).matches()
                : attribute.words().contains(word);
    }
}
