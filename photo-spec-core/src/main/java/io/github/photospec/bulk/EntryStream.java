package io.github.photospec.bulk;

import io.github.photospec.bulk.ArchiveException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** One entry's bytes, held to what the archive says of them: no more than their length, and at the end their checksum. */
final class EntryStream extends FilterInputStream {
    private final ZipEntry entry;
    private final SharedZip archive;
    private final CRC32 checksum = new CRC32();
    private long length;
    private boolean closed;

    EntryStream(InputStream bytes, ZipEntry entry, SharedZip archive) {
        super(bytes);
        this.entry = entry;
        this.archive = archive;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        if (read >= 0) {
            checksum.update(buffer, offset, read);
            length += read;
        }
        boolean wrong = read < 0
                ? length != entry.getSize() || checksum.getValue() != entry.getCrc()
                : length > entry.getSize();
        if (wrong) {
            throw new ArchiveException(Reason.ENTRY_DAMAGED);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            super.close();
            archive.release();
        }
    }
}
