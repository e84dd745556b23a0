package io.github.photospec.identity;

import io.github.photospec.internal.text.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A division of GB/T 2260 with all names that it and those round it ever had. A code may have been given to another county
 * later, so names belong to years.
 *
 * @param code six digits
 * @param status what the table says of the code
 * @param provinces the province's names, the oldest first
 * @param prefectures the prefecture's; empty if there is none between
 * @param counties the county's; empty if the code is a province's or a prefecture's, or unknown
 */
public record Region(
        String code,
        Status status,
        List<RegionName> provinces,
        List<RegionName> prefectures,
        List<RegionName> counties) {
    /** The lists are copied. */
    public Region {
        provinces = List.copyOf(provinces);
        prefectures = List.copyOf(prefectures);
        counties = List.copyOf(counties);
    }

    /** The names in a year; where a division had none in that year, the one nearest to it. */
    public Place in(int year) {
        return new Place(nearest(provinces, year), nearest(prefectures, year), nearest(counties, year));
    }

    private static Optional<String> nearest(List<RegionName> names, int year) {
        return names.stream()
                .min(Comparator.comparingInt(name -> name.distance(year)))
                .map(RegionName::name);
    }

    /** What the table says of a code. */
    public enum Status {
        /** The latest table lists it. */
        CURRENT,
        /** An earlier table lists it; numbers keep it for life. */
        ABOLISHED,
        /** Ends in 01 or 20 below a known prefecture: its city districts as a whole, which cards carry and tables lack. */
        COLLECTIVE,
        /** In no table. */
        UNKNOWN;

        /** Stands in keys and files: kebab case. */
        public String id() {
            return Phrases.id(name());
        }
    }
}
