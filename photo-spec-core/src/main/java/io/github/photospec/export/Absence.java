package io.github.photospec.export;

import java.util.List;

/** The list of what is not in the zip files, and why. */
final class Absence {
    private final Columns columns;

    Absence(Columns columns) {
        this.columns = columns;
    }

    String title() {
        return columns.messages().title(ExportFiles.LEFT_OUT);
    }

    List<String> headings() {
        return columns.headings("state", "reason", "explanation");
    }

    List<String> row(LeftOut row) {
        ExportMessages messages = columns.messages();
        return columns.cells(
                row.key(),
                row.student(),
                messages.name(row.state()),
                row.reason().id(),
                messages.message(row));
    }
}
