package io.github.photospec.portal.rest;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The interface's own sentences. */
@Component
class RestWords {
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    RestWords() {
        messages.setBasename("messages/rest");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    String get(String key, Locale language) {
        return get(key, List.of(), language);
    }

    String get(String key, List<String> details, Locale language) {
        return messages.getMessage(key, details.toArray(), language);
    }
}
