package io.github.photospec.command.output;

import io.github.photospec.command.roster.LeftFile;
import io.github.photospec.command.roster.RenamePlan;
import io.github.photospec.command.roster.Renaming;
import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.report.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** For a person: every file with its new name or why it keeps the old one, and students without a file. Numbers are masked. */
public final class RenameWriter {
    private final Writer out;
    private final Texts texts;

    /** Writes there, and leaves it open. */
    public RenameWriter(Writer out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    /**
     * The whole plan.
     *
     * @param preview whether nothing is going to be renamed
     */
    public void write(Path folder, RenamePlan plan, boolean preview) throws IOException {
        for (Renaming renaming : plan.renamings()) {
            line(texts.get("made.to", name(folder, renaming.from()), name(folder, renaming.to())));
        }
        for (LeftFile left : plan.left()) {
            line(texts.get("table.heading", texts.get("rename.left"), name(folder, left.file())));
            line("  x " + reason(left));
        }
        for (RosterEntry student : plan.without()) {
            line(texts.get("table.heading", texts.get("rename.without"), student(student)));
        }
        line("");
        line(texts.get(
                "rename.summary",
                plan.renamings().size(),
                plan.right(),
                plan.left().size(),
                plan.without().size()));
        if (preview && !plan.renamings().isEmpty()) {
            line(texts.get("rename.preview"));
        }
    }

    private String reason(LeftFile left) {
        String students = String.join(
                texts.get("list.comma"),
                left.students().stream().map(this::student).toList());
        String refusal = left.refusal()
                .map(IdMessages.in(texts.language().locale())::message)
                .orElse("");
        return texts.get("rename.left." + left.reason().id(), students, refusal);
    }

    private String student(RosterEntry entry) {
        String name = entry.student().value(NameField.NAME).orElse("");
        return SafeText.terminal(
                texts.get("rename.student", Integer.toString(entry.row()), name).strip());
    }

    private static String name(Path folder, Path file) {
        return SafeText.terminal(folder.relativize(file).toString());
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }
}
