package io.github.photospec.internal.decode;

import io.github.photospec.image.ColourMode;
import io.github.photospec.internal.header.Header;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.spi.ImageReaderSpi;

/** A JPEG: the usual ones are read by the JDK's reader, inks and oddities by TwelveMonkeys'. */
final class JpegSource implements PhotoDecoder.Source {
    // With the end marker supplied, a decoder complains only if picture data is missing, not for the marker itself.
    private static final byte[] END = {(byte) 0xff, (byte) 0xd9};
    /** Encoders write up to about 12 scans; every further one makes a decoder walk the whole picture again. */
    private static final int MOST_SCANS = 100;
    /** Coefficient blocks that may be walked whatever the number of scans: below a second. */
    private static final long HARMLESS_BLOCKS = 20_000_000;

    private boolean hasTooManyScans() {
        long blocks = header.pixels() / 64 + 1;
        int scans = header.coding().scans();
        return scans > MOST_SCANS && blocks * scans > HARMLESS_BLOCKS;
    }

    private final byte[] bytes;
    private final Header header;
    private final Sampling sampling;

    JpegSource(byte[] bytes, Header header, Sampling sampling) {
        this.bytes = bytes;
        this.header = header;
        this.sampling = sampling;
    }

    @Override
    public Decoded decode() throws IOException {
        if (hasTooManyScans()) {
            return Decoded.without(Decoded.Outcome.CORRUPT, "More than " + MOST_SCANS + " scans");
        }
        if (!isPlain()) {
            return odd();
        }
        try {
            return usual(Readers.JPEG);
        } catch (IOException | RuntimeException refused) {
            return odd();
        }
    }

    /** Whether every decoder agrees on how colours are stored. */
    private boolean isPlain() {
        return header.colourMode() == ColourMode.GREY
                || (header.colourMode() == ColourMode.YCBCR && header.coding().coloursStated());
    }

    private Decoded odd() throws IOException {
        boolean inks = header.colourMode() == ColourMode.CMYK || header.colourMode() == ColourMode.YCCK;
        return inks ? inks() : usual(Readers.ODD_JPEG);
    }

    private Decoded usual(ImageReaderSpi provider) throws IOException {
        Complaints complaints = new Complaints();
        Spans seen = Spans.without(header.coding().hidden(), bytes);
        BufferedImage picture = Picture.read(provider, new SpanInput(seen, END), header, sampling, complaints);
        noteJunk(complaints);
        return PhotoDecoder.finish(StoredPicture.of(picture), bytes, header, complaints);
    }

    /** TwelveMonkeys' reader turns inks into sRGB itself, by the embedded profile or without one. */
    private Decoded inks() throws IOException {
        Complaints complaints = new Complaints();
        Spans whole = Spans.without(List.of(), bytes);
        BufferedImage picture = Picture.read(Readers.ODD_JPEG, new SpanInput(whole, END), header, sampling, complaints);
        noteJunk(complaints);
        boolean profileLost = header.profile().isPresent() && complaints.profileIgnored();
        Decoded decoded =
                PhotoDecoder.finish(StoredPicture.of(picture), header, Optional.empty(), profileLost, complaints);
        return decoded.convertedFrom(
                header.profile().isPresent()
                        ? PhotoDecoder.profileName(header)
                        : header.colourMode().id());
    }

    private void noteJunk(Complaints complaints) {
        if (header.coding().junk()) {
            complaints.add("Bytes between segments");
        }
    }
}
