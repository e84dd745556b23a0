package io.github.photospec.internal.jpeg;

/**
 * One component of a frame (ISO/IEC 10918-1, B.2.2 and A.2).
 *
 * @param id its name in scans
 * @param across horizontal sampling factor, 1..4
 * @param down vertical sampling factor, 1..4
 * @param table the number of its quantisation table
 * @param blocksAcross blocks that hold samples of the picture, which scans of it alone code
 * @param blocksDown rows of such blocks
 * @param heldAcross blocks with those that fill the last unit of a scan of several components
 * @param heldDown rows with those
 */
record Component(
        int id, int across, int down, int table, int blocksAcross, int blocksDown, int heldAcross, int heldDown) {
    /** Where a block begins among all coefficients of the component. */
    int offset(int x, int y) {
        return (y * heldAcross + x) * Zigzag.BLOCK;
    }

    long coefficients() {
        return (long) heldAcross * heldDown * Zigzag.BLOCK;
    }

    long codedBlocks() {
        return (long) blocksAcross * blocksDown;
    }
}
