package io.github.photospec.identity;

/**
 * In which row a value was first seen, of millions of values in little memory: some twenty bytes each. Values are told apart
 * by 64 bits of hash: among a million, two different ones have the same with a probability of 3 in 100 million.
 */
final class FirstRows {
    private static final int SEGMENT_BITS = 10;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    /** Many small tables grow one after the other: one large one would need three times its size while it grows. */
    private final Segment[] segments = new Segment[1 << SEGMENT_BITS];

    FirstRows() {
        for (int index = 0; index < segments.length; index++) {
            segments[index] = new Segment();
        }
    }

    /** The row in which the value was seen before; 0 if it was not, and then this row is remembered. */
    int put(String value, int row) {
        long hash = hash(value);
        return segments[(int) (hash >>> (Long.SIZE - SEGMENT_BITS))].put(hash, row);
    }

    /** FNV-1a, and MurmurHash3's last mix, because few of the bits choose the place. */
    private static long hash(String value) {
        long hash = BASIS;
        for (int index = 0; index < value.length(); index++) {
            hash = (hash ^ value.charAt(index)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    private static final class Segment {
        private static final int FIRST_SIZE = 8;

        private long[] hashes = new long[FIRST_SIZE];
        private int[] rows = new int[FIRST_SIZE];
        private int count;

        int put(long hash, int row) {
            if (4 * count >= 3 * hashes.length) {
                grow();
            }
            int place = place(hash);
            if (rows[place] == 0) {
                hashes[place] = hash;
                rows[place] = row;
                count++;
                return 0;
            }
            return rows[place];
        }

        private int place(long hash) {
            int mask = hashes.length - 1;
            int place = (int) hash & mask;
            while (rows[place] != 0 && hashes[place] != hash) {
                place = (place + 1) & mask;
            }
            return place;
        }

        private void grow() {
            long[] oldHashes = hashes;
            int[] oldRows = rows;
            hashes = new long[2 * oldHashes.length];
            rows = new int[2 * oldHashes.length];
            for (int index = 0; index < oldHashes.length; index++) {
                if (oldRows[index] != 0) {
                    int place = place(oldHashes[index]);
                    hashes[place] = oldHashes[index];
                    rows[place] = oldRows[index];
                }
            }
        }
    }
}
