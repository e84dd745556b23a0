package io.github.photospec.image;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Optional;

/** The first bytes of the formats that can be told apart. */
final class Signatures {
    private static final int FIRST_BRAND = 8;
    private static final int MINOR_VERSION = 12;

    /** Enough for every list of brands seen; a longer one is looked at no further. */
    private static final int MOST_BRAND_BYTES = 256;

    private Signatures() {}

    static Optional<ImageFormat> formatOf(byte[] bytes) {
        // Cameras and every known encoder write a third 0xFF, but fill bytes may follow SOI (ISO/IEC 10918-1, B.1.1.2).
        if (starts(bytes, 0xff, 0xd8)) {
            return Optional.of(ImageFormat.JPEG);
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(ImageFormat.PNG);
        }
        if (has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a")) {
            return Optional.of(ImageFormat.GIF);
        }
        if (isTiff(bytes)) {
            return Optional.of(ImageFormat.TIFF);
        }
        if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")) {
            return Optional.of(ImageFormat.WEBP);
        }
        if (has(bytes, 4, "ftyp")) {
            return byBrands(bytes);
        }
        return isBitmap(bytes) ? Optional.of(ImageFormat.BMP) : Optional.empty();
    }

    /** TIFF 6.0 has the version 42, BigTIFF 43; in either byte order. */
    private static boolean isTiff(byte[] bytes) {
        return starts(bytes, 'I', 'I', 42, 0)
                || starts(bytes, 'M', 'M', 0, 42)
                || starts(bytes, 'I', 'I', 43, 0)
                || starts(bytes, 'M', 'M', 0, 43);
    }

    /** Two letters alone would call many a text a bitmap: the size of the second header must make sense too. */
    private static boolean isBitmap(byte[] bytes) {
        return starts(bytes, 'B', 'M') && bytes.length >= 18 && bytes[14] >= 12 && bytes[15] == 0;
    }

    /** ISO/IEC 14496-12, 4.3: one major brand, a version, then all brands the file is compatible with. */
    private static Optional<ImageFormat> byBrands(byte[] bytes) {
        boolean longBox = (bytes[0] | bytes[1] | bytes[2]) != 0;
        int end = Math.min(bytes.length, longBox ? MOST_BRAND_BYTES : bytes[3] & 0xff);
        Optional<ImageFormat> found = Optional.empty();
        for (int at = FIRST_BRAND; at + 4 <= end; at += 4) {
            Optional<ImageFormat> format = at == MINOR_VERSION ? Optional.empty() : byBrand(bytes, at);
            if (format.equals(Optional.of(ImageFormat.AVIF))) {
                return format;
            }
            found = found.or(() -> format);
        }
        return found;
    }

    /** A file of the general brands may hold AV1 as well as HEVC; it counts as HEIC unless another brand says AVIF. */
    private static Optional<ImageFormat> byBrand(byte[] bytes, int at) {
        return switch (new String(bytes, at, 4, US_ASCII)) {
            case "avif", "avis" -> Optional.of(ImageFormat.AVIF);
            case "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1" ->
                Optional.of(ImageFormat.HEIC);
            default -> Optional.empty();
        };
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[i] != (byte) expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(byte[] bytes, int at, String ascii) {
        if (bytes.length < at + ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
