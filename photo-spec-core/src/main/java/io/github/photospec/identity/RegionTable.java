package io.github.photospec.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a table of divisions. */
final class RegionTable {
    private static final Pattern LINE =
            Pattern.compile("([0-9]{6}),([^,\\p{Cc}]{1,60}),((?:[0-9]{4})?),((?:[0-9]{4})?)");

    private RegionTable() {}

    static Map<Integer, List<RegionName>> read(BufferedReader lines) throws IOException {
        Map<Integer, List<RegionName>> names = new TreeMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            // Editors on Windows put a byte order mark at a file's beginning.
            String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (!text.isBlank() && !text.startsWith("#")) {
                add(text, number, names);
            }
        }
        names.replaceAll((code, all) -> List.copyOf(all));
        return names;
    }

    private static void add(String line, int number, Map<Integer, List<RegionName>> names) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Line " + number + " is not code,name,first year,last year");
        }
        names.computeIfAbsent(Integer.valueOf(parts.group(1)), code -> new ArrayList<>())
                .add(new RegionName(parts.group(2), year(parts.group(3)), year(parts.group(4))));
    }

    private static OptionalInt year(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
