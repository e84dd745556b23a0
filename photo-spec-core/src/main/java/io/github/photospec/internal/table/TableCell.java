package io.github.photospec.internal.table;

/**
 * One cell.
 *
 * @param text what is in it; of a number the digits that the file holds, which may be {@code 4.30102E17}
 * @param isNumber whether the file holds a number there, and no text
 */
public record TableCell(String text, boolean isNumber) {
    /** A cell with nothing in it. */
    public static final TableCell EMPTY = new TableCell("", false);

    /** A cell of text. */
    public static TableCell of(String text) {
        return text.isEmpty() ? EMPTY : new TableCell(text, false);
    }

    /** Whether there is nothing to see. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Leaves the text out: it is often personal. */
    @Override
    public String toString() {
        return "TableCell";
    }
}
