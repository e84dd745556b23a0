package io.github.photospec.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The true format of a file, told by its first bytes and never by its name. */
public enum ImageFormat {
    /** ISO/IEC 10918-1. */
    JPEG("jpg", "jpeg", "jpe", "jfif"),
    /** ISO/IEC 15948. */
    PNG("png"),
    /** GIF87a or GIF89a. */
    GIF("gif"),
    /** Windows bitmap. */
    BMP("bmp", "dib"),
    /** TIFF 6.0 or BigTIFF. */
    TIFF("tif", "tiff"),
    /** RIFF container with a WEBP form type. */
    WEBP("webp"),
    /** ISO/IEC 23008-12 with HEVC pictures, the phone cameras' "high efficiency" files. */
    HEIC("heic", "heif", "hif"),
    /** ISO/IEC 23008-12 with AV1 pictures. */
    AVIF("avif");

    private final List<String> extensions;

    ImageFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The format that a file's first bytes announce; empty if they fit none, or if there are too few of them. */
    public static Optional<ImageFormat> detect(byte[] bytes) {
        return Signatures.formatOf(bytes);
    }

    /** The format's name in specification files and reports: lower case, for example {@code jpeg}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The extension that most files of this format carry, without its dot, for example {@code jpg}. */
    public String extension() {
        return extensions.get(0);
    }

    /** Whether a file of this format usually carries this extension; the extension comes lower-case, without its dot. */
    public boolean usesExtension(String extension) {
        return extensions.contains(extension);
    }
}
