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
    /** RFC 6386, 9.1: the code that every key frame has. */
    private static final long KEY_FRAME = 0x2a019d;

    private static final int VP8_HEADER = 10;
    private static final int VP8L_HEADER = 5;
    private static final int FOURTEEN_BITS = 0x3fff;

    /** The first picture of a file that begins like a WebP; empty if it has none with a size. */
    public static Optional<WebpStill> find(byte[] file) {
        return find(Bytes.of(file));
    }

    static Optional<WebpStill> find(Bytes file) {
        Optional<RiffChunk> opacity = Optional.empty();
        for (Optional<RiffChunk> at = RiffChunk.first(file);
                at.isPresent();
                at = at.get().next()) {
            RiffChunk chunk = at.get();
            if (chunk.is("VP8 ") || chunk.is("VP8L")) {
                return of(chunk, opacity);
            }
            if (chunk.is("ALPH") && opacity.isEmpty()) {
                opacity = at;
            }
        }
        return Optional.empty();
    }

    private static Optional<WebpStill> of(RiffChunk chunk, Optional<RiffChunk> opacity) {
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
        Optional<RiffChunk> used = opacity.filter(found -> !lossless);
        boolean cut = chunk.isCut() || used.filter(RiffChunk::isCut).isPresent();
        return Optional.of(new WebpStill(lossless, width, height, chunk.place(), used.map(RiffChunk::place), cut));
    }
}
