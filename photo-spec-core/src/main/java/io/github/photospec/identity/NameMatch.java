package io.github.photospec.identity;

import java.util.List;
import java.util.Map;

/** Splits a name by a template, and notices if it can be split in several ways. */
final class NameMatch {
    /** Two ways are as bad as many. */
    private static final int MOST_WAYS = 2;

    private final List<NamePart> parts;
    private final String stem;
    /** In how many ways the parts from one on fit the name from one character on. */
    private final int[][] ways;

    NameMatch(List<NamePart> parts, String stem) {
        this.parts = parts;
        this.stem = stem;
        this.ways = new int[parts.size() + 1][stem.length() + 1];
        ways[parts.size()][stem.length()] = 1;
        for (int part = parts.size() - 1; part >= 0; part--) {
            for (int start = 0; start <= stem.length(); start++) {
                ways[part][start] = count(parts.get(part), ways[part + 1], start);
            }
        }
    }

    /** Whether the name has the template's form. */
    boolean fits() {
        return ways[0][0] > 0;
    }

    /** Whether it has in several ways, so that each is a guess. */
    boolean isAmbiguous() {
        return ways[0][0] >= MOST_WAYS;
    }

    /** Adds the fields' values of a name that fits; false if one has another value already. */
    boolean addTo(Map<NameField, String> values) {
        boolean agrees = true;
        int start = 0;
        for (int part = 0; part < parts.size(); part++) {
            int end = end(parts.get(part), ways[part + 1], start);
            if (parts.get(part).field().isPresent()) {
                NameField field = parts.get(part).field().get();
                String value = stem.substring(start, end);
                String other = values.put(field, value);
                agrees &= other == null || NamePart.written(field, other).equals(NamePart.written(field, value));
            }
            start = end;
        }
        return agrees;
    }

    private int count(NamePart part, int[] after, int start) {
        if (part.field().isEmpty()) {
            boolean stands =
                    stem.regionMatches(true, start, part.text(), 0, part.text().length());
            return stands ? after[start + part.text().length()] : 0;
        }
        NameField field = part.field().get();
        int count = 0;
        for (int end = start; end < stem.length() && NamePart.holds(field, stem.charAt(end)); end++) {
            count = Math.min(count + after[end + 1], MOST_WAYS);
        }
        return count;
    }

    private static int end(NamePart part, int[] after, int start) {
        if (part.field().isEmpty()) {
            return start + part.text().length();
        }
        int end = start + 1;
        while (after[end] == 0) {
            end++;
        }
        return end;
    }
}
