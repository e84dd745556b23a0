package io.github.photospec.internal.header;

/** Finds the description in a colour profile (ICC.1:2022, 9.2.41; version 2 wrote it in ASCII). */
final class IccText {
    private static final int TAG_COUNT = 128;
    private static final int TAGS = 132;
    private static final int TAG_LENGTH = 12;

    private IccText() {}

    /** The description; empty text if the profile has none, or it lies beyond these bytes. */
    static String description(Bytes profile) {
        long tags = Math.min(profile.u32(TAG_COUNT), (profile.length() - TAGS) / TAG_LENGTH);
        for (int i = 0; i < tags; i++) {
            int tag = TAGS + i * TAG_LENGTH;
            if (profile.matches(tag, "desc")) {
                return text(profile.slice(profile.u32(tag + 4), profile.u32(tag + 8)));
            }
        }
        return "";
    }

    private static String text(Bytes tag) {
        if (tag.matches(0, "desc")) {
            // textDescriptionType: the count includes the closing zero, which is no printable character.
            return tag.slice(12, tag.u32(8)).latin1();
        }
        if (tag.matches(0, "mluc")) {
            // multiLocalizedUnicodeType: the first language stands for all.
            return tag.slice(tag.u32(24), tag.u32(20)).utf16();
        }
        return "";
    }
}
