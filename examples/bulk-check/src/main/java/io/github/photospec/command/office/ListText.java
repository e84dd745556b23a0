package io.github.photospec.command.office;

import io.github.photospec.bulk.report.OfficeList;
import io.github.photospec.command.output.Texts;
import io.github.photospec.report.SafeText;
import java.util.ArrayList;
import java.util.List;

/** A list in lines for a terminal. */
final class ListText {
    /** Who has more to look at than a screen wants a report. */
    private static final int ROWS_SHOWN = 50;

    private ListText() {}

    static List<String> lines(OfficeList list, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("office.title", list.title(), list.rows().size()));
        list.rows().stream()
                .limit(ROWS_SHOWN)
                .map(row -> "  - " + line(row, texts))
                .forEach(lines::add);
        if (list.rows().size() > ROWS_SHOWN) {
            lines.add(texts.get("office.more", list.rows().size() - ROWS_SHOWN));
        }
        return lines;
    }

    /** Cells of several lines are one each. */
    private static String line(OfficeList.Row row, Texts texts) {
        return SafeText.terminal(String.join("  ", row.cells()).replace("\n", texts.get("list.comma")));
    }
}
