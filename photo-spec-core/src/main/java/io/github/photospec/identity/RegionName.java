package io.github.photospec.identity;

import java.util.OptionalInt;

/**
 * What a code of GB/T 2260 was called, and when.
 *
 * @param name in Chinese
 * @param from the first year it was listed; empty if since the first table, of 1980, or earlier
 * @param until the last year it was listed; empty if the latest table lists it
 */
public record RegionName(String name, OptionalInt from, OptionalInt until) {
    /** How many years lie between the given one and those of the name; 0 if it is one of them. */
    int distance(int year) {
        int before = Math.max(0, from.orElse(year) - year);
        return before > 0 ? before : Math.max(0, year - until.orElse(year));
    }
}
