package io.github.photospec.command.output;

import static java.util.stream.Collectors.joining;

import io.github.photospec.explain.ContactSheet;
import io.github.photospec.explain.SheetEntry;
import io.github.photospec.report.SafeText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A contact sheet of a run, or none, if nobody asked. */
final class SheetFile implements Closeable {
    private final Texts texts;
    private final Optional<ContactSheet> sheet;

    private SheetFile(Texts texts, Optional<ContactSheet> sheet) {
        this.texts = texts;
        this.sheet = sheet;
    }

    /** A sheet in this file, whose name ends in .png or .html; none if that is empty. */
    static SheetFile in(Optional<Path> file, String title, Texts texts) throws IOException {
        return new SheetFile(
                texts,
                file.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ContactSheet.open(
                                file.get(), title, texts.language().locale())));
    }

    /** Whether anybody asked. */
    boolean isWanted() {
        return sheet.isPresent();
    }

    void add(SheetEntry entry) throws IOException {
        if (sheet.isPresent()) {
            sheet.get().add(entry);
        }
    }

    /**
     * Finishes the sheet; a line that says where it is, none if there is none.
     *
     * @param key of that line, with a place for how many photos it shows and one for its files
     */
    List<String> finish(String key) throws IOException {
        if (sheet.isEmpty()) {
            return List.of();
        }
        String files = sheet.get().finish().stream()
                .map(file -> SafeText.terminal(file.toString()))
                .collect(joining(texts.get("list.comma")));
        return List.of(texts.get(key, sheet.get().entries(), files));
    }

    @Override
    public void close() throws IOException {
        if (sheet.isPresent()) {
            sheet.get().close();
        }
    }
}
