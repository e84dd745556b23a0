package io.github.photospec.internal.table;

import io.github.photospec.internal.table.TableException.Reason;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of which no row may take more than an allowance: a quote that nobody closed makes one row of all that follows. */
final class AllowanceReader extends FilterReader {
    /** A row of Excel could have more; none that a person fills in does. */
    static final int CHARACTERS = 1 << 20;

    private int left = CHARACTERS;
    private int row = 1;

    AllowanceReader(Reader text) {
        super(text);
    }

    /** The next row begins. */
    void renew() {
        left = CHARACTERS;
        row++;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        spend(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend(count);
        return count;
    }

    private void spend(int count) throws TableException {
        left -= Math.max(0, count);
        if (left < 0) {
            throw new TableException(Reason.TOO_LARGE, row, Integer.toString(CHARACTERS));
        }
    }
}
