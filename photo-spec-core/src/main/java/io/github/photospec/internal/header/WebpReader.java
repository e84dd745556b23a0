package io.github.photospec.internal.header;

import static io.github.photospec.image.PersonalData.GPS;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density.Origin;
import java.util.List;
import java.util.Optional;

/** Walks the chunks of a WebP (RFC 9649, section 2). */
final class WebpReader {
    private static final int CANVAS_LENGTH = 10;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_ANIMATION = 0x02;

    private final Bytes file;
    private final HeaderBuilder header = new HeaderBuilder();
    private boolean alpha;
    private boolean animated;
    private boolean sized;

    private WebpReader(Bytes file) {
        this.file = file;
    }

    static Optional<Header> read(Bytes file) {
        return new WebpReader(file.littleEndian()).read();
    }

    private Optional<Header> read() {
        long end = RiffChunk.end(file);
        header.endMissing(end > file.length()).trailing(Math.max(0, file.length() - end));
        for (Optional<RiffChunk> at = RiffChunk.first(file);
                at.isPresent();
                at = at.get().next()) {
            readChunk(at.get());
        }
        WebpStill.find(file).ifPresent(this::readStill);
        return header.decodable(!animated).build();
    }

    private void readChunk(RiffChunk chunk) {
        Bytes data = chunk.data();
        if (chunk.is("VP8X") && !sized) {
            readCanvas(data);
        } else if (chunk.is("ANIM") || chunk.is("ANMF")) {
            animated = true;
        } else if (chunk.is("ICCP") && !header.hasProfile()) {
            header.profile(Optional.of(new IccProfile(
                    IccText.description(data.bigEndian()), !chunk.isCut(), false, List.of(Stretch.of(data)))));
        } else if (chunk.is("EXIF")) {
            ExifReader.read(data.matches(0, "Exif\0\0") ? data.from(6) : data, Origin.EXIF, header);
        } else if (chunk.is("XMP ")) {
            header.holds(GPS, Comments.hasPlace(data));
        }
    }

    /** The canvas of the extended format comes first and counts; the simple formats have a frame alone. */
    private void readCanvas(Bytes data) {
        if (data.has(0, CANVAS_LENGTH)) {
            alpha = (data.u8(0) & HAS_ALPHA) != 0;
            animated |= (data.u8(0) & HAS_ANIMATION) != 0;
            header.size(1 + (data.u32(4) & 0xffffff), 1 + (data.u32(7) & 0xffffff))
                    .colour(ColourMode.YCBCR, alpha, 8);
            sized = true;
        }
    }

    private void readStill(WebpStill still) {
        if (!sized) {
            header.size(still.width(), still.height());
        }
        boolean keepsOpacity = still.lossless()
                ? (file.u8(still.frame().start() + 4) & 0x10) != 0
                : still.opacity().isPresent();
        // A canvas may announce an opacity that its lossless frame denies; that of a lossy one has a chunk of its own.
        boolean announced = alpha && still.lossless();
        header.colour(still.lossless() ? ColourMode.RGB : ColourMode.YCBCR, keepsOpacity || announced, 8);
    }
}
