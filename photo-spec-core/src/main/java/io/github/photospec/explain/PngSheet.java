package io.github.photospec.explain;

import io.github.photospec.internal.output.PictureEncoder;
import io.github.photospec.internal.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A contact sheet as pictures, a page each. Entries are kept until their page is full. */
final class PngSheet implements SheetForm {
    /** On one page. */
    static final int MOST_PICTURES = 200;

    private final Path first;
    private final String title;
    private final Lettering letters;
    private final List<Path> targets = new ArrayList<>();
    private final List<WholeFile> pages = new ArrayList<>();
    private final List<SheetEntry> entries = new ArrayList<>();
    private int firstNumber = 1;
    private int pictures;

    PngSheet(Path first, String title, Lettering letters) throws IOException {
        this.first = first;
        this.title = title;
        this.letters = letters;
        begin();
    }

    private void begin() throws IOException {
        Path target = page(targets.size() + 1);
        pages.add(WholeFile.open(target));
        targets.add(target);
    }

    /** {@code sheet.png}, {@code sheet-2.png}, {@code sheet-3.png}. */
    private Path page(int number) {
        String name = String.valueOf(first.getFileName());
        int dot = name.lastIndexOf('.');
        return number == 1 ? first : first.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    @Override
    public void add(int number, SheetEntry entry) throws IOException {
        int needed = Math.max(1, entry.pictures().size());
        if (pictures + needed > MOST_PICTURES) {
            write();
            begin();
            firstNumber = number;
            pictures = 0;
        }
        entries.add(entry);
        pictures += needed;
    }

    private void write() throws IOException {
        WholeFile page = pages.get(pages.size() - 1);
        PictureEncoder.png(SheetPage.drawn(title, firstNumber, entries, letters), page.out());
        page.out().close();
        entries.clear();
    }

    @Override
    public List<Path> finish(int count) throws IOException {
        write();
        for (WholeFile page : pages) {
            page.keep();
        }
        return List.copyOf(targets);
    }

    @Override
    public void close() throws IOException {
        for (WholeFile page : pages) {
            page.close();
        }
    }
}
