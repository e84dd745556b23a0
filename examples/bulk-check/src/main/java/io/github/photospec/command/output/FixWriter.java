package io.github.photospec.command.output;

import io.github.photospec.make.FixedPhoto;
import io.github.photospec.make.MakeMessages;
import io.github.photospec.report.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** For a person: a line a file with what became of it, and below it what was done and what could not be. Counts them. */
public final class FixWriter {
    private final Writer out;
    private final Texts texts;
    private final MakeMessages messages;
    private long fixed;
    private long right;
    private long unfixed;
    private long failures;

    /** Writes there, and leaves it open. */
    public FixWriter(Writer out, Texts texts) {
        this.out = out;
        this.texts = texts;
        this.messages = MakeMessages.in(texts.language().locale());
    }

    /** A file that was written. */
    public void write(String label, FixedPhoto photo, Path file) throws IOException {
        String state = "fix.right";
        if (!photo.unfixed().isEmpty()) {
            unfixed++;
            state = "fix.unfixed";
        } else if (photo.edits().isEmpty()) {
            right++;
        } else {
            fixed++;
            state = "fix.fixed";
        }
        String to = texts.get("made.to", SafeText.terminal(label), SafeText.terminal(file.toString()));
        heading(state, to);
        for (var edit : photo.edits()) {
            line('+', messages.edit(edit));
        }
        for (var left : photo.unfixed()) {
            line('x', messages.unfixed(left));
        }
    }

    /** A file that is no picture; nothing was written. */
    public void noPicture(String label) throws IOException {
        unfixed++;
        heading("fix.unfixed", SafeText.terminal(label));
        line('x', texts.get("fix.no-picture"));
    }

    /** A file that could not be read, or one that could not be written. */
    public void failed(String label, IOException failure) throws IOException {
        failures++;
        heading("made.failed", SafeText.terminal(label));
        line('x', new Failures(texts).text(failure));
    }

    /** Whether nothing was written about. */
    public boolean isEmpty() {
        return fixed + right + unfixed + failures == 0;
    }

    /** How many could not be read or written. */
    public long failures() {
        return failures;
    }

    /** How many needed a repair that could not be made. */
    public long unfixed() {
        return unfixed;
    }

    /** All of it in a line. */
    public String summary() {
        String line = texts.get("fix.summary", fixed, right, unfixed);
        return failures == 0 ? line : line + texts.get("list.comma") + texts.get("made.failures", failures);
    }

    private void heading(String state, String name) throws IOException {
        out.write(texts.get("table.heading", texts.get(state), name) + "\n");
    }

    private void line(char mark, String text) throws IOException {
        out.write("  " + mark + " " + text + "\n");
    }
}
