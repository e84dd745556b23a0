package io.github.photospec.command.output;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdResult;
import io.github.photospec.identity.InvalidId;
import io.github.photospec.identity.ResidentId;
import io.github.photospec.identity.ValidId;
import java.util.ArrayList;
import java.util.List;

/** What became of one identity number, for a person. */
public final class IdText {
    private final Texts texts;
    private final IdMessages messages;

    /** In the language of these texts. */
    public IdText(Texts texts, IdMessages messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /** A line with the masked number, and what it says or why it is none. */
    public List<String> lines(IdResult result) {
        List<String> lines = new ArrayList<>();
        if (result instanceof InvalidId invalid) {
            lines.add(texts.get("table.heading", texts.get("id.invalid"), invalid.masked()));
            invalid.problems().forEach(problem -> lines.add("  x " + messages.message(problem)));
        } else if (result instanceof ValidId valid) {
            lines.add(texts.get("table.heading", messages.name(valid.type()), valid.masked()));
            if (valid instanceof ResidentId resident) {
                lines.add("  + " + facts(resident));
            }
            valid.warnings().forEach(warning -> lines.add("  ! " + messages.message(warning)));
        }
        return lines;
    }

    private String facts(ResidentId resident) {
        return texts.get(
                "id.facts",
                resident.birthDate().toString(),
                messages.name(resident.sex()),
                resident.region().code(),
                resident.place().text(),
                messages.name(resident.region().status()));
    }
}
