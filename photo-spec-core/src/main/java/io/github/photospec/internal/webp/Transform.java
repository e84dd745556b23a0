package io.github.photospec.internal.webp;

import java.io.IOException;

/**
 * What an encoder did to all pixels before coding them (RFC 9649, section 4).
 *
 * @param width of the picture after it is undone
 * @param bits two to their power is the side of a tile, or the number of pixels that are packed into one
 * @param data one pixel for each tile, or the palette
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves the decoder.
record Transform(Kind kind, int width, int bits, int[] data) {
    /** In the order of their numbers. */
    enum Kind {
        PREDICTOR,
        COLOUR,
        GREEN,
        PALETTE
    }

    static Transform read(BitReader in, int width, int height) throws IOException {
        Kind kind = Kind.values()[in.bits(2)];
        return switch (kind) {
            case PREDICTOR, COLOUR -> {
                int bits = 2 + in.bits(3);
                int across = LosslessPicture.tiles(width, bits);
                int[] data = PixelReader.readSmall(in, across, LosslessPicture.tiles(height, bits));
                yield new Transform(kind, width, bits, data);
            }
            case GREEN -> new Transform(kind, width, 0, new int[0]);
            case PALETTE -> readPalette(in, width);
        };
    }

    private static Transform readPalette(BitReader in, int width) throws IOException {
        int colours = 1 + in.bits(8);
        int[] read = PixelReader.readSmall(in, colours, 1);
        // Indices without a colour mean transparent black.
        int[] palette = new int[256];
        int last = 0;
        for (int i = 0; i < colours; i++) {
            last = add(last, read[i]);
            palette[i] = last;
        }
        int bits = colours > 16 ? 0 : colours > 4 ? 1 : colours > 2 ? 2 : 3;
        return new Transform(Kind.PALETTE, width, bits, palette);
    }

    /** The width of the picture as it is coded. */
    int codedWidth() {
        return kind == Kind.PALETTE ? LosslessPicture.tiles(width, bits) : width;
    }

    void undo(int[] pixels, int height) {
        switch (kind) {
            case PREDICTOR -> Predictor.undo(pixels, width, height, bits, data);
            case COLOUR -> undoColour(pixels, height);
            case GREEN -> undoGreen(pixels, width * height);
            case PALETTE -> undoPalette(pixels, height);
        }
    }

    /** Each channel of both added up. */
    static int add(int first, int second) {
        int alphaAndGreen = (first & 0xff00ff00) + (second & 0xff00ff00);
        int redAndBlue = (first & 0x00ff00ff) + (second & 0x00ff00ff);
        return (alphaAndGreen & 0xff00ff00) | (redAndBlue & 0x00ff00ff);
    }

    private static void undoGreen(int[] pixels, int count) {
        for (int i = 0; i < count; i++) {
            int green = pixels[i] >> 8 & 0xff;
            pixels[i] = add(pixels[i], green << 16 | green);
        }
    }

    private void undoColour(int[] pixels, int height) {
        int across = LosslessPicture.tiles(width, bits);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int factors = data[(y >> bits) * across + (x >> bits)];
                int at = y * width + x;
                pixels[at] = coloured(pixels[at], factors);
            }
        }
    }

    private static int coloured(int pixel, int factors) {
        int green = (byte) (pixel >> 8);
        int red = ((pixel >> 16) + share(factors, green)) & 0xff;
        int blue = (pixel + share(factors >> 8, green) + share(factors >> 16, (byte) red)) & 0xff;
        return (pixel & 0xff00ff00) | red << 16 | blue;
    }

    private static int share(int factor, int of) {
        return ((byte) factor * of) >> 5;
    }

    /** From the end, so that no packed pixel is overwritten before it was read. */
    private void undoPalette(int[] pixels, int height) {
        int packed = codedWidth();
        int bitsEach = 8 >> bits;
        for (int y = height - 1; y >= 0; y--) {
            for (int x = width - 1; x >= 0; x--) {
                int green = pixels[y * packed + (x >> bits)] >> 8 & 0xff;
                int place = x & ((1 << bits) - 1);
                int index = green >> (place * bitsEach) & ((1 << bitsEach) - 1);
                pixels[y * width + x] = data[index];
            }
        }
    }
}
