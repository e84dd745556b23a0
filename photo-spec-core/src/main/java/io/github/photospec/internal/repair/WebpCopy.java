package io.github.photospec.internal.repair;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.photospec.internal.header.RiffChunk;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;

/** Copies of WebP files with the chunks alone that decide what is seen (RFC 9649, 2.7). */
final class WebpCopy {
    private static final Set<String> NEEDED = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP", "ANIM", "ANMF");

    private static final int FIRST_CHUNK = 12;
    private static final int LENGTH_AT = 4;
    private static final int EXIF_FOLLOWS = 0x08;
    private static final int XMP_FOLLOWS = 0x04;

    private WebpCopy() {}

    /**
     * The copy; empty if the file, or a chunk that is needed, ends before it should.
     *
     * @param exif what the last chunk is to hold
     * @param removed gets the well-known names of the chunks that are left out
     */
    static Optional<byte[]> of(byte[] file, Optional<byte[]> exif, Set<String> removed) {
        if (RiffChunk.end(file) > file.length) {
            return Optional.empty();
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length);
        copy.write(file, 0, FIRST_CHUNK);
        for (Optional<RiffChunk> at = RiffChunk.first(file);
                at.isPresent();
                at = at.get().next()) {
            RiffChunk chunk = at.get();
            if (!NEEDED.contains(chunk.name())) {
                removed.add(chunk.is("EXIF") ? "EXIF" : chunk.is("XMP ") ? "XMP" : "others");
            } else if (chunk.isCut()) {
                return Optional.empty();
            } else {
                byte[] data = chunk.bytes();
                if (chunk.is("VP8X") && data.length > 0) {
                    data[0] =
                            (byte) ((data[0] & ~(EXIF_FOLLOWS | XMP_FOLLOWS)) | (exif.isPresent() ? EXIF_FOLLOWS : 0));
                }
                write(chunk.name(), data, copy);
            }
        }
        exif.ifPresent(data -> write("EXIF", data, copy));
        byte[] whole = copy.toByteArray();
        littleEndian(whole).putInt(LENGTH_AT, whole.length - RiffChunk.HEAD);
        return Optional.of(whole);
    }

    /** Chunks begin at even places. */
    private static void write(String name, byte[] data, ByteArrayOutputStream copy) {
        byte[] head = new byte[RiffChunk.HEAD];
        littleEndian(head).put(name.getBytes(US_ASCII)).putInt(data.length);
        copy.writeBytes(head);
        copy.writeBytes(data);
        if (data.length % 2 != 0) {
            copy.write(0);
        }
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
