package io.github.photospec.identity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number of 18 characters by GB 11643-1999, and what it says: a citizen's, a Hong Kong, Macao or Taiwan resident's, or a
 * foreign permanent resident's. Every part has been checked; only {@link IdReader} makes them. Immutable.
 */
public final class ResidentId implements ValidId {
    /** Numbers were first allotted in 1984, so a division is named as it was called then or later. */
    private static final int FIRST_ALLOTTED = 1984;

    private final String number;
    private final String written;
    private final List<IdWarning> warnings;
    private final RegionCodes regions;

    private ResidentId(String number, String written, List<IdWarning> warnings, RegionCodes regions) {
        this.number = number;
        this.written = written;
        this.warnings = warnings;
        this.regions = regions;
    }

    /** A number that is known to be sound. */
    static ResidentId of(String number, String written, List<IdWarning> reading, RegionCodes regions) {
        boolean unknown = !regions.isKnown(EighteenForm.region(number));
        boolean zeros = Spreadsheet.endsInZeros(number) && number.equals(written);
        List<IdWarning> warnings = unknown || zeros || !reading.isEmpty() ? all(reading, unknown, zeros) : List.of();
        return new ResidentId(number, written, warnings, regions);
    }

    private static List<IdWarning> all(List<IdWarning> reading, boolean unknown, boolean zeros) {
        Set<IdWarning> all = EnumSet.noneOf(IdWarning.class);
        all.addAll(reading);
        if (unknown) {
            all.add(IdWarning.UNKNOWN_COUNTY);
        }
        if (zeros) {
            all.add(IdWarning.ENDS_IN_ZEROS);
        }
        return List.copyOf(all);
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String written() {
        return written;
    }

    @Override
    public IdType type() {
        return switch (number.charAt(0)) {
            case '9' -> IdType.PERMANENT_RESIDENCE;
            case '8' -> IdType.RESIDENCE_PERMIT;
            default -> IdType.RESIDENT;
        };
    }

    @Override
    public List<IdWarning> warnings() {
        return warnings;
    }

    /** The date of birth, 1800 to the day of reading. */
    public LocalDate birthDate() {
        return EighteenForm.birthDate(number);
    }

    /** The sex that the sequence number tells. */
    public Sex sex() {
        return EighteenForm.sex(number);
    }

    /**
     * The division where the number was given: a citizen's household registration at that time, which need not be the place
     * of birth. Of a foreigner the province of application.
     */
    public Region region() {
        return regions.region(EighteenForm.region(number));
    }

    /** The division's names in the year of birth, or in 1984 for those born before: the earliest year it can mean. */
    public Place place() {
        return region().in(Math.max(birthDate().getYear(), FIRST_ALLOTTED));
    }

    /** The country of a foreigner, as three digits of ISO 3166-1; empty for citizens. That it exists is not checked. */
    public Optional<String> country() {
        return EighteenForm.isForeign(number) ? Optional.of(EighteenForm.country(number)) : Optional.empty();
    }

    /** Numbers are the same if they read the same in 18 characters. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId resident && number.equals(resident.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** The type and the masked number. */
    @Override
    public String toString() {
        return type() + " " + masked();
    }
}
