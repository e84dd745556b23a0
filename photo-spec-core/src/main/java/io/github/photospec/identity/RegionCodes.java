package io.github.photospec.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The codes of divisions (GB/T 2260) with their names through the years. The bundled table ends with 2023; a newer one can
 * be read from a file. Immutable and safe to share between threads.
 */
public final class RegionCodes {
    private static final String BUNDLED = "region-codes.csv";

    private static final int PREFECTURE = 100;
    private static final int PROVINCE = 10_000;

    /** 市辖区: the districts of a city as a whole. Cards carry the code; the ministry's tables list no such division. */
    private static final int DISTRICTS = 1;

    /** 市区: the same, in the early years. */
    private static final int CITY_PROPER = 20;

    private final Map<Integer, List<RegionName>> names;
    /** Asked for every number that is read, so it answers without making an object. */
    private final BitSet known;

    RegionCodes(Map<Integer, List<RegionName>> names) {
        this.names = Map.copyOf(names);
        this.known = new BitSet(100 * PROVINCE);
        names.keySet().forEach(this::know);
    }

    private void know(int code) {
        known.set(code);
        if (code % PREFECTURE == 0 && code % PROVINCE != 0) {
            known.set(code + DISTRICTS);
            known.set(code + CITY_PROPER);
        }
    }

    /**
     * The yearly tables of the Ministry of Civil Affairs from 1980 to 2023, out of three public copies under the MIT licence,
     * which the file names. It is read when first asked for.
     */
    public static RegionCodes bundled() {
        return Bundled.CODES;
    }

    /**
     * Reads a table: lines of {@code code,name,first year,last year}, the years empty for "since the first table" and "still
     * in force"; several lines a code, the oldest first; comments begin with {@code #}.
     *
     * @throws IllegalArgumentException if a line is none of these; the message names it
     */
    public static RegionCodes read(Reader table) throws IOException {
        return new RegionCodes(RegionTable.read(new BufferedReader(table)));
    }

    /** Whether a table lists the code of six digits, or it stands for the districts of a city that one lists. */
    boolean isKnown(int code) {
        return known.get(code);
    }

    /** All that is known of a code, at least its province; of an unknown one with status {@code UNKNOWN}. */
    public Region region(String code) {
        if (code.length() != 6 || !Digits.are(code, 0, 6)) {
            throw new IllegalArgumentException("A code of a division has 6 digits");
        }
        return region(Digits.value(code, 0, 6));
    }

    Region region(int code) {
        int prefecture = code / PREFECTURE * PREFECTURE;
        return new Region(
                String.format(Locale.ROOT, "%06d", code),
                status(code),
                names(code / PROVINCE * PROVINCE),
                prefecture % PROVINCE == 0 ? List.of() : names(prefecture),
                code == prefecture ? List.of() : counties(code));
    }

    private Region.Status status(int code) {
        List<RegionName> listed = names(code);
        if (listed.isEmpty()) {
            return isKnown(code) ? Region.Status.COLLECTIVE : Region.Status.UNKNOWN;
        }
        return listed.stream().anyMatch(name -> name.until().isEmpty())
                ? Region.Status.CURRENT
                : Region.Status.ABOLISHED;
    }

    private List<RegionName> counties(int code) {
        if (names.containsKey(code) || !isKnown(code)) {
            return names(code);
        }
        String name = code % PREFECTURE == DISTRICTS ? "市辖区" : "市区";
        return List.of(new RegionName(name, OptionalInt.empty(), OptionalInt.empty()));
    }

    private List<RegionName> names(int code) {
        return names.getOrDefault(code, List.of());
    }

    private static final class Bundled {
        static final RegionCodes CODES = load();

        private static RegionCodes load() {
            try (InputStream stream = Objects.requireNonNull(RegionCodes.class.getResourceAsStream(BUNDLED), BUNDLED)) {
                return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + BUNDLED, e);
            }
        }
    }
}
