package io.github.photospec.bulk.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where in the file the last result of a photo begins, by 64 bits of what it belongs to; who finds a result must look whether
 * it is the right one. An open hash table of plain numbers: 32 bytes a result at most. Filled by one thread, then only read.
 */
final class JournalIndex {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final long NOTHING = -1;

    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv, with a final mix (MurmurHash3's fmix64).
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;

    private long[] hashes = new long[FIRST_CAPACITY];
    private long[] offsets = empty(FIRST_CAPACITY);
    private int size;

    void put(JournalKey key, long offset) {
        if (2 * (size + 1) > offsets.length) {
            grow();
        }
        put(hash(key), offset);
    }

    private void put(long hash, long offset) {
        int slot = slot(hash);
        if (offsets[slot] == NOTHING) {
            size++;
        }
        hashes[slot] = hash;
        offsets[slot] = offset;
    }

    /** Negative if there is none. */
    long find(JournalKey key) {
        return offsets[slot(hash(key))];
    }

    private int slot(long hash) {
        int mask = offsets.length - 1;
        int slot = (int) hash & mask;
        while (offsets[slot] != NOTHING && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldOffsets = offsets;
        hashes = new long[Math.multiplyExact(oldOffsets.length, 2)];
        offsets = empty(hashes.length);
        size = 0;
        for (int i = 0; i < oldOffsets.length; i++) {
            if (oldOffsets[i] != NOTHING) {
                put(oldHashes[i], oldOffsets[i]);
            }
        }
    }

    private static long[] empty(int capacity) {
        long[] offsets = new long[capacity];
        Arrays.fill(offsets, NOTHING);
        return offsets;
    }

    private static long hash(JournalKey key) {
        long hash = hash(FNV_BASIS, key.label());
        hash = hash(hash, key.modified());
        hash = hash(hash, key.judge());
        hash = (hash ^ key.length()) * MIX;
        return hash ^ (hash >>> 33);
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        return (hash ^ 0x100) * FNV_PRIME;
    }
}
