package io.github.photospec.internal.webp;

import io.github.photospec.internal.webp.CodeReader.Codes;
import java.io.IOException;
import java.util.HexFormat;

/** Reads the pixels of one picture as {@code 0xAARRGGBB}, before any transform is undone (RFC 9649, 3.5 to 3.7). */
final class PixelReader {
    /** The 120 nearest pixels (3.5.2): rows up in the upper half of a byte, 8 minus columns to the left in the lower. */
    private static final byte[] NEAR = HexFormat.of()
            .parseHex("1807171928062729161a262a38053739151b363a252b48044749141c353b464a242c58454b343c03"
                    + "5759131d565a232d444c555b333d68026769121e666a222e545c434d656b323e78017779535d111f"
                    + "646c424e767a212f757b313f636d525e00747c414f1020626e30737d515f40727e616f50717f6070");

    private static final int HASH = 0x1e35a7bd;
    private static final int MOST_CACHE_BITS = 11;

    private final BitReader in;
    private final int width;
    private final int count;
    private final int cacheBits;
    private final int[] cache;
    private int[] areas = {};
    private int areaBits;
    private int areasAcross;

    private PixelReader(BitReader in, int width, int height) throws IOException {
        this.in = in;
        this.width = width;
        this.count = width * height;
        this.cacheBits = in.flag() ? in.bits(4) : 0;
        if (cacheBits > MOST_CACHE_BITS) {
            throw new IOException("A colour cache of " + cacheBits + " bits");
        }
        this.cache = new int[cacheBits == 0 ? 0 : 1 << cacheBits];
    }

    /** The main picture, into the first pixels of an array; its areas may have codes of their own. */
    static void readMain(BitReader in, int width, int height, int[] pixels) throws IOException {
        PixelReader reader = new PixelReader(in, width, height);
        if (in.flag()) {
            reader.readAreas(height);
        }
        reader.readPixels(pixels);
    }

    /** A picture that says something about the main one. */
    static int[] readSmall(BitReader in, int width, int height) throws IOException {
        int[] pixels = new int[width * height];
        new PixelReader(in, width, height).readPixels(pixels);
        return pixels;
    }

    private void readAreas(int height) throws IOException {
        areaBits = 2 + in.bits(3);
        areasAcross = LosslessPicture.tiles(width, areaBits);
        areas = readSmall(in, areasAcross, LosslessPicture.tiles(height, areaBits));
        for (int i = 0; i < areas.length; i++) {
            areas[i] = areas[i] >> 8 & 0xffff;
        }
    }

    private Codes[] readCodes() throws IOException {
        int highest = 0;
        for (int area : areas) {
            highest = Math.max(highest, area);
        }
        CodeReader reader = new CodeReader(in, cache.length, count);
        Codes[] codes = new Codes[highest + 1];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = reader.read();
        }
        return codes;
    }

    private void readPixels(int[] pixels) throws IOException {
        Codes[] all = readCodes();
        Codes codes = all[0];
        int areaMask = areas.length == 0 ? -1 : (1 << areaBits) - 1;
        int at = 0;
        boolean moved = true;
        while (at < count) {
            int x = at % width;
            if (areas.length > 0 && (moved || (x & areaMask) == 0)) {
                codes = all[areas[((at / width) >> areaBits) * areasAcross + (x >> areaBits)]];
            }
            int symbol = codes.green().read(in);
            int next = readOne(symbol, codes, pixels, at);
            moved = next > at + 1;
            for (; cacheBits > 0 && at < next; at++) {
                cache[slot(pixels[at])] = pixels[at];
            }
            at = next;
        }
    }

    /** Reads a pixel, or copies several; the place after it. */
    private int readOne(int green, Codes codes, int[] pixels, int at) throws IOException {
        if (green < CodeReader.LITERALS) {
            int red = codes.red().read(in);
            int blue = codes.blue().read(in);
            pixels[at] = codes.alpha().read(in) << 24 | red << 16 | green << 8 | blue;
            return at + 1;
        }
        int cached = green - CodeReader.LITERALS - CodeReader.LENGTHS;
        if (cached >= 0) {
            pixels[at] = cache[cached];
            return at + 1;
        }
        int length = extended(green - CodeReader.LITERALS);
        int distance = distance(extended(codes.distance().read(in)));
        if (distance > at || length > count - at) {
            throw new IOException("A copy from or to outside the picture");
        }
        for (int i = at; i < at + length; i++) {
            pixels[i] = pixels[i - distance];
        }
        return at + length;
    }

    /** A length or a distance: few have symbols, the others extra bits (3.5.2.1). */
    private int extended(int symbol) throws IOException {
        if (symbol < 4) {
            return symbol + 1;
        }
        int bits = (symbol - 2) >> 1;
        return ((2 + (symbol & 1)) << bits) + longBits(bits) + 1;
    }

    private int longBits(int count) throws IOException {
        int low = in.bits(Math.min(count, 16));
        return count > 16 ? in.bits(count - 16) << 16 | low : low;
    }

    private int distance(int number) {
        if (number > NEAR.length) {
            return number - NEAR.length;
        }
        int near = NEAR[number - 1];
        return Math.max(1, (near >> 4) * width + 8 - (near & 0xf));
    }

    private int slot(int pixel) {
        return (HASH * pixel) >>> (32 - cacheBits);
    }
}
