package io.github.photospec.internal.header;

import java.util.List;

/** Tells words about a person from the names that encoders leave behind. */
final class Comments {
    /** What common encoders sign their files with: such a comment says nothing about a person. */
    private static final List<String> ENCODERS = List.of(
            "CREATOR: gd-jpeg",
            "LEAD Technologies",
            "Intel(R) JPEG Library",
            "File written by Adobe Photoshop",
            "Created with GIMP",
            "Optimized by JPEGmini",
            "Compressed by jpeg-recompress",
            "AppleMark",
            "Lavc");

    private Comments() {}

    static boolean isRemark(Bytes comment) {
        int start = 0;
        while (comment.u8(start) <= ' ' && start < comment.length()) {
            start++;
        }
        Bytes text = comment.from(start);
        return text.hasText() && ENCODERS.stream().noneMatch(encoder -> text.matches(0, encoder));
    }

    /** Whether an XMP packet has a latitude: a search for the name, because hostile XML is not parsed. */
    static boolean hasPlace(Bytes xmp) {
        return xmp.contains("GPSLatitude");
    }
}
