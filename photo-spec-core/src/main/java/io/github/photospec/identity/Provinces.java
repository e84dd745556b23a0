package io.github.photospec.identity;

/**
 * The two digits that numbers may begin with. They have not changed since 1980, so an unknown one is an error; 83 stands
 * for Taiwan in residence permits alone (国办发〔2018〕81号, article 3).
 */
final class Provinces {
    private static final boolean[] KNOWN = new boolean[100];

    static {
        String codes =
                "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82"
                        + " 83";
        for (String code : codes.split(" ", -1)) {
            KNOWN[Integer.parseInt(code)] = true;
        }
    }

    private Provinces() {}

    static boolean isKnown(int code) {
        return KNOWN[code];
    }
}
