package io.github.photospec.internal.decode;

import io.github.photospec.internal.header.Stretch;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a file that a reader shall see, as one piece: the rest is left out without copying a byte.
 *
 * <p>Readers inflate, convert or stumble over parts that do not matter for the picture; what they never see cannot
 * hurt.
 */
final class Spans {
    final byte[] bytes;
    /** Where each piece begins in the file, and as which position it is seen. */
    private final int[] starts;

    private final int[] positions;
    private final int length;

    private Spans(byte[] bytes, List<Stretch> hidden) {
        this.bytes = bytes;
        this.starts = new int[hidden.size() + 1];
        this.positions = new int[hidden.size() + 1];
        int left = 0;
        for (int i = 0; i < hidden.size(); i++) {
            Stretch stretch = hidden.get(i);
            left += stretch.length();
            starts[i + 1] = stretch.end();
            positions[i + 1] = stretch.end() - left;
        }
        this.length = bytes.length - left;
    }

    /** Everything but these stretches, which lie in the file's order and apart from each other. */
    static Spans without(List<Stretch> hidden, byte[] bytes) {
        return new Spans(bytes, hidden);
    }

    /** Bytes in all pieces. */
    int length() {
        return length;
    }

    /** The piece that holds this position, which must be below {@link #length()}. */
    int pieceAt(int position) {
        int found = Arrays.binarySearch(positions, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Where in the file this position of this piece stands. */
    int fileOffset(int piece, int position) {
        return starts[piece] + (position - positions[piece]);
    }

    /** The position after the last byte of this piece. */
    int endOf(int piece) {
        return piece + 1 < positions.length ? positions[piece + 1] : length;
    }
}
