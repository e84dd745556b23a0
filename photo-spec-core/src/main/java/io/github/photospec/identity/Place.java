package io.github.photospec.identity;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a division, from the largest, in Chinese.
 *
 * @param province empty if the table has none
 * @param prefecture empty for counties right below their province and for the districts of municipalities
 * @param county empty if the code stands for a province or a prefecture, or is in no table
 */
public record Place(Optional<String> province, Optional<String> prefecture, Optional<String> county) {
    /** All names in a row, as in addresses: {@code 广东省汕头市澄海区}. */
    public String text() {
        return Stream.of(province, prefecture, county).flatMap(Optional::stream).collect(Collectors.joining());
    }
}
