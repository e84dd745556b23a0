package io.github.photospec.internal.header;

import java.util.Optional;

/**
 * Where the picture of a WebP lies in its file (RFC 9649, section 2).
 *
 * @param lossless whether the frame is coded as VP8L, otherwise as VP8
 * @param width of the frame in pixels
 * @param height of the frame in pixels
 * @param frame the frame's data, without the head of its chunk
 * @param opacity the data of the chunk ALPH, which goes with a VP8 frame
 * @param cut whether a part of these data lies behind the end of the file
 */
public record WebpStill(
        boolean lossless, int width, int height, Stretch frame, Optional<Stretch> opacity, boolean cut) {
    /** Length of the head of a chunk: its name and its length. */
    public static final int CHUNK_HEADER = 8;

    /** RFC 6386, 9.1: the code that every key frame has. */
    private static final long KEY_FRAME = 0x2a019d;

    private static final int FIRST_CHUNK = 12;
    private static final int VP8_HEADER = 10;
    private static final int VP8L_HEADER = 5;
    private static final int FOURTEEN_BITS = 0x3fff;

    /** The first picture of a file that begins like a WebP; empty if it has none with a size. */
    public static Optional<WebpStill> find(byte[] file) {
        return find(Bytes.of(file).littleEndian());
    }

    static Optional<WebpStill> find(Bytes file) {
        Optional<Chunk> opacity = Optional.empty();
        for (long at = FIRST_CHUNK; at < end(file) && file.has(at, CHUNK_HEADER); ) {
            Chunk chunk = Chunk.at(file, at);
            if (chunk.is("VP8 ") || chunk.is("VP8L")) {
                return of(chunk, opacity);
            }
            if (chunk.is("ALPH") && opacity.isEmpty()) {
                opacity = Optional.of(chunk);
            }
            at = chunk.next();
        }
        return Optional.empty();
    }

    /** The file's own word on where it ends. */
    static long end(Bytes file) {
        return CHUNK_HEADER + file.u32(4);
    }

    private static Optional<WebpStill> of(Chunk chunk, Optional<Chunk> opacity) {
        Bytes data = chunk.data();
        boolean lossless = chunk.is("VP8L");
        // The signature of VP8L is its decoder's business.
        boolean begins = lossless ? data.has(0, VP8L_HEADER) : data.has(0, VP8_HEADER) && data.u32(2) >> 8 == KEY_FRAME;
        if (!begins) {
            return Optional.empty();
        }
        long fields = data.u32(1);
        int width = lossless ? 1 + (int) (fields & FOURTEEN_BITS) : data.u16(6) & FOURTEEN_BITS;
        int height = lossless ? 1 + (int) (fields >> 14 & FOURTEEN_BITS) : data.u16(8) & FOURTEEN_BITS;
        Optional<Chunk> used = opacity.filter(found -> !lossless);
        boolean cut = chunk.isCut() || used.filter(Chunk::isCut).isPresent();
        return Optional.of(new WebpStill(
                lossless, width, height, Stretch.of(data), used.map(found -> Stretch.of(found.data())), cut));
    }

    /** A chunk of a RIFF file: what of its data lies in the file, and how long they should be. */
    record Chunk(Bytes file, int start, Bytes data, long length) {
        static Chunk at(Bytes file, long start) {
            long length = file.u32((int) start + 4);
            // What lies behind the file's own end is not the picture's.
            long left = Math.max(0, end(file) - start - CHUNK_HEADER);
            return new Chunk(file, (int) start, file.slice(start + CHUNK_HEADER, Math.min(length, left)), length);
        }

        boolean is(String name) {
            return file.matches(start, name);
        }

        boolean isCut() {
            return data.length() < length;
        }

        /** Where the next chunk begins; they have even lengths. */
        long next() {
            return start + CHUNK_HEADER + length + (length & 1);
        }
    }
}
