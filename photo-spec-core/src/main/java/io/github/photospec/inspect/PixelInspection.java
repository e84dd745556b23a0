package io.github.photospec.inspect;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.InspectionWarning.Code;
import io.github.photospec.internal.decode.Decoded;
import io.github.photospec.internal.decode.PhotoDecoder;
import io.github.photospec.internal.header.Header;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds what the pixels say to what the bytes say. */
final class PixelInspection {
    private PixelInspection() {}

    /** The inspection with the pixels decoded and measured; the header is decodable and within the limits. */
    static Examination of(
            Inspection fromBytes, byte[] bytes, ImageFormat format, Header header, Optional<VisionProvider> vision) {
        Decoded decoded = PhotoDecoder.decode(bytes, format, header);
        // What decoders fill in for missing data is not the person's picture: nothing is measured on it.
        Optional<SrgbImage> whole = decoded.image().filter(image -> decoded.outcome() == Decoded.Outcome.WHOLE);
        Optional<PortraitObservation> seen = whole.flatMap(image -> vision.map(engine -> engine.observe(image)));
        Optional<PixelMeasures> measures = whole.map(image -> PixelMeasures.of(image, decoded.opaque(), seen));
        Inspection inspection = new Inspection(
                fromBytes.file(),
                fromBytes.image(),
                readability(decoded),
                measures.map(PixelMeasures::pixels),
                measures.map(PixelMeasures::background),
                measures.flatMap(found ->
                        seen.map(portrait -> PortraitMeasures.of(whole.orElseThrow(), portrait, found, fromBytes))),
                warnings(fromBytes.warnings(), decoded));
        return new Examination(inspection, whole, seen);
    }

    private static Readability readability(Decoded decoded) {
        return switch (decoded.outcome()) {
            case WHOLE -> Readability.YES;
            case DAMAGED -> Readability.DAMAGED;
            case CORRUPT -> Readability.CORRUPT;
            case UNSUPPORTED -> Readability.UNSUPPORTED;
            case TOO_MANY_PIXELS -> Readability.TOO_MANY_PIXELS;
        };
    }

    private static List<InspectionWarning> warnings(List<InspectionWarning> before, Decoded decoded) {
        List<InspectionWarning> warnings = new ArrayList<>(before);
        if (decoded.outcome() == Decoded.Outcome.CORRUPT) {
            // Where the picture ends is anybody's guess in a file that contradicts itself.
            warnings.removeIf(warning -> warning.code() == Code.TRAILING_BYTES);
        }
        if (decoded.profileIgnored()) {
            warnings.add(InspectionWarning.of(Code.PROFILE_IGNORED));
        }
        decoded.convertedFrom().ifPresent(name -> warnings.add(InspectionWarning.of(Code.COLOURS_CONVERTED, name)));
        decoded.complaints().forEach(words -> warnings.add(InspectionWarning.of(Code.DECODER_COMPLAINT, words)));
        return warnings;
    }
}
