package io.github.photospec.internal.header;

import static io.github.photospec.image.PersonalData.GPS;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density.Origin;
import java.util.Optional;

/** Walks the chunks of a WebP (RFC 9649, section 2). */
final class WebpReader {
    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FOURTEEN_BITS = 0x3fff;

    private final Bytes file;
    private final HeaderBuilder header = new HeaderBuilder();
    private boolean sized;

    private WebpReader(Bytes file) {
        this.file = file;
    }

    static Optional<Header> read(Bytes file) {
        return new WebpReader(file.littleEndian()).read();
    }

    private Optional<Header> read() {
        long end = 8 + file.u32(4);
        header.endMissing(end > file.length()).trailing(Math.max(0, file.length() - end));
        long at = FIRST_CHUNK;
        while (at < end && file.has(at, CHUNK_HEADER)) {
            long length = file.u32((int) at + 4);
            readChunk((int) at, file.slice(at + CHUNK_HEADER, length));
            at += CHUNK_HEADER + length + (length & 1);
        }
        return header.build();
    }

    private void readChunk(int type, Bytes chunk) {
        if (file.matches(type, "EXIF")) {
            ExifReader.read(chunk.matches(0, "Exif\0\0") ? chunk.from(6) : chunk, Origin.EXIF, header);
        } else if (file.matches(type, "XMP ")) {
            header.holds(GPS, Comments.hasPlace(chunk));
        } else if (!sized) {
            sized = readSize(type, chunk);
        }
    }

    /** The canvas of the extended format comes first and counts; the simple formats have a frame alone. */
    private boolean readSize(int type, Bytes chunk) {
        if (file.matches(type, "VP8X") && chunk.has(0, 10)) {
            header.size(1 + (chunk.u32(4) & 0xffffff), 1 + (chunk.u32(7) & 0xffffff))
                    .colour(ColourMode.YCBCR, (chunk.u8(0) & 0x10) != 0, 8);
            return true;
        }
        if (file.matches(type, "VP8 ") && chunk.has(0, 10)) {
            header.size(chunk.u16(6) & FOURTEEN_BITS, chunk.u16(8) & FOURTEEN_BITS)
                    .colour(ColourMode.YCBCR, false, 8);
            return true;
        }
        if (file.matches(type, "VP8L") && chunk.has(0, 5)) {
            long fields = chunk.u32(1);
            header.size(1 + (fields & FOURTEEN_BITS), 1 + (fields >> 14 & FOURTEEN_BITS))
                    .colour(ColourMode.RGB, (fields >> 28 & 1) != 0, 8);
            return true;
        }
        return false;
    }
}
