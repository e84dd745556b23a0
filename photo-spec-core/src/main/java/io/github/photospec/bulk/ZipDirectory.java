package io.github.photospec.bulk;

import io.github.photospec.bulk.ArchiveException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Looks how long an archive's directory is, since opening the archive loads it whole. */
final class ZipDirectory {
    /** Some 300,000 photos with names of usual length. */
    private static final int MOST_BYTES = 32 << 20;

    // APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16: end of central directory, its ZIP64 form, and the locator of that.
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END_DIRECTORY_BYTES = 12;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int LOCATOR_OFFSET = 8;
    private static final int END64_DIRECTORY_BYTES = 40;
    private static final int END64_BYTES = 56;
    private static final long MASK = 0xffff_ffffL;

    private ZipDirectory() {}

    /** Refuses an archive with a directory that is too long; one without any is left to the library. */
    static void check(Path file) throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            if (directoryBytes(archive) > MOST_BYTES) {
                throw new ArchiveException(Reason.ARCHIVE_CROWDED, (MOST_BYTES >> 20) + " MB");
            }
        }
    }

    private static long directoryBytes(RandomAccessFile archive) throws IOException {
        long length = archive.length();
        int tail = (int) Math.min(length, END_BYTES + LONGEST_COMMENT + LOCATOR_BYTES);
        ByteBuffer bytes = read(archive, length - tail, tail);
        for (int at = tail - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                long plain = bytes.getInt(at + END_DIRECTORY_BYTES) & MASK;
                return plain == MASK ? largeDirectoryBytes(archive, bytes, at - LOCATOR_BYTES) : plain;
            }
        }
        return 0;
    }

    private static long largeDirectoryBytes(RandomAccessFile archive, ByteBuffer tail, int locator) throws IOException {
        if (locator < 0 || tail.getInt(locator) != LOCATOR_SIGNATURE) {
            return MASK;
        }
        long end = tail.getLong(locator + LOCATOR_OFFSET);
        if (end < 0 || end > archive.length() - END64_BYTES) {
            return MASK;
        }
        return read(archive, end, END64_BYTES).getLong(END64_DIRECTORY_BYTES) & Long.MAX_VALUE;
    }

    private static ByteBuffer read(RandomAccessFile archive, long from, int count) throws IOException {
        byte[] bytes = new byte[count];
        archive.seek(from);
        archive.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
