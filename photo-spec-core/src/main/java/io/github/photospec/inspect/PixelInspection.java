package io.github.photospec.inspect;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.inspect.InspectionWarning.Code;
import io.github.photospec.internal.decode.Decoded;
import io.github.photospec.internal.decode.PhotoDecoder;
import io.github.photospec.internal.header.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds what the pixels say to what the bytes say. */
final class PixelInspection {
    private PixelInspection() {}

    /** The inspection with the pixels decoded and measured; the header is decodable and within the limits. */
    static Inspection of(Inspection fromBytes, byte[] bytes, ImageFormat format, Header header) {
        Decoded decoded = PhotoDecoder.decode(bytes, format, header);
        // What decoders fill in for missing data is not the person's picture: nothing is measured on it.
        Optional<PixelMeasures> measures = decoded.image()
                .filter(image -> decoded.outcome() == Decoded.Outcome.WHOLE)
                .map(image -> PixelMeasures.of(image, decoded.opaque()));
        return new Inspection(
                fromBytes.file(),
                fromBytes.image(),
                readability(decoded),
                measures.map(PixelMeasures::pixels),
                measures.map(PixelMeasures::background),
                warnings(fromBytes.warnings(), decoded));
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
