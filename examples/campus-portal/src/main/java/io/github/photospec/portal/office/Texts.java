package io.github.photospec.portal.office;

import io.github.photospec.portal.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the office's controllers say, in the language of who asks. */
@Component
class Texts {
    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Words.locale());
    }
}
