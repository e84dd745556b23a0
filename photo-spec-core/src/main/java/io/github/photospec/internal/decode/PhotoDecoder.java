package io.github.photospec.internal.decode;

import io.github.photospec.image.Box;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.IccProfile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Decodes JPEG, PNG and WebP into working images. Stateless; threads share one {@link PixelBudget}, and wait for it.
 *
 * <p>The caller has checked the header's width x height against its limits. Of JPEG and PNG no more is held than a
 * working image and one row of the file; a WebP is held whole, and refused if the heap is too small for that.
 */
public final class PhotoDecoder {
    /** JPEG cannot be wider; no photo is, and one row of such a PNG could fill the heap. */
    private static final int LONGEST_SIDE = 65_535;

    private PhotoDecoder() {}

    /**
     * The working image of a photo, or why there is none; never throws for bad bytes.
     *
     * @throws CancellationException if this thread is interrupted
     *
     * @param bytes the whole file; not changed
     * @param format what the first bytes say
     * @param header the file's header
     */
    public static Decoded decode(byte[] bytes, ImageFormat format, Header header) {
        return decode(bytes, format, header, Sampling.working(header));
    }

    /**
     * A part of a photo that gave a working image, with more of its pixels; empty if it cannot be read again, as when its
     * file changed.
     *
     * @param part of the upright photo, in its pixels
     * @param step 1 for every pixel, 2 for every second column of every second row, and so on; of a very large part fewer
     */
    public static Optional<PhotoPart> decodePart(byte[] bytes, ImageFormat format, Header header, Box part, int step) {
        Sampling sampling = Sampling.of(part, step, header);
        return decode(bytes, format, header, sampling)
                .image()
                .map(image -> new PhotoPart(image, sampling.upright(header)));
    }

    private static Decoded decode(byte[] bytes, ImageFormat format, Header header, Sampling sampling) {
        if (!header.coding().decodable()) {
            return Decoded.without(Decoded.Outcome.UNSUPPORTED, "A variant that is not decoded");
        }
        if (header.storedWidth() > LONGEST_SIDE || header.storedHeight() > LONGEST_SIDE) {
            return Decoded.without(Decoded.Outcome.TOO_MANY_PIXELS, "A side is longer than " + LONGEST_SIDE + " px");
        }
        return switch (format) {
            case JPEG -> decode(new JpegSource(bytes, header, sampling), cost(header, sampling));
            case PNG -> decode(new PngSource(bytes, header, sampling), cost(header, sampling));
            case WEBP -> decodeWebp(bytes, header, sampling);
            case GIF, BMP, TIFF, HEIC, AVIF ->
                Decoded.without(Decoded.Outcome.UNSUPPORTED, format.id() + " is not decoded");
        };
    }

    private static Decoded decodeWebp(byte[] bytes, Header header, Sampling sampling) {
        long cost = WebpSource.cost(header, sampling);
        if (!PixelBudget.OF_PROCESS.holds(cost)) {
            return Decoded.without(
                    Decoded.Outcome.TOO_MANY_PIXELS, "A WebP is decoded whole, and the heap is too small");
        }
        return decode(new WebpSource(bytes, header, sampling), cost);
    }

    private static Decoded decode(Source source, long pixels) {
        Decoded decoded = attempt(source, pixels);
        if (decoded.outcome() != Decoded.Outcome.WHOLE && Thread.currentThread().isInterrupted()) {
            // It was stopped, and nothing is known about the bytes; to call them damaged would be a verdict.
            throw new CancellationException("Interrupted while decoding");
        }
        return decoded;
    }

    private static Decoded attempt(Source source, long pixels) {
        PixelBudget.OF_PROCESS.take(pixels);
        try {
            return source.decode();
        } catch (IOException | RuntimeException unreadable) {
            // Readers throw anything for hostile bytes: NegativeArraySizeException, CMMException, ClassCastException.
            return Decoded.without(Decoded.Outcome.CORRUPT, words(unreadable));
        } finally {
            PixelBudget.OF_PROCESS.giveBack(pixels);
        }
    }

    /** A decoder keeps all coefficients of a picture in several scans: about 3 bytes a pixel, outside the heap. */
    private static long cost(Header header, Sampling sampling) {
        long stored = (long) header.storedWidth() * header.storedHeight();
        return sampling.pixels() + (header.progressive() ? stored / 10 : 0);
    }

    private static String words(Exception unreadable) {
        String message = unreadable.getMessage();
        return message == null ? unreadable.getClass().getSimpleName() : message;
    }

    /** Lays the file's colours and orientation on a picture in stored colours. */
    static Decoded finish(StoredPicture picture, byte[] file, Header header, Complaints told) {
        Optional<ColourProfile> profile = header.profile().flatMap(found -> ColourProfile.of(found, file));
        return finish(picture, header, profile, header.profile().isPresent() && profile.isEmpty(), told);
    }

    /** Lays this profile's colours and the file's orientation on a picture. */
    static Decoded finish(
            StoredPicture picture,
            Header header,
            Optional<ColourProfile> profile,
            boolean profileLost,
            Complaints told) {
        boolean grey = picture.grey();
        boolean misfit = profile.isPresent() && profile.get().isForGrey() != grey;
        Optional<ColourProfile> used = profile.filter(found -> !found.isSrgb() && found.isForGrey() == grey);
        int width = picture.width();
        PictureRows rows =
                used.map(found -> found.convert(picture.rows(), width)).orElse(picture.rows());
        SrgbImage image = WorkingImage.of(rows, width, picture.height(), picture.opaque(), header.orientation());
        return new Decoded(
                told.damaged() ? Decoded.Outcome.DAMAGED : Decoded.Outcome.WHOLE,
                Optional.of(image),
                picture.opaque(),
                profileLost || misfit,
                used.map(found -> profileName(header)),
                List.copyOf(told.words()));
    }

    static String profileName(Header header) {
        return header.profile().map(IccProfile::description).orElse("unnamed");
    }

    /** A file that is about to be decoded. */
    interface Source {
        /** Decodes it; throws what its reader throws. */
        Decoded decode() throws IOException;
    }
}
