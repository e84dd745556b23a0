package io.github.photospec.identity;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads identity numbers and tells what they say, or everything that is wrong with them. No text makes it throw. Small
 * disfigurements are mended: white space and invisible marks, full-width characters, small letters, an apostrophe before
 * the number. Immutable and safe to share between threads, but it does not notice midnight.
 *
 * @param today the last day that a birth date may be, in China: {@code LocalDate.now(ZoneId.of("Asia/Shanghai"))}
 * @param acceptsFifteenDigits whether the 15 digits of old cards are read too; they have no check character
 * @param regions names of divisions
 */
public record IdReader(LocalDate today, boolean acceptsFifteenDigits, RegionCodes regions) {
    /** A reader with the bundled names that refuses 15 digits. */
    public static IdReader on(LocalDate today) {
        return new IdReader(today, false, RegionCodes.bundled());
    }

    /** The same reader, accepting the 15 digits of old cards, which become 18 characters. */
    public IdReader withFifteenDigits() {
        return new IdReader(today, true, regions);
    }

    /** The same reader with other names of divisions, for example of a newer year. */
    public IdReader withRegions(RegionCodes other) {
        return new IdReader(today, acceptsFifteenDigits, other);
    }

    /**
     * Reads a number whose document its form tells: a resident identity card's, a residence permit's, a foreign permanent
     * resident's. Passports and travel permits need {@link #read(IdType, String)}.
     */
    public IdResult read(String text) {
        return text.length() == EighteenForm.LENGTH && EighteenForm.isSound(text, today)
                ? ResidentId.of(text, text, List.of(), regions)
                : Cleaned.of(text).read(this);
    }

    /** Reads a number that is said to be of this document, and refuses other documents' numbers. */
    public IdResult read(IdType type, String text) {
        if (DeclaredForm.has(type)) {
            return Cleaned.of(text).readAs(type);
        }
        IdResult result = read(text);
        return result instanceof ValidId valid && valid.type() != type ? otherType(type, valid) : result;
    }

    private static InvalidId otherType(IdType declared, ValidId found) {
        return InvalidId.of(
                found.written(),
                List.of(IdProblem.of(
                        Part.WHOLE, Code.OTHER_TYPE, declared.id(), found.type().id())));
    }
}
