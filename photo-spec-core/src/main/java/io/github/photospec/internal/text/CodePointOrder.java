package io.github.photospec.internal.text;

import java.util.Comparator;

/** Orders texts by their code points, as databases with a binary collation do; {@link String#compareTo} puts 𠮷 before ！. */
public final class CodePointOrder implements Comparator<String> {
    /** The only one. */
    public static final Comparator<String> INSTANCE = new CodePointOrder();

    private CodePointOrder() {}

    @Override
    public int compare(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        for (int index = 0; index < shorter; index++) {
            char one = first.charAt(index);
            char other = second.charAt(index);
            if (one != other) {
                return Character.isSurrogate(one) == Character.isSurrogate(other)
                        ? Character.compare(one, other)
                        : Boolean.compare(Character.isSurrogate(one), Character.isSurrogate(other));
            }
        }
        return Integer.compare(first.length(), second.length());
    }
}
