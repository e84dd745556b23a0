package io.github.photospec.internal.decode;

import io.github.photospec.internal.header.Header;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** A PNG, read by the JDK's reader. Palette, 1 to 16 bits, alpha and interlacing are the reader's business. */
final class PngSource implements PhotoDecoder.Source {
    private static final byte[] NO_TAIL = {};

    private final byte[] bytes;
    private final Header header;
    private final Sampling sampling;

    PngSource(byte[] bytes, Header header, Sampling sampling) {
        this.bytes = bytes;
        this.header = header;
        this.sampling = sampling;
    }

    @Override
    public Decoded decode() throws IOException {
        Complaints complaints = new Complaints();
        Spans seen = Spans.without(header.coding().hidden(), bytes);
        BufferedImage picture = Picture.read(Readers.PNG, new SpanInput(seen, NO_TAIL), header, sampling, complaints);
        return PhotoDecoder.finish(StoredPicture.of(picture), bytes, header, complaints);
    }
}
