package io.github.photospec.internal.decode;

import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.RiffChunk;
import io.github.photospec.internal.header.Stretch;
import io.github.photospec.internal.header.WebpStill;
import io.github.photospec.internal.webp.LosslessPicture;
import io.github.photospec.internal.webp.Opacity;
import java.awt.Rectangle;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A WebP: lossy frames are read by TwelveMonkeys' reader, lossless ones and the opacity here.
 *
 * <p>The reader is shown the file's beginning and the frame, which is a simple WebP: profiles, orientation and opacity
 * are never its business. It is not given lossless data, because it undoes as many transforms as the data name: a few
 * kilobytes keep it busy for hours.
 */
final class WebpSource implements PhotoDecoder.Source {
    /** Stored pixels that take as much memory as one pixel of a working image: 8 bytes each, with opacity. */
    private static final int STORED_PER_PIXEL = 4;

    private static final int FILE_HEADER = 12;
    /** Readers fetch one byte ahead of their last bit; whoever needs more runs out of data. */
    private static final byte[] READ_AHEAD = {0};

    private final byte[] bytes;
    private final Header header;
    private final Sampling sampling;

    WebpSource(byte[] bytes, Header header, Sampling sampling) {
        this.bytes = bytes;
        this.header = header;
        this.sampling = sampling;
    }

    /** What {@link PixelBudget} is asked for: the whole picture is decoded, whatever part of it is wanted. */
    static long cost(Header header, Sampling sampling) {
        return sampling.pixels() + header.pixels() / STORED_PER_PIXEL;
    }

    @Override
    public Decoded decode() throws IOException {
        WebpStill still = WebpStill.find(bytes).orElseThrow(() -> new IOException("No picture in the file"));
        if (still.width() != header.storedWidth() || still.height() != header.storedHeight()) {
            throw new IOException("The frame has " + still.width() + " x " + still.height() + " px, the canvas "
                    + header.storedWidth() + " x " + header.storedHeight());
        }
        if (still.cut()) {
            throw new EOFException("The picture's data end early");
        }
        Complaints complaints = new Complaints();
        PictureRows rows = still.lossless() ? lossless(still) : lossy(still, complaints);
        StoredPicture picture = new StoredPicture(rows, across(), down(), false, !header.alpha());
        return PhotoDecoder.finish(picture, bytes, header, complaints);
    }

    private PictureRows lossless(WebpStill still) throws IOException {
        Stretch frame = still.frame();
        int[] pixels = LosslessPicture.decode(bytes, frame.start(), frame.length(), still.width(), still.height());
        int opaque = header.alpha() ? 0 : 0xff000000;
        return (y, row) -> {
            int from = firstOfRow(y);
            for (int x = 0; x < across(); x++) {
                row[x] = pixels[from + x * sampling.step()] | opaque;
            }
        };
    }

    private PictureRows lossy(WebpStill still, Complaints complaints) throws IOException {
        // First: broken opacity is found before the costly part.
        Optional<byte[]> opacity = opacity(still);
        // The reader's own sub-sampling begins anew in every block of 16 pixels, so that it would be uneven.
        Sampling every = new Sampling(sampling.part(), 1);
        SpanInput simple = new SpanInput(Spans.without(hidden(still.frame()), bytes), READ_AHEAD);
        PictureRows read = PictureRows.of(Picture.read(Readers.WEBP, simple, header, every, complaints));
        PictureRows sampled = sampled(read);
        return opacity.isEmpty() ? sampled : withOpacity(sampled, opacity.get());
    }

    private Optional<byte[]> opacity(WebpStill still) throws IOException {
        if (still.opacity().isEmpty()) {
            return Optional.empty();
        }
        Stretch data = still.opacity().get();
        return Optional.of(Opacity.decode(bytes, data.start(), data.length(), still.width(), still.height()));
    }

    /** All but the file's header and the frame's chunk. */
    private List<Stretch> hidden(Stretch frame) {
        int chunk = frame.start() - RiffChunk.HEAD;
        return List.of(
                new Stretch(FILE_HEADER, chunk - FILE_HEADER), new Stretch(frame.end(), bytes.length - frame.end()));
    }

    private PictureRows sampled(PictureRows every) {
        Rectangle part = sampling.part();
        int[] whole = new int[part.width];
        return (y, row) -> {
            every.fill(y * sampling.step(), whole);
            for (int x = 0; x < across(); x++) {
                row[x] = whole[x * sampling.step()];
            }
        };
    }

    private PictureRows withOpacity(PictureRows colours, byte[] opacity) {
        return (y, row) -> {
            colours.fill(y, row);
            int from = firstOfRow(y);
            for (int x = 0; x < across(); x++) {
                row[x] = (row[x] & 0xffffff) | opacity[from + x * sampling.step()] << 24;
            }
        };
    }

    /** Where the first pixel of a sampled row stands among all pixels. */
    private int firstOfRow(int y) {
        Rectangle part = sampling.part();
        return (part.y + y * sampling.step()) * header.storedWidth() + part.x;
    }

    private int across() {
        return WorkingSize.sampled(sampling.part().width, sampling.step());
    }

    private int down() {
        return WorkingSize.sampled(sampling.part().height, sampling.step());
    }
}
