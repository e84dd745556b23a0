package io.github.photospec.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.internal.text.Phrases;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private final Locale systems = Locale.getDefault();

    @AfterEach
    void restoreTheSystemsLanguage() {
        Locale.setDefault(systems);
    }

    @Test
    void one_validator_answers_everybody_in_his_language() {
        Asked asked = new Asked(Validators.interpolator());
        Validator validator = validator(asked);

        asked.locale = Locale.SIMPLIFIED_CHINESE;
        List<String> chinese = messages(validator);
        asked.locale = Locale.UK;
        List<String> english = messages(validator);

        assertThat(chinese).singleElement().asString().isEqualTo("共 3 个字符，身份证号应为18位");
        assertThat(english).singleElement().asString().isEqualTo("3 characters; an identity number has 18");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh, true", "en-US, zh, true", "zh-CN, zh-Hans-SG, true", "zh-CN, zh-TW, true",
        "zh-CN, en, false", "zh-CN, en-US, false", "en-US, en, false", "en-US, de, false",
    })
    void the_servers_own_language_does_not_matter(String server, String reader, boolean chinese) {
        Locale.setDefault(Locale.forLanguageTag(server));
        Asked asked = new Asked(new ParameterMessageInterpolator());
        asked.locale = Locale.forLanguageTag(reader);

        assertThat(messages(validator(asked)))
                .singleElement()
                .satisfies(text -> assertThat(text.contains("字符")).isEqualTo(chinese));
    }

    @ParameterizedTest
    @CsvSource({
        "${7*7}, ＄｛7*7｝",
        "#{7*7}, ＃｛7*7｝",
        "{messageInChinese}, ｛messageinchinese｝",
        "{spec}, ｛spec｝",
        "$, ＄",
        "a\u001b{spec}, a＼u001b｛spec｝",
    })
    void what_strangers_chose_is_never_a_template(String extension, String shown) {
        Validator validator = validator(Validators.interpolator());

        Set<? extends ConstraintViolation<?>> violations = validator.validateValue(
                Forms.Undetermineds.class, "accepted", PhotoInput.of("photo." + extension, new byte[] {1}));

        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .anySatisfy(message -> assertThat(message).startsWith("The file extension is " + shown));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Phrases.read(MessagesTest.class, "/ContributorValidationMessages_zh.properties"))
                .containsOnlyKeys(Phrases.read(MessagesTest.class, "/ContributorValidationMessages.properties")
                        .keySet());
    }

    private static Validator validator(MessageInterpolator interpolator) {
        return Validators.configuration()
                .messageInterpolator(interpolator)
                .constraintValidatorPayload(PhotoValidation.of(PhotoChecker.create()))
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<String> messages(Validator validator) {
        return validator.validateValue(Forms.Numbers.class, "number", "123").stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    /** Answers in the language of the request, as Spring does. */
    private static final class Asked implements MessageInterpolator {
        private final MessageInterpolator interpolator;
        private Locale locale = Locale.ROOT;

        private Asked(MessageInterpolator interpolator) {
            this.interpolator = interpolator;
        }

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale asked) {
            return interpolator.interpolate(template, context, asked);
        }
    }
}
