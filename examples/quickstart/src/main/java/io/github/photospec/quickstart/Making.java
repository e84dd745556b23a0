package io.github.photospec.quickstart;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeMessages;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/** Makes an ID photo out of a phone's. */
final class Making {
    private Making() {}

    static void make(
            PhotoMaker maker, PhotoInput photo, PhotoSpec spec, Consumer<MadePhoto> store, Consumer<String> answer)
            throws IOException {
        MakeResult result = maker.make(photo, spec);
        if (result.isDelivered()) {
            store.accept(result.photo().orElseThrow());
        }
        MakeMessages messages = MakeMessages.in(Locale.CHINA);
        result.refusals().forEach(refusal -> answer.accept(messages.explanation(refusal)));
    }
}
