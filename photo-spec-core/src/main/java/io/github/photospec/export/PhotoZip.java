package io.github.photospec.export;

import io.github.photospec.internal.output.WholeFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file of photos as they are: a JPEG is compressed already, and deflating it again takes many times as long for one or
 * two per cent. The same photos give the same bytes. Names are in UTF-8 and say so; above 65,535 photos or 4 GiB it is ZIP64.
 */
final class PhotoZip implements Closeable {
    /** Not the first day of 1980: Java takes that for an older date, and notes it once more in the system's time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final WholeFile file;
    private final ZipOutputStream zip;

    private PhotoZip(WholeFile file) {
        this.file = file;
        this.zip = new ZipOutputStream(file.out());
        zip.setMethod(ZipOutputStream.STORED);
    }

    static PhotoZip open(Path target) throws IOException {
        return new PhotoZip(WholeFile.open(target));
    }

    void add(String name, byte[] photo) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(photo);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(photo.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(photo);
        zip.closeEntry();
    }

    void keep() throws IOException {
        zip.close();
        file.keepDurably();
    }

    /** Forgets it, unless it was kept. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
