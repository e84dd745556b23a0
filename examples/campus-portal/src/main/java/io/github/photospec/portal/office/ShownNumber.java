package io.github.photospec.portal.office;

import io.github.photospec.identity.IdNumbers;

/** An identity number beside the one that is to take its place. */
final class ShownNumber {
    /** A slip of the pen is of fewer digits; whoever saw more of them would know the number. */
    private static final int MOST_SHOWN = 4;

    private ShownNumber() {}

    /** A number, masked but for the places in which it differs from the other, if these are few: so the change can be judged. */
    static String of(String number, String other) {
        StringBuilder shown = new StringBuilder(IdNumbers.maskWhole(number));
        if (number.length() != other.length()
                || shown.length() != number.length()
                || distance(number, other) > MOST_SHOWN) {
            return shown.toString();
        }
        for (int place = 0; place < number.length(); place++) {
            if (number.charAt(place) != other.charAt(place)) {
                shown.setCharAt(place, number.charAt(place));
            }
        }
        return shown.toString();
    }

    private static int distance(String number, String other) {
        int places = 0;
        for (int place = 0; place < number.length(); place++) {
            if (number.charAt(place) != other.charAt(place)) {
                places++;
            }
        }
        return places;
    }
}
