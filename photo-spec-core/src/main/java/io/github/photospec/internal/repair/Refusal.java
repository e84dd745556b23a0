package io.github.photospec.internal.repair;

/** Why a repair without loss cannot be made. */
public enum Refusal {
    /** The file's structure or its coded data makes no sense, or ends too soon. */
    DAMAGED,
    /** Progressive, arithmetic, lossless, or not 8 bits: coefficients of sequential Huffman coding are moved only. */
    CODING,
    /** An edge that would come first ends within a block, so that its pixels cannot be moved without loss. */
    NOT_ALIGNED,
    /** The picture has more coefficients than are held in memory. */
    TOO_LARGE,
    /** There is no place in the file where it could stand without changing how readers see its colours. */
    NO_PLACE
}
