package io.github.photospec.internal.header;

/** Looks for words about people and places among the datasets of IPTC IIM 4.2. */
final class IptcReader {
    private static final int MARKER = 0x1c;
    private static final int APPLICATION_RECORD = 2;
    private static final int HEADER = 5;

    private IptcReader() {}

    static boolean hasWords(Bytes data) {
        int at = 0;
        while (data.u8(at) == MARKER && data.has(at, HEADER)) {
            int length = data.u16(at + 3);
            boolean words = data.u8(at + 1) == APPLICATION_RECORD && isAboutPeople(data.u8(at + 2));
            if (words && data.slice(at + HEADER, length).hasText()) {
                return true;
            }
            at += HEADER + length;
        }
        return false;
    }

    private static boolean isAboutPeople(int dataset) {
        return switch (dataset) {
            // Title, by-line, city, sublocation, province, country, headline, credit, copyright, contact, caption.
            case 5, 80, 90, 92, 95, 101, 105, 110, 116, 118, 120 -> true;
            default -> false;
        };
    }
}
