package io.github.photospec.internal.table;

import java.io.IOException;
import java.io.Reader;

/** What stands between the cells of a text file: told by what there is most of, outside quotes, near its beginning. */
final class Separator {
    private static final String KNOWN = ",\t;";
    private static final int LOOKED_AT = 1 << 14;

    private Separator() {}

    static char of(Reader text) throws IOException {
        char[] beginning = new char[LOOKED_AT];
        int length = 0;
        for (int count = text.read(beginning); count > 0; count = text.read(beginning, length, LOOKED_AT - length)) {
            length += count;
        }
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        for (int index = 0; index < length; index++) {
            quoted ^= beginning[index] == '"';
            int known = quoted ? -1 : KNOWN.indexOf(beginning[index]);
            if (known >= 0) {
                counts[known]++;
            }
        }
        int most = 0;
        for (int known = 1; known < counts.length; known++) {
            most = counts[known] > counts[most] ? known : most;
        }
        return KNOWN.charAt(most);
    }
}
