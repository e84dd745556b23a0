package io.github.photospec.internal.table;

import io.github.photospec.internal.table.TableException.Reason;

/**
 * Looks at the bytes of XML for what would take a reader of sheets more memory than any sheet needs: text or a tag without
 * end, a row without end, and a cell so far to the right that a row must be widened for it.
 */
final class MarkupBounds {
    /** A cell holds 32,767 characters (Excel specifications and limits), each of at most 10 bytes as a numbered entity. */
    static final int LONGEST_PIECE = 400_000;

    static final int LONGEST_ROW = 8 << 20;
    /** The last column is XFD. */
    private static final int MOST_LETTERS = 3;

    private static final String ROW = "<row";
    private static final String PLACE = " r=\"";

    private int piece;
    private int row;
    private int rowMatch;
    private int placeMatch;
    private int letters;

    void accept(byte[] bytes, int length) throws TableException {
        for (int index = 0; index < length; index++) {
            accept(bytes[index]);
        }
    }

    private void accept(byte value) throws TableException {
        piece = value == '<' || value == '>' ? 0 : piece + 1;
        rowMatch = follow(ROW, rowMatch, value);
        if (rowMatch == ROW.length()) {
            row = 0;
            rowMatch = 0;
        }
        row++;
        if (placeMatch == PLACE.length()) {
            letters = isLetter(value) ? letters + 1 : 0;
            placeMatch = letters == 0 ? 0 : placeMatch;
        } else {
            placeMatch = follow(PLACE, placeMatch, value);
        }
        require(piece <= LONGEST_PIECE, LONGEST_PIECE);
        require(row <= LONGEST_ROW, LONGEST_ROW);
        require(letters <= MOST_LETTERS, MOST_LETTERS);
    }

    /** How much of a word has been seen; no word here begins again inside itself. */
    private static int follow(String word, int seen, byte value) {
        if (word.charAt(seen) == value) {
            return seen + 1;
        }
        return word.charAt(0) == value ? 1 : 0;
    }

    private static boolean isLetter(byte value) {
        return (value >= 'A' && value <= 'Z') || (value >= 'a' && value <= 'z');
    }

    private static void require(boolean kept, int limit) throws TableException {
        if (!kept) {
            throw new TableException(Reason.TOO_LARGE, 0, Integer.toString(limit));
        }
    }
}
