package io.github.photospec.internal.jpeg;

/** The blocks of a picture that stands upright, each made from the stored one when it is asked for. */
final class TurnedCoefficients {
    private final Coefficients stored;
    private final Turn turn;
    private final Frame frame;
    private final int[] places;
    private final int[] signs;

    TurnedCoefficients(Coefficients stored, Turn turn) {
        this.stored = stored;
        this.turn = turn;
        this.frame = turn.of(stored.frame());
        this.places = turn.places();
        this.signs = turn.signs();
    }

    Frame frame() {
        return frame;
    }

    /** Copies a block of a component, in rows of eight. */
    void copy(int component, int x, int y, short[] block) {
        Component upright = frame.components().get(component);
        int column = turn.reversesColumns() ? upright.heldAcross() - 1 - x : x;
        int row = turn.reversesRows() ? upright.heldDown() - 1 - y : y;
        Component before = stored.frame().components().get(component);
        int offset = turn.transposes() ? before.offset(row, column) : before.offset(column, row);
        short[] plane = stored.plane(component);
        for (int i = 0; i < Zigzag.BLOCK; i++) {
            block[i] = (short) (signs[i] * plane[offset + places[i]]);
        }
    }
}
