package io.github.photospec.inspect;

import static io.github.photospec.inspect.InspectionWarning.Code.DENSITY_CONTRADICTORY;
import static io.github.photospec.inspect.InspectionWarning.Code.DENSITY_NOT_SQUARE;
import static io.github.photospec.inspect.InspectionWarning.Code.END_MARKER_MISSING;
import static io.github.photospec.inspect.InspectionWarning.Code.EXTENSION_LIES;
import static io.github.photospec.inspect.InspectionWarning.Code.PERSONAL_DATA;
import static io.github.photospec.inspect.InspectionWarning.Code.TRAILING_BYTES;
import static io.github.photospec.inspect.InspectionWarning.Code.TURNED_BY_EXIF;

import io.github.photospec.image.Density;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.PersonalData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The warnings that follow from the bytes alone, in the order of their codes. */
final class HeaderWarnings {
    /** No picture format has a longer extension; a longer one may be an identity number and is not repeated. */
    private static final int LONGEST_EXTENSION = 5;

    private HeaderWarnings() {}

    static List<InspectionWarning> of(FileFacts file, Optional<ImageFacts> image) {
        List<InspectionWarning> warnings = new ArrayList<>();
        if (file.extensionLies()) {
            warnings.add(extensionLies(file));
        }
        image.ifPresent(facts -> addFrom(facts, warnings));
        return warnings;
    }

    private static InspectionWarning extensionLies(FileFacts file) {
        String extension = file.extension()
                .filter(text -> text.length() <= LONGEST_EXTENSION)
                .orElse("…");
        return InspectionWarning.of(
                EXTENSION_LIES, extension, file.format().map(ImageFormat::id).orElse(""));
    }

    private static void addFrom(ImageFacts image, List<InspectionWarning> warnings) {
        if (image.endMarkerMissing()) {
            warnings.add(InspectionWarning.of(END_MARKER_MISSING));
        }
        if (image.trailingBytes() > 0) {
            warnings.add(InspectionWarning.of(TRAILING_BYTES, Long.toString(image.trailingBytes())));
        }
        addDensity(image, warnings);
        if (image.orientation() != Orientation.UPRIGHT) {
            warnings.add(InspectionWarning.of(
                    TURNED_BY_EXIF, Integer.toString(image.orientation().tag())));
        }
        addPersonalData(image, warnings);
    }

    private static void addDensity(ImageFacts image, List<InspectionWarning> warnings) {
        if (image.densitiesContradict()) {
            List<String> statements = image.densities().stream()
                    .filter(Density::isPhysical)
                    .map(HeaderWarnings::statement)
                    .toList();
            warnings.add(new InspectionWarning(DENSITY_CONTRADICTORY, statements));
        }
        image.densities().stream()
                .filter(density -> !density.isSquare())
                .findFirst()
                .ifPresent(density -> warnings.add(
                        InspectionWarning.of(DENSITY_NOT_SQUARE, number(density.x()), number(density.y()))));
    }

    private static String statement(Density density) {
        String x = number(density.x());
        return density.origin() + " " + (density.isSquare() ? x : x + " x " + number(density.y())) + " dpi";
    }

    private static void addPersonalData(ImageFacts image, List<InspectionWarning> warnings) {
        if (image.personalData().contains(PersonalData.GPS)) {
            warnings.add(InspectionWarning.of(InspectionWarning.Code.GPS));
        }
        List<String> others = image.personalData().stream()
                .filter(kind -> kind != PersonalData.GPS)
                .sorted()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        if (!others.isEmpty()) {
            warnings.add(new InspectionWarning(PERSONAL_DATA, others));
        }
    }

    /** At most one decimal, and none where it is zero. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
