package io.github.photospec.explain;

import io.github.photospec.report.SafeText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Many photos on a sheet, each with its name and why it is there: to be looked through by a person in a minute. For one
 * thread.
 *
 * <p>The file's extension chooses the form. {@code .html} is one page that needs nothing else and prints on A4. {@code
 * .png} has at most 200 pictures; what is beyond goes to {@code sheet-2.png} and so on. The
 * memory needed is that of one such page, however many photos there are.
 *
 * <p>Nothing is at its place before {@link #finish()}; then it is whole, and readable by its owner alone where the system
 * knows owners. What was there is replaced.
 */
public final class ContactSheet implements Closeable {
    private final SheetForm form;
    private int entries;

    private ContactSheet(SheetForm form) {
        this.form = form;
    }

    /**
     * Begins a sheet.
     *
     * @param file where it will be, or its first page
     * @param title what stands at its top
     * @param locale Chinese for every Chinese locale, English for all others; a PNG is English where no font has Chinese
     *     signs
     * @throws IOException if nothing can be written there
     * @throws IllegalArgumentException if the name ends neither in {@code .html} nor in {@code .png}
     */
    public static ContactSheet open(Path file, String title, Locale locale) throws IOException {
        String safe = SafeText.terminal(title);
        return new ContactSheet(
                switch (Format.of(file).orElseThrow(() -> new IllegalArgumentException("A sheet is .html or .png"))) {
                    case HTML -> new HtmlSheet(file, safe, Texts.in(locale));
                    case PNG -> new PngSheet(file, safe, Lettering.of(locale, InstalledFonts.get()));
                });
    }

    /** Whether a sheet can have this name: it ends in {@code .html} or {@code .png}. */
    public static boolean canBe(Path file) {
        return Format.of(file).isPresent();
    }

    /** One more photo. */
    public void add(SheetEntry entry) throws IOException {
        entries++;
        form.add(entries, entry);
    }

    /** How many photos were added. */
    public int entries() {
        return entries;
    }

    /**
     * Moves the sheet to its place; a sheet without photos says so. Nothing can be added afterwards.
     *
     * @return its files in the order of their pages
     */
    public List<Path> finish() throws IOException {
        return form.finish(entries);
    }

    /** Forgets everything, unless it was finished. */
    @Override
    public void close() throws IOException {
        form.close();
    }

    private enum Format {
        HTML(".html"),
        PNG(".png");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        static Optional<Format> of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            for (Format format : values()) {
                if (name.endsWith(format.extension)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }
}
