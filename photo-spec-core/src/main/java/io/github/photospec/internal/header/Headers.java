package io.github.photospec.internal.header;

import io.github.photospec.image.ImageFormat;
import java.util.Optional;

/** Reads a picture's header from its file, in time and memory bounded by the file's length. */
public final class Headers {
    private Headers() {}

    /**
     * The header of a file whose first bytes announce this format; empty if no picture of a sensible size is declared.
     * Nothing is thrown, whatever the bytes are.
     */
    public static Optional<Header> read(byte[] bytes, ImageFormat format) {
        Bytes file = Bytes.of(bytes);
        return switch (format) {
            case JPEG -> new JpegReader(file).read();
            case PNG -> new PngReader(file).read();
            case GIF -> GifReader.read(file);
            case BMP -> BmpReader.read(file);
            case TIFF -> TiffReader.read(file);
            case WEBP -> WebpReader.read(file);
            case HEIC, AVIF -> HeifReader.read(file);
        };
    }
}
