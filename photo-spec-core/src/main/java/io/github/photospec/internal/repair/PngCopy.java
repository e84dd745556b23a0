package io.github.photospec.internal.repair;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.photospec.internal.header.Bytes;
import io.github.photospec.internal.header.PngChunk;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies of PNG files with the chunks alone that decide what is seen (PNG, third edition, 11.2 and 11.3). */
final class PngCopy {
    /** The picture, its opacity, its colours, its density, and the further pictures of an animation. */
    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
            "cLLI", "pHYs", "acTL", "fcTL", "fdAT");

    /** Those that most people would ask for. */
    private static final Set<String> KNOWN = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private static final int SIGNATURE_LENGTH = 8;
    private static final int TYPE_LENGTH = 4;
    private static final int OVERHEAD = 12;

    private PngCopy() {}

    /**
     * The copy; empty if the file ends within a chunk.
     *
     * @param exif what a chunk right behind the header is to hold
     * @param removed gets the well-known types of the chunks that are left out
     */
    static Optional<byte[]> of(byte[] file, Optional<byte[]> exif, Set<String> removed) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length);
        copy.write(file, 0, SIGNATURE_LENGTH);
        int end = SIGNATURE_LENGTH;
        boolean ended = false;
        for (Optional<PngChunk> at = PngChunk.first(Bytes.of(file));
                at.isPresent() && !ended;
                at = at.get().next()) {
            PngChunk chunk = at.get();
            end = chunk.end();
            ended = chunk.is("IEND");
            if (!chunk.isWhole()) {
                return Optional.empty();
            }
            if (NEEDED.contains(chunk.type())) {
                copy.write(file, chunk.start(), end - chunk.start());
            } else {
                removed.add(KNOWN.contains(chunk.type()) ? chunk.type() : "others");
            }
            if (chunk.is("IHDR")) {
                exif.map(PngCopy::chunk).ifPresent(copy::writeBytes);
            }
        }
        return ended || end == file.length ? Optional.of(copy.toByteArray()) : Optional.empty();
    }

    private static byte[] chunk(byte[] exif) {
        ByteBuffer chunk = ByteBuffer.allocate(OVERHEAD + exif.length)
                .putInt(exif.length)
                .put("eXIf".getBytes(US_ASCII))
                .put(exif);
        CRC32 checksum = new CRC32();
        checksum.update(chunk.array(), TYPE_LENGTH, TYPE_LENGTH + exif.length);
        return chunk.putInt((int) checksum.getValue()).array();
    }
}
