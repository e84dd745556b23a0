package io.github.photospec.image;

/**
 * The sampling factors of a JPEG's first component against its others.
 *
 * @param horizontal luma samples across for one chroma sample, 1..4
 * @param vertical luma samples down for one chroma sample, 1..4
 */
public record ChromaSubsampling(int horizontal, int vertical) {
    /** The usual notation, for example {@code 4:2:0}; an unusual pair is written {@code 3x1}. */
    public String notation() {
        return switch (horizontal * 10 + vertical) {
            case 11 -> "4:4:4";
            case 21 -> "4:2:2";
            case 22 -> "4:2:0";
            case 12 -> "4:4:0";
            case 41 -> "4:1:1";
            case 42 -> "4:1:0";
            default -> horizontal + "x" + vertical;
        };
    }
}
