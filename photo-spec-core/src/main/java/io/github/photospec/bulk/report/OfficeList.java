package io.github.photospec.bulk.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table beside the photos, for example of the students without a photo.
 *
 * @param id the name of its files: lower-case letters and digits, parted by hyphens
 * @param title what it is called
 * @param explanation what it tells and what to do about it; may be empty
 * @param heading one text a column
 * @param rows as many cells each as there are columns; may be none
 */
public record OfficeList(String id, String title, String explanation, List<String> heading, List<Row> rows) {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public OfficeList {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
        if (!KEBAB.matcher(id).matches()) {
            throw new IllegalArgumentException("A list's id has lower-case letters, digits and hyphens only");
        }
        int columns = heading.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != columns)) {
            throw new IllegalArgumentException("Every row of the list " + id + " needs " + columns + " cells");
        }
    }

    /** Leaves the rows out: they name people. */
    @Override
    public String toString() {
        return "OfficeList[id=" + id + ", rows=" + rows.size() + "]";
    }

    /**
     * One row.
     *
     * @param cells its texts; identity numbers are masked on the page, and kept in the files for spreadsheets
     * @param photos the photos that it is about, by {@link io.github.photospec.bulk.BulkResult#index() index}; the page
     *     shows those that are in the report
     */
    public record Row(List<String> cells, List<Long> photos) {
        public Row {
            cells = List.copyOf(cells);
            photos = List.copyOf(photos);
        }

        /** A row about no photo. */
        public static Row of(String... cells) {
            return new Row(List.of(cells), List.of());
        }

        /** Leaves the texts out: they name people. */
        @Override
        public String toString() {
            return "Row";
        }
    }
}
