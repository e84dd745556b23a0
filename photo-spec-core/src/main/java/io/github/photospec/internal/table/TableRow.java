package io.github.photospec.internal.table;

import java.util.List;

/**
 * One row.
 *
 * @param number as spreadsheets count, from 1
 * @param cells from the first column on
 * @param isSparse whether the format leaves empty cells at the end out, so that their lack says nothing
 */
public record TableRow(int number, List<TableCell> cells, boolean isSparse) {
    /** The cells are copied. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; an empty one if the row ends before. */
    public TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
    }

    /** Whether there is nothing to see in any cell. */
    public boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }
}
