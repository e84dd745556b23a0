package io.github.photospec.bulk;

import java.util.zip.ZipEntry;

/** Tells an archive of photos from a bomb, by what the archive says of its entries; each entry is held to that later. */
final class ZipBudget {
    /** Photos are compressed already and a drawing shrinks to a tenth or so; bombs unpack to a thousand times. */
    static final int MOST_TIMES = 100;

    /** Small archives may hold anything: 64 MiB hurt nobody. */
    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final long archiveBytes;
    private final int maxEntryBytes;
    private long packed;
    private long unpacked;

    ZipBudget(long archiveBytes, int maxEntryBytes) {
        this.archiveBytes = archiveBytes;
        this.maxEntryBytes = maxEntryBytes;
    }

    /** Whether the archive may have this entry too. Entries that share bytes take more room than the archive has. */
    boolean allows(ZipEntry entry) {
        packed += Math.max(0, entry.getCompressedSize());
        unpacked += Math.min(Math.max(0, entry.getSize()), maxEntryBytes);
        return packed <= archiveBytes && unpacked <= ALWAYS_ALLOWED + MOST_TIMES * archiveBytes;
    }
}
