package io.github.photospec.quickstart;

import io.github.photospec.PhotoChecker;
import io.github.photospec.validation.PhotoValidation;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.multipart.MultipartFile;

/** Beans of a Spring application without Spring Boot; with it a {@code ValidationConfigurationCustomizer} does the last one's work. */
@Configuration(proxyBeanMethods = false)
class ValidationSetup {
    @Bean
    PhotoChecker checker() {
        return PhotoChecker.create();
    }

    @Bean
    PhotoValidation photos(PhotoChecker checker) {
        return PhotoValidation.of(checker).withExtractor(MultipartFile.class, new MultipartPhoto());
    }

    @Bean
    LocalValidatorFactoryBean validator(PhotoValidation photos) {
        LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
        // Needs no expression language; Spring asks it for the language of the request.
        validator.setMessageInterpolator(new ParameterMessageInterpolator(
                Set.of(Locale.ENGLISH, Locale.CHINESE), Locale.SIMPLIFIED_CHINESE, false));
        validator.setConfigurationInitializer(
                configuration -> ((HibernateValidatorConfiguration) configuration).constraintValidatorPayload(photos));
        return validator;
    }
}
