package io.github.photospec.internal.decode;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Working images of photo files that are known to be good, for tests of measures. */
public final class DecodedFiles {
    private DecodedFiles() {}

    /** What comes out of a file with a header. */
    static Decoded decode(byte[] bytes) {
        ImageFormat format = ImageFormat.detect(bytes).orElseThrow();
        Header header = Headers.read(bytes, format).orElseThrow();
        return PhotoDecoder.decode(bytes, format, header);
    }

    /** The working image. */
    public static SrgbImage read(Path file) {
        try {
            return decode(Files.readAllBytes(file)).image().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
